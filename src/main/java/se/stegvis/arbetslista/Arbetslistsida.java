package se.stegvis.arbetslista;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.stegvis.arbetslista.ArbetslistaQueries.Antal;
import se.stegvis.arbetslista.ArbetslistaView.Flik;
import se.stegvis.arbetslista.ArbetslistaView.Kolumn;
import se.stegvis.arbetslista.Listurval.Sortering;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.medarbetare.Kollegor;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Sidor;

/** Makes the page of a list. */
@Singleton
class Arbetslistsida {

    private static final List<String> SLAG = List.of("tremanaders", "plan", "planrevidering", "nns_1");

    private final Listfraga fraga;
    private final ArbetslistaQueries queries;
    private final Kollegor kollegor;
    private final Clock clock;

    Arbetslistsida(Listfraga fraga, ArbetslistaQueries queries, Kollegor kollegor, Clock clock) {
        this.fraga = fraga;
        this.queries = queries;
        this.kollegor = kollegor;
        this.clock = clock;
    }

    ArbetslistaView visa(InsatsRef insats, Listurval urval, Inloggad inloggad) {
        var idag = LocalDate.now(clock);
        var rader = fraga.sidan(insats.insatsId(), urval, inloggad.medarbetareId(), idag);
        var antal =
                rader.stream().findFirst().map(ArbetslistaQueries.Rad::antal).orElse(0L);
        var visade = Arbetslista.rader(rader, urval, idag);
        var href = Arbetslista.href(insats, urval);
        return new ArbetslistaView(
                insats,
                namn(insats, inloggad),
                inloggad.har(Behorighet.GENERERA_UPPFOLJNINGAR, insats.insatsId()),
                form(insats, urval, rader),
                bortom(urval, visade) ? urval.grupp().etikett() : urval.grupp().tal(antal),
                bortom(urval, visade) ? "Listan är kortare än så." : tomt(urval),
                urval.grupp().harSlag(),
                flikar(insats, urval, fraga.antal(insats.insatsId(), urval, inloggad.medarbetareId(), idag)),
                kolumner(insats, urval),
                visade,
                Sidor.of(href, urval.sida(), Listurval.PER_SIDA, visade.size(), antal));
    }

    /** Whether an address asks for a page after the last one. */
    private static boolean bortom(Listurval urval, List<ArbetslistaView.Rad> visade) {
        return urval.sida() > 1 && visade.isEmpty();
    }

    private static List<Flik> flikar(InsatsRef insats, Listurval urval, List<Antal> antal) {
        return Arrays.stream(Grupp.values())
                .map(g -> new Flik(
                        g.etikett(),
                        antal.stream()
                                .filter(a -> a.grupp().equals(g.kod()))
                                .mapToLong(Antal::antal)
                                .sum(),
                        Arbetslista.href(insats, Listurval.av(g, urval.kontaktperson())),
                        g == urval.grupp()))
                .toList();
    }

    private static List<Kolumn> kolumner(InsatsRef insats, Listurval urval) {
        return Arrays.stream(Sortering.values())
                .map(s -> new Kolumn(
                        s.etikett(),
                        Arbetslista.href(insats, urval.sorteratPa(s)),
                        s != urval.sortering() ? "" : urval.fallande() ? "descending" : "ascending"))
                .toList();
    }

    private Formular form(InsatsRef insats, Listurval urval, List<ArbetslistaQueries.Rad> rader) {
        var slag = new ArrayList<>(SLAG.stream()
                .map(s -> new Alternativ(s, Punkt.etikett(s, null)))
                .toList());
        queries.findEgna(insats.insatsId()).forEach(e -> slag.add(new Alternativ(e.kod(), e.namn())));
        return Formular.of(FormData.of(Map.of(
                        "grupp", urval.grupp().kod(),
                        "kontaktperson", urval.kontaktperson(),
                        "slag", urval.slag(),
                        "sortering", urval.sortering().kod(),
                        "ordning", urval.fallande() ? "fallande" : "")))
                .text("grupp", "sortering", "ordning")
                .val("kontaktperson", vems(insats, urval, namn(rader), kollegor))
                .val("slag", slag);
    }

    private static String namn(List<ArbetslistaQueries.Rad> rader) {
        return rader.stream()
                .findFirst()
                .map(ArbetslistaQueries.Rad::kontaktperson)
                .orElse("");
    }

    /**
     * Whose the list can show.
     *
     * @param namn of the one it shows now, who may work here no more; empty when nobody is in the list
     */
    static List<Alternativ> vems(InsatsRef insats, Listurval urval, String namn, Kollegor kollegor) {
        var val = new ArrayList<>(List.of(
                new Alternativ(Listurval.MIG, "Mina, även som vikarie"),
                new Alternativ(Listurval.ALLA, "Allas"),
                new Alternativ(Listurval.INGEN, "Utan kontaktperson")));
        kollegor.inInsats(insats.insatsId()).forEach(m -> val.add(new Alternativ(String.valueOf(m.id()), m.namn())));
        if (val.stream().noneMatch(v -> v.kod().equals(urval.kontaktperson()))) {
            val.add(new Alternativ(urval.kontaktperson(), namn.isEmpty() ? "Arbetar inte här" : namn));
        }
        return val;
    }

    private static String tomt(Listurval urval) {
        var vems = urval.kontaktperson().equals(Listurval.MIG) ? "av dina deltagare" : "i urvalet";
        return switch (urval.grupp()) {
            case FORSENAD -> "Ingenting är försenat för någon %s.".formatted(vems);
            case VECKAN -> "Ingenting mer ska vara klart den här veckan för någon %s.".formatted(vems);
            case SNART -> "Ingenting ska vara klart de närmaste 30 dagarna för någon %s.".formatted(vems);
            case PAUSAD -> "Ingen %s är pausad i dag.".formatted(vems);
            case VANTAR -> "Ingenting väntar på någon annan för någon %s.".formatted(vems);
            case INGEN_KONTAKT -> "Alla %s har haft kontakt de senaste 30 dagarna.".formatted(vems);
        };
    }

    static String namn(InsatsRef insats, Inloggad inloggad) {
        return inloggad.uppdrag().stream()
                .filter(u -> u.insatsId() == insats.insatsId())
                .findFirst()
                .map(Inloggad.Uppdrag::insatsNamn)
                .orElse("");
    }
}
