package se.stegvis.deltagare;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.DeltagareView.Ny;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/**
 * The form that enrols, wherever one comes from: empty, from a remiss, or with somebody known already. Who may be known
 * is asked about before she is enrolled a second time as somebody new.
 */
@Singleton
public class Inskrivningssida {

    /**
     * Where the form stands.
     *
     * @param action where it is sent
     * @param tillbaka where one goes without it
     * @param nummer the number when none is typed
     * @param kand a deltagande of the person, when she is known; of the same insatsägare, which the caller has seen to
     */
    public record Mal(
            InsatsRef insats,
            Inloggad inloggad,
            String action,
            String tillbaka,
            Optional<Personnummer> nummer,
            @Nullable DeltagandeRef kand) {}

    private static final String MALL = "deltagare/ny";
    private static final String PERSON = "person";
    private static final String ANNAN = "annan";
    private static final String OVERFORD = "overford";

    private final UppgifterForm uppgifter;
    private final Inskrivningar inskrivningar;
    private final Dubbletter dubbletter;
    private final Deltagarna deltagarna;
    private final Clock clock;

    Inskrivningssida(
            UppgifterForm uppgifter,
            Inskrivningar inskrivningar,
            Dubbletter dubbletter,
            Deltagarna deltagarna,
            Clock clock) {
        this.uppgifter = uppgifter;
        this.inskrivningar = inskrivningar;
        this.dubbletter = dubbletter;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    /** The form with what is known filled in, and today as the day. */
    public HttpResponse<?> visa(Mal mal, Map<String, String> kant) {
        requireIndividinsats(mal.insats());
        var falt = new LinkedHashMap<>(kant);
        falt.put("inskriven", LocalDate.now(clock).toString());
        return Pages.show(MALL, view(mal, Formular.of(FormData.of(falt)), Dubbletter.Svar.INGA));
    }

    /** Enrols, or shows the form again; {@code sedan} is done with the new deltagande in the same transaction. */
    public HttpResponse<?> taEmot(Mal mal, FormData form, Consumer<DeltagandeRef> sedan) {
        requireIndividinsats(mal.insats());
        var check = new Check(form);
        var lasta = uppgifter.read(check, kontaktpersoner(mal), mal.nummer());
        var svar = check.ok() ? liknande(mal, lasta) : Dubbletter.Svar.INGA;
        var kand = mal.kand() == null ? valdPerson(check, svar) : Optional.of(mal.kand());
        check.rule(
                kand.filter(k -> check.ok() && inskrivningar.isRedanInskriven(mal.insats(), k, lasta.inskriven()))
                        .isEmpty(),
                "inskriven",
                "Deltagaren är redan inskriven i insatsen den dagen eller senare");
        if (!check.ok()) {
            return Pages.again(MALL, view(mal, Formular.of(check), svar));
        }
        var overford = form.has(OVERFORD) && kanOverforas(mal);
        var ref = kand.map(k -> inskrivningar.skrivInIgen(mal.insats(), lasta, k, overford))
                .orElseGet(() -> inskrivningar.skrivIn(mal.insats(), lasta));
        sedan.accept(ref);
        return Pages.seeOther(ref.href(), Notis.INSKRIVEN);
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

    private static List<Alternativ> personer(Dubbletter.Svar svar) {
        var val = new ArrayList<Alternativ>();
        svar.traffar()
                .forEach(t -> val.add(new Alternativ(
                        String.valueOf(t.deltagande().deltagandeId()),
                        "Samma person som %s (%s, %s)".formatted(t.person().namn(), t.insatsNamn(), t.uppgifter()))));
        val.add(new Alternativ(ANNAN, "En annan person, som inte finns tidigare"));
        return val;
    }

    private Ny view(Mal mal, Formular form, Dubbletter.Svar svar) {
        uppgifter.declare(form, kontaktpersoner(mal), Redan.INGET);
        form.text(OVERFORD).val(PERSON, personer(svar));
        var kand = mal.kand();
        return new Ny(
                mal.insats(),
                mal.action(),
                mal.tillbaka(),
                VisadUppgift.of(mal.nummer().map(Personnummer::toString).orElse(""))
                        .text(),
                kand != null,
                kand == null ? "" : deltagarna.visa(kand).namn(),
                kanOverforas(mal),
                svar,
                form,
                uppgifter.sysselsattning(form));
    }

    private static boolean kanOverforas(Mal mal) {
        var kand = mal.kand();
        return kand != null && !Objects.equals(kand.insats(), mal.insats());
    }

    /** Who may not say who is kontaktperson can be it herself. */
    private List<Alternativ> kontaktpersoner(Mal mal) {
        var alla = uppgifter.kontaktpersoner(mal.insats());
        var jag = String.valueOf(mal.inloggad().medarbetareId());
        return mal.inloggad().har(Behorighet.TILLDELA, mal.insats().insatsId())
                ? alla
                : alla.stream().filter(a -> a.kod().equals(jag)).toList();
    }

    private void requireIndividinsats(InsatsRef insats) {
        if (!inskrivningar.tarEmot(insats)) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
    }
}
