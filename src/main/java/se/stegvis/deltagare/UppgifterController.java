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
    private final Clock clock;

    UppgifterController(
            UppgifterForm uppgifter,
            Inskrivningar inskrivningar,
            Deltagarna deltagarna,
            Lagen lagen,
            LageForm lageForm,
            Skydd skydd,
            Clock clock) {
        this.uppgifter = uppgifter;
        this.inskrivningar = inskrivningar;
        this.deltagarna = deltagarna;
        this.lagen = lagen;
        this.lageForm = lageForm;
        this.skydd = skydd;
        this.clock = clock;
    }

    @Get("/andra")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande) {
        var person = deltagarna.find(deltagande);
        var visad = Deltagarna.visa(deltagande, person);
        var known = known(person, visad, inskrivningar.find(deltagande));
        return Pages.show("deltagare/andra", view(deltagande, visad, Formular.of(FormData.ofAll(known))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData form) {
        var check = new Check(form);
        var lasta = uppgifter.read(check, deltagande.insats(), redan(deltagande));
        var utskriven = deltagarna.tid(deltagande).utskriven();
        check.rule(
                utskriven == null || !lasta.inskriven().isAfter(utskriven),
                "inskriven",
                "Dagen kan inte ligga efter deltagarens sista dag");
        if (!check.ok()) {
            var view = view(deltagande, deltagarna.visa(deltagande), Formular.of(check));
            return Pages.again("deltagare/andra", view);
        }
        inskrivningar.andra(deltagande, lasta, check.version("version"), check.version("version_person"));
        return Pages.seeOther(deltagande.href(), Notis.SPARAT);
    }

    private Andra view(DeltagandeRef deltagande, VisadPerson person, Formular form) {
        uppgifter.declare(form, deltagande.insats(), redan(deltagande));
        return new Andra(deltagande, person, form, uppgifter.sysselsattning(form));
    }

    private Redan redan(DeltagandeRef deltagande) {
        return Redan.of(inskrivningar.find(deltagande), lagen.find(deltagande.deltagandeId(), Tidpunkt.FORE));
    }

    private Map<String, List<String>> known(Deltagare person, VisadPerson visad, Deltagande deltagande) {
        var fields = new LinkedHashMap<>(lageForm.fields(lagen.find(deltagande.id(), Tidpunkt.FORE)));
        var idag = LocalDate.now(clock);
        Map.of(
                        "fornamn", visad.fornamn(),
                        "efternamn", visad.efternamn(),
                        "personnummer",
                                skydd.personnummer(person.personnummer(), idag)
                                        .map(p -> p.siffror().substring(0, 8) + "-" + p.sistaFyra())
                                        .orElse(""),
                        "fodd", person.fodd().text(),
                        "telefon", skydd.open(Kolumn.TELEFON, person.telefon()),
                        "epost", skydd.open(Kolumn.EPOST, person.epost()),
                        "adress", skydd.open(Kolumn.ADRESS, person.adress()),
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
