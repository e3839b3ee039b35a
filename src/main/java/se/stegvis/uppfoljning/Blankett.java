package se.stegvis.uppfoljning;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.gemensamt.Datum;
import se.stegvis.uppfoljning.GenereringQueries.Blankettrad;
import se.stegvis.web.Kodord;

/** The form of a follow-up on paper: what was said last time, and room for what is said now. */
record Blankett(
        VisadPerson person, String forfaller, String planerad, String ansvarig, String forra, List<Fraga> fragor) {

    /** A part, its choices, and what it came to last time. */
    record Fraga(String rubrik, List<String> val, String senast, String kommentar) {}

    /** A file of them. */
    record Sidor(List<Blankett> blanketter) {}

    static Blankett of(Blankettrad r, Map<String, Uppfoljningsdel> forra) {
        return new Blankett(
                VisadPerson.of(r.deltagandeId(), r.fornamn(), r.efternamn(), r.deltagarNr()),
                Datum.lasbart(r.forfallodag()),
                r.planerad() == null ? "" : Datum.lasbart(r.planerad()),
                Objects.toString(r.ansvarig(), ""),
                r.forraDag() == null ? "" : Datum.lasbart(r.forraDag()),
                Arrays.stream(Del.values())
                        .map(del -> fraga(del, forra.get(del.kod())))
                        .toList());
    }

    private static Fraga fraga(Del del, @Nullable Uppfoljningsdel forra) {
        return new Fraga(
                del.etikett(),
                del.svar().stream().map(Svar::etikett).toList(),
                forra == null
                        ? ""
                        : Svar.find(del, forra.svar()).map(Kodord::etikett).orElse(""),
                VisadUppgift.fritext(forra == null ? "" : forra.kommentar()));
    }
}
