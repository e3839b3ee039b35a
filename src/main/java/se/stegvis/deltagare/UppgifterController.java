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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
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
    private final LageForm lageForm;
    private final Skydd skydd;
    private final Kontaktobsen obs;
    private final Clock clock;

    UppgifterController(
            UppgifterForm uppgifter,
            Inskrivningar inskrivningar,
            Deltagarna deltagarna,
            Lagen lagen,
            LageForm lageForm,
            Skydd skydd,
            Kontaktobsen obs,
            Clock clock) {
        this.uppgifter = uppgifter;
        this.inskrivningar = inskrivningar;
        this.deltagarna = deltagarna;
        this.lagen = lagen;
        this.lageForm = lageForm;
        this.skydd = skydd;
        this.obs = obs;
        this.clock = clock;
    }

    @Get("/andra")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande) {
        var person = deltagarna.find(deltagande);
        var visad = deltagarna.visa(deltagande);
        var known = known(person, visad, inskrivningar.find(deltagande));
        return Pages.show("deltagare/andra", view(deltagande, person, visad, Formular.of(FormData.ofAll(known))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData form) {
        var check = new Check(form);
        var person = deltagarna.find(deltagande);
        var kant = skydd.personnummer(person.personnummer(), LocalDate.now(clock));
        var lasta = uppgifter.read(check, deltagande.insats(), kant, redan(deltagande));
        var utskriven = deltagarna.tid(deltagande).utskriven();
        check.rule(
                utskriven == null || !lasta.inskriven().isAfter(utskriven),
                "inskriven",
                "Dagen kan inte ligga efter deltagarens sista dag");
        if (!check.ok()) {
            var view = view(deltagande, person, deltagarna.visa(deltagande), Formular.of(check));
            return Pages.again("deltagare/andra", view);
        }
        inskrivningar.andra(deltagande, lasta, check.version("version"), check.version("version_person"));
        return Pages.seeOther(deltagande.href(), Notis.SPARAT);
    }

    private Andra view(DeltagandeRef deltagande, Deltagare person, VisadPerson visad, Formular form) {
        uppgifter.declare(form, deltagande.insats(), redan(deltagande));
        return new Andra(
                deltagande,
                visad,
                form,
                uppgifter.sysselsattning(form),
                skydd.visaMaskerat(person.personnummer(), LocalDate.now(clock)).text(),
                obs.ruta(deltagande));
    }

    private Redan redan(DeltagandeRef deltagande) {
        return Redan.of(inskrivningar.find(deltagande), lagen.find(deltagande.deltagandeId(), Tidpunkt.FORE));
    }

    private Map<String, List<String>> known(Deltagare person, VisadPerson visad, Deltagande deltagande) {
        var fields = new LinkedHashMap<>(lageForm.fields(lagen.find(deltagande.id(), Tidpunkt.FORE)));
        Map.of(
                        "fornamn", visad.fornamn(),
                        "efternamn", visad.efternamn(),
                        "fodd", person.fodd().text(),
                        "telefon", skydd.open(Kolumn.TELEFON, person.telefon()),
                        "epost", skydd.open(Kolumn.EPOST, person.epost()),
                        "kon", deltagande.kon(),
                        "inskriven", deltagande.inskriven().toString(),
                        "samtycke", Objects.toString(deltagande.samtycke(), ""))
                .forEach((name, value) -> fields.put(name, List.of(value)));
        Map.of(
                        "remittent", Objects.toString(deltagande.remittent(), ""),
                        "utbildning", Objects.toString(deltagande.utbildning(), ""),
                        "forsorjningstid", Objects.toString(deltagande.forsorjningstid(), ""),
                        "version", String.valueOf(deltagande.version()),
                        "version_person", String.valueOf(person.version()))
                .forEach((name, value) -> fields.put(name, List.of(value)));
        return fields;
    }
}
