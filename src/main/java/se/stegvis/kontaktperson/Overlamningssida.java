package se.stegvis.kontaktperson;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.kontaktperson.BytQueries.Pagaende;
import se.stegvis.kontaktperson.Kontaktpersonbyten.Vald;
import se.stegvis.kontaktperson.OverlamningView.Granska;
import se.stegvis.web.Check;
import se.stegvis.web.Falt;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** Makes the pages where participants are handed over. */
@Singleton
class Overlamningssida {

    /** More than any insats has had going on at once; where there are more the filter makes them fewer. */
    static final int MEST = 500;

    private final BytQueries queries;
    private final KontaktpersonForm.Reader reader;

    Overlamningssida(BytQueries queries, KontaktpersonForm.Reader reader) {
        this.queries = queries;
        this.reader = reader;
    }

    /** Those that the form is about, as they are now. */
    List<Pagaende> valda(InsatsRef insats, FormData form) {
        if (form.has(OverlamningForm.ALLA)) {
            return alla(insats, form.get("hos"));
        }
        var ids = OverlamningForm.valda(form).stream().map(Vald::deltagandeId).toList();
        return ids.isEmpty() ? List.of() : queries.findPagaende(insats.insatsId(), null, 0, ids, MEST);
    }

    private List<Pagaende> alla(InsatsRef insats, String hos) {
        return queries.findPagaende(insats.insatsId(), OverlamningForm.hos(hos), 1, List.of(0L), MEST);
    }

    OverlamningForm read(Check check, InsatsRef insats, List<Pagaende> pagaende) {
        return OverlamningForm.read(check, reader, reader.kontaktpersoner(insats), pagaende);
    }

    FormData fresh() {
        return FormData.of(Map.of("fran", reader.idag().toString()));
    }

    OverlamningView form(InsatsRef insats, String hos, Formular form, Inloggad inloggad) {
        var pagaende = alla(insats, hos);
        reader.declare(form, insats);
        return new OverlamningView(
                insats,
                KontaktpersonerController.insatsNamn(insats, inloggad),
                OverlamningForm.hos(hos) == null ? "" : hos,
                filter(insats, hos),
                OverlamningView.rader(form, pagaende),
                pagaende.size() == MEST,
                form);
    }

    Granska granska(InsatsRef insats, OverlamningForm lasta, Formular form) {
        var till = reader.kontaktpersoner(insats).stream()
                .filter(a -> a.kod().equals(String.valueOf(lasta.medarbetareId())))
                .findFirst()
                .map(Alternativ::etikett)
                .orElse("");
        reader.declare(form.text("hos"), insats);
        return new Granska(
                insats,
                OverlamningView.rubrik(lasta.valda(), till),
                till,
                OverlamningView.fran(lasta.valda()),
                Datum.lasbart(lasta.fran()),
                OverlamningView.rader(form, lasta.valda()),
                form);
    }

    private List<Falt.Val> filter(InsatsRef insats, String hos) {
        var vald = OverlamningForm.hos(hos);
        var alla = new ArrayList<Falt.Val>();
        alla.add(new Falt.Val("ingen", "Utan kontaktperson", Long.valueOf(0).equals(vald)));
        queries.findMedarbetare(insats.insatsId(), reader.idag()).stream()
                .filter(m -> m.antal() > 0 || Long.valueOf(m.id()).equals(vald))
                .map(m -> new Falt.Val(
                        String.valueOf(m.id()),
                        "%s (%d)".formatted(m.namn(), m.antal()),
                        Long.valueOf(m.id()).equals(vald)))
                .forEach(alla::add);
        return alla;
    }
}
