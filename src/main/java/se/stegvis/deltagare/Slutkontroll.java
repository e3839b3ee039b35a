package se.stegvis.deltagare;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular.Alternativ;

/**
 * The one check before somebody is enrolled, wherever the answers come from. Who may be known is asked about before she is
 * enrolled a second time as somebody new.
 */
@Singleton
class Slutkontroll {

    static final String PERSON = "person";
    static final String OVERFORD = "overford";
    private static final String ANNAN = "annan";

    /**
     * Who enrols where.
     *
     * @param kand a deltagande of the person, when she is known; of the same insatsägare, which the caller has seen to
     */
    record Mal(InsatsRef insats, Inloggad inloggad, @Nullable DeltagandeRef kand) {

        boolean kanOverforas() {
            return kand != null && !Objects.equals(kand.insats(), insats);
        }
    }

    /**
     * What was found.
     *
     * @param svar the answers, with what is wrong in them
     * @param val the answer to who it is, when that is asked
     */
    record Utfall(
            Check svar,
            Check val,
            Uppgifter uppgifter,
            Dubbletter.Svar liknande,
            Optional<DeltagandeRef> kand,
            List<Alternativ> kontaktpersoner) {

        boolean ok() {
            return svar.ok() && val.ok();
        }
    }

    private final UppgifterForm form;
    private final Inskrivningar inskrivningar;
    private final Dubbletter dubbletter;
    private final Clock clock;

    Slutkontroll(UppgifterForm form, Inskrivningar inskrivningar, Dubbletter dubbletter, Clock clock) {
        this.form = form;
        this.inskrivningar = inskrivningar;
        this.dubbletter = dubbletter;
        this.clock = clock;
    }

    /** @param val what was sent with the wish to enrol */
    Utfall prova(Mal mal, FormData svar, FormData val) {
        var check = new Check(svar);
        var vem = new Check(val);
        var alla = form.kontaktpersoner(mal.insats());
        var lasta =
                form.read(check, UppgifterForm.valbara(alla, mal.insats(), mal.inloggad()), kantNummer(svar, clock));
        var liknande = check.ok() ? liknande(mal, lasta) : Dubbletter.Svar.INGA;
        var kand = mal.kand() == null ? valdPerson(vem, liknande) : Optional.of(mal.kand());
        check.rule(
                kand.filter(k -> check.ok() && inskrivningar.isRedanInskriven(mal.insats(), k, lasta.inskriven()))
                        .isEmpty(),
                "inskriven",
                "Deltagaren är redan inskriven i insatsen den dagen eller senare");
        return new Utfall(check, vem, lasta, liknande, kand, alla);
    }

    /** Of answers that were found right. */
    DeltagandeRef skrivIn(Mal mal, Utfall utfall) {
        var overford = utfall.svar().data().has(OVERFORD) && mal.kanOverforas();
        return utfall.kand()
                .map(k -> inskrivningar.skrivInIgen(mal.insats(), utfall.uppgifter(), k, overford))
                .orElseGet(() -> inskrivningar.skrivIn(mal.insats(), utfall.uppgifter()));
    }

    /** The number that is kept when none is typed. */
    static Optional<Personnummer> kantNummer(FormData svar, Clock clock) {
        return Personnummer.parse(svar.get(Inskrivningsdel.KANT_NUMMER), LocalDate.now(clock));
    }

    /** What can be answered to who it is. */
    static List<Alternativ> personer(Dubbletter.Svar svar) {
        var val = new ArrayList<Alternativ>();
        svar.traffar()
                .forEach(t -> val.add(new Alternativ(
                        String.valueOf(t.deltagande().deltagandeId()),
                        "Samma person som %s (%s, %s)".formatted(t.person().namn(), t.insatsNamn(), t.uppgifter()))));
        val.add(new Alternativ(ANNAN, "En annan person, som inte finns tidigare"));
        return val;
    }

    private Dubbletter.Svar liknande(Mal mal, Uppgifter u) {
        return mal.kand() != null
                ? Dubbletter.Svar.INGA
                : dubbletter.sok(
                        mal.insats(),
                        mal.inloggad(),
                        new Dubbletter.Fraga(
                                u.personnummer(), u.sokord(), u.fodd().ar(), 0));
    }

    /** Who it is, when there is somebody to choose; only those shown can be chosen. */
    private static Optional<DeltagandeRef> valdPerson(Check check, Dubbletter.Svar svar) {
        if (!svar.finns()) {
            return Optional.empty();
        }
        var vald = check.choice(PERSON, personer(svar), "Personen kan redan finnas. Välj vem det är");
        return svar.traffar().stream()
                .map(Dubbletter.Traff::deltagande)
                .filter(d -> String.valueOf(d.deltagandeId()).equals(vald))
                .findFirst();
    }
}
