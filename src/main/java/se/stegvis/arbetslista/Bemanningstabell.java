package se.stegvis.arbetslista;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import se.stegvis.arbetslista.ArbetslistaQueries.Antal;
import se.stegvis.arbetslista.AttGora.Bemanning;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;

/** How it stands in each insats, by kontaktperson; who has nothing to do in any of the columns is not listed. */
final class Bemanningstabell {

    /** The columns. */
    static final List<Grupp> KOLUMNER = List.of(Grupp.FORSENAD, Grupp.VECKAN, Grupp.SNART, Grupp.INGEN_KONTAKT);

    static List<Bemanning> of(List<Antal> antal) {
        return antal.stream().collect(groupingBy(Antal::insatsId, LinkedHashMap::new, toList())).values().stream()
                .map(Bemanningstabell::insats)
                .toList();
    }

    private static Bemanning insats(List<Antal> antal) {
        var insats = new InsatsRef(antal.get(0).insatsId());
        var rader = new ArrayList<Bemanning.Rad>();
        antal.stream()
                .filter(a -> KOLUMNER.stream().anyMatch(k -> k.kod().equals(a.grupp())))
                .collect(groupingBy(
                        a -> Objects.requireNonNullElse(a.kontaktpersonId(), 0L), LinkedHashMap::new, toList()))
                .forEach(
                        (id, hennes) -> rader.add(rad(insats, id == 0 ? Listurval.INGEN : String.valueOf(id), hennes)));
        if (!rader.isEmpty()) {
            rader.add(new Bemanning.Rad("Alla", "", true, celler(insats, Listurval.ALLA, "alla", antal)));
        }
        return new Bemanning(antal.get(0).insatsNamn(), insats.href() + "/saknas", rader);
    }

    private static Bemanning.Rad rad(InsatsRef insats, String kod, List<Antal> hennes) {
        var a = hennes.get(0);
        var namn = Objects.requireNonNullElse(a.kontaktperson(), "Ingen kontaktperson");
        return new Bemanning.Rad(namn, borta(a), false, celler(insats, kod, namn, hennes));
    }

    private static String borta(Antal a) {
        if (a.vikarie() != null && a.vikarieTill() != null) {
            return "Borta till %s, vikarie %s".formatted(Datum.lasbart(a.vikarieTill()), a.vikarie());
        }
        return a.kontaktpersonId() == null || a.pa() > 0 ? "" : "Arbetar inte kvar";
    }

    private static List<Bemanning.Cell> celler(InsatsRef insats, String kod, String vem, List<Antal> antal) {
        return KOLUMNER.stream()
                .map(grupp -> new Bemanning.Cell(
                        antal.stream()
                                .filter(a -> a.grupp().equals(grupp.kod()))
                                .mapToLong(Antal::antal)
                                .sum(),
                        Arbetslista.href(insats, Listurval.av(grupp, kod)),
                        "%s, %s".formatted(grupp.etikett().toLowerCase(java.util.Locale.ROOT), vem)))
                .toList();
    }

    private Bemanningstabell() {}
}
