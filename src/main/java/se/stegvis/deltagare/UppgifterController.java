package se.stegvis.deltagare;

import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Identitet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.DeltagareView.Andra;
import se.stegvis.deltagare.Lage.Tidpunkt;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Corrects what is known of a participant. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/uppgifter")
@Produces(MediaType.TEXT_HTML)
class UppgifterController {

    private final UppgifterForm uppgifter;
    private final Inskrivningar inskrivningar;
    private final Deltagarna deltagarna;
    private final Lagen lagen;
    private final Skydd skydd;
    private final Kontaktobsen obs;
    private final Clock clock;

    UppgifterController(
            UppgifterForm uppgifter,
            Inskrivningar inskrivningar,
            Deltagarna deltagarna,
            Lagen lagen,
            Skydd skydd,
            Kontaktobsen obs,
            Clock clock) {
        this.uppgifter = uppgifter;
        this.inskrivningar = inskrivningar;
        this.deltagarna = deltagarna;
        this.lagen = lagen;
        this.skydd = skydd;
        this.obs = obs;
        this.clock = clock;
    }

    /** What is known before anything is changed, read once. */
    private record Kant(Deltagare person, Deltagande deltagande, Lage fore) {

        VisadPerson visad() {
            return VisadPerson.of(deltagande.id(), person.fornamn(), person.efternamn(), deltagande.deltagarNr());
        }

        Redan redan() {
            return Redan.of(deltagande, fore);
        }
    }

    @Get("/andra")
    @Kraver(SKRIVA_I_AKT)
    @Identitet
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande) {
        var kant = kant(deltagande);
        return Pages.show("deltagare/andra", view(deltagande, kant, Formular.of(FormData.ofAll(fields(kant)))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Identitet
    @Klartext
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var kant = kant(deltagande);
        var nummer = skydd.personnummer(kant.person().personnummer(), LocalDate.now(clock));
        var lasta = uppgifter.read(check, deltagande.insats(), nummer, kant.redan());
        var utskriven = deltagarna.tid(deltagande).utskriven();
        check.rule(
                utskriven == null || !lasta.inskriven().isAfter(utskriven),
                "inskriven",
                "Dagen kan inte ligga efter deltagarens sista dag");
        if (!check.ok()) {
            return Pages.again("deltagare/andra", view(deltagande, kant, Formular.of(check)));
        }
        var versioner = new Inskrivningar.Versioner(check.version("version"), check.version("version_person"));
        inskrivningar.andra(deltagande, lasta, versioner, inloggad.medarbetareId());
        return Pages.seeOther(deltagande.href(), Notis.SPARAT);
    }

    private Kant kant(DeltagandeRef deltagande) {
        return new Kant(
                deltagarna.find(deltagande),
                inskrivningar.find(deltagande),
                lagen.find(deltagande.deltagandeId(), Tidpunkt.FORE));
    }

    private Andra view(DeltagandeRef deltagande, Kant kant, Formular form) {
        uppgifter.declare(form, deltagande.insats(), kant.redan());
        return new Andra(
                deltagande,
                kant.visad(),
                form,
                uppgifter.sysselsattning(form),
                skydd.visaMaskerat(kant.person().personnummer(), LocalDate.now(clock))
                        .text(),
                obs.ruta(deltagande));
    }

    private Map<String, List<String>> fields(Kant kant) {
        var person = kant.person();
        var deltagande = kant.deltagande();
        var visad = kant.visad();
        var fields = uppgifter.bakgrund(Bakgrund.of(deltagande, kant.fore()));
        Svarsfalt.fodd(person.fodd()).forEach((name, value) -> fields.put(name, List.of(value)));
        Map.of(
                        "fornamn", visad.fornamn(),
                        "efternamn", visad.efternamn(),
                        "telefon", skydd.open(Kolumn.TELEFON, person.telefon()),
                        "epost", skydd.open(Kolumn.EPOST, person.epost()),
                        "telefon_svar", Objects.toString(person.telefonSvar(), ""),
                        "epost_svar", Objects.toString(person.epostSvar(), ""),
                        "kon", deltagande.kon(),
                        "inskriven", deltagande.inskriven().toString(),
                        "samtycke", Objects.toString(deltagande.samtycke(), ""))
                .forEach((name, value) -> fields.put(name, List.of(value)));
        Map.of(
                        "version", String.valueOf(deltagande.version()),
                        "version_person", String.valueOf(person.version()))
                .forEach((name, value) -> fields.put(name, List.of(value)));
        return fields;
    }
}
