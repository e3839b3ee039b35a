package se.stegvis.efteravslut;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.efteravslut.SamtalView.Form;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Check;
import se.stegvis.web.Formular;

/** Makes the form of an attempt, and reads it against what is known of the participant. */
@Singleton
class Forsokssida {

    private final Samtalen samtalen;
    private final Deltagarna deltagarna;
    private final Clock clock;

    Forsokssida(Samtalen samtalen, Deltagarna deltagarna, Clock clock) {
        this.samtalen = samtalen;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    /** Whether there is such a call, and it may be made. */
    boolean farRingas(DeltagandeRef ref, int manader) {
        return samtalen.avslut(ref).ringInte() == null
                && samtalen.samtal(ref).stream().anyMatch(s -> s.manader() == manader);
    }

    ForsokForm read(Check check, DeltagandeRef ref) {
        return ForsokForm.read(check, utskriven(deltagarna.tid(ref)), LocalDate.now(clock));
    }

    /** Notes when the call has another attempt of that day: one is changed, not told twice. */
    void ledig(Check check, DeltagandeRef ref, int manader, LocalDate datum, long forsokId) {
        check.rule(
                upptagen(check, ref, manader, datum)
                        .filter(annat -> annat.id() != forsokId)
                        .isEmpty(),
                ForsokForm.DATUM,
                "Det finns redan ett försök den dagen. Ändra det i stället");
    }

    Form nytt(DeltagandeRef ref, int manader, Formular form) {
        return form(ref, manader, form, Samtalssida.href(ref) + "/" + manader + "/forsok", 0);
    }

    Form andra(DeltagandeRef ref, Forsok forsok, Formular form) {
        return form(ref, forsok.manader(), form, Samtalssida.href(ref) + "/forsok/" + forsok.id(), forsok.id());
    }

    private Form form(DeltagandeRef ref, int manader, Formular form, String action, long forsokId) {
        ForsokForm.declare(form);
        var redan = Optional.of(form.falt(ForsokForm.DATUM))
                .filter(falt -> falt.harFel())
                .flatMap(falt -> Datum.parse(falt.varde().strip()))
                .flatMap(dag -> samtalen.finns(ref, manader, dag))
                .filter(annat -> annat.id() != forsokId)
                .map(annat -> Samtalssida.href(ref) + "/forsok/" + annat.id() + "/andra")
                .orElse("");
        return new Form(
                ref,
                deltagarna.visa(ref),
                form,
                "%s försök, samtalet efter %d månader".formatted(forsokId == 0 ? "Nytt" : "Ändra", manader),
                Datum.lasbart(utskriven(deltagarna.tid(ref))),
                action,
                redan,
                forsokId == 0 ? "" : action + "/strykning/ny");
    }

    private Optional<Forsok> upptagen(Check check, DeltagandeRef ref, int manader, LocalDate datum) {
        return check.error(ForsokForm.DATUM).isEmpty() ? samtalen.finns(ref, manader, datum) : Optional.empty();
    }

    /** An attempt that is kept of an exit that was taken back can still be corrected. */
    private static LocalDate utskriven(Deltagandetid tid) {
        return tid.utskriven() == null ? tid.inskriven() : tid.utskriven();
    }
}
