package se.stegvis.konto;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Refused;
import se.stegvis.medarbetare.Konton;
import se.stegvis.medarbetare.NyttUppdrag;
import se.stegvis.medarbetare.Roller;
import se.stegvis.medarbetare.Uppdragen;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

/** The form that makes an account with its first roll, and the link to hand over. */
@Singleton
class NyttKonto {

    /** The page with the form. */
    record View(Formular form) {}

    private final Konton konton;
    private final Uppdragen uppdragen;
    private final UppdragForm uppdragForm;
    private final Lanksida lanksida;

    NyttKonto(Konton konton, Uppdragen uppdragen, UppdragForm uppdragForm, Lanksida lanksida) {
        this.konton = konton;
        this.uppdragen = uppdragen;
        this.uppdragForm = uppdragForm;
        this.lanksida = lanksida;
    }

    FormData forslag() {
        return FormData.of(Map.of("fran", uppdragForm.idag().toString()));
    }

    View show(Formular form) {
        return new View(uppdragForm.show(form.text("namn", "epost").val("roller", Roller.ALTERNATIV)));
    }

    /** The link of the account made; empty when the check holds what is wrong. */
    Optional<KontoView.Lank> skapa(Check check, Inloggad inloggad, HttpRequest<?> request) {
        var namn = namn(check);
        var epost = epost(check);
        var roller = check.choices("roller", Roller.ALTERNATIV);
        var iInsats = !check.data().get("roll").isEmpty()
                || !check.data().get("insats").isEmpty();
        var uppdrag = iInsats ? uppdragForm.read(check) : null;
        check.rule(iInsats || !roller.isEmpty(), "roller", "Välj minst en roll, här eller i en insats");
        if (!check.ok()) {
            return Optional.empty();
        }
        var valda = roller.stream().map(Roll::valueOf).collect(Collectors.toSet());
        try {
            return Optional.of(skapa(inloggad.medarbetareId(), epost, namn, valda, uppdrag, request));
        } catch (Refused e) {
            check.rule(false, "epost", e.reason());
            return Optional.empty();
        }
    }

    private KontoView.Lank skapa(
            long av,
            String epost,
            String namn,
            Set<Roll> valda,
            @Nullable NyttUppdrag uppdrag,
            HttpRequest<?> request) {
        var konto = konton.nytt(av, epost, namn, valda);
        if (uppdrag != null) {
            uppdragen.ge(av, konto.id(), uppdrag);
        }
        return lanksida.ny(av, konto, request, true);
    }

    static String namn(Check check) {
        return check.text("namn", 200, "Skriv för- och efternamn");
    }

    static String epost(Check check) {
        var epost = check.text("epost", 254, "Skriv e-postadressen att logga in med");
        check.rule(Konton.isEpost(epost), "epost", "Skriv en e-postadress, till exempel namn@kommun.example");
        return Konton.normal(epost);
    }
}
