package se.stegvis.deltagare;

import static se.stegvis.behorighet.Behorighet.SE_PERSONNUMMER;
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
import java.util.Map;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Identitet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.DeltagareView.Nummer;
import se.stegvis.deltagare.DeltagareView.Uppgiftsbyte;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Shows a personnummer in full, which no other page does, and changes it. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/personnummer")
@Produces(MediaType.TEXT_HTML)
class PersonnummerController {

    private static final String FORM = "deltagare/personnummer-andra";
    private static final String FALT = "personnummer";
    private static final String TA_BORT = "ta_bort";

    private final Deltagarna deltagarna;
    private final Uppgiftsbyten byten;
    private final Nummerfalt nummerfalt;
    private final Skydd skydd;
    private final Clock clock;

    PersonnummerController(
            Deltagarna deltagarna, Uppgiftsbyten byten, Nummerfalt nummerfalt, Skydd skydd, Clock clock) {
        this.deltagarna = deltagarna;
        this.byten = byten;
        this.nummerfalt = nummerfalt;
        this.skydd = skydd;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_PERSONNUMMER)
    @Identitet
    @Klartext
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande) {
        var person = deltagarna.find(deltagande);
        var nummer = skydd.personnummer(person.personnummer(), LocalDate.now(clock));
        var view = new Nummer(
                deltagande,
                deltagarna.visa(deltagande),
                VisadUppgift.of(nummer.map(Personnummer::tolvMedStreck).orElse(""))
                        .oppen(),
                VisadUppgift.of(nummer.map(Personnummer::siffror).orElse("")).oppen(),
                byten.tidigareNummer(person));
        return Pages.show("deltagare/personnummer", view);
    }

    @Get("/andra")
    @Kraver(SKRIVA_I_AKT)
    @Identitet
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande) {
        var person = deltagarna.find(deltagande);
        var form = FormData.of(Map.of("version_person", String.valueOf(person.version())));
        return Pages.show(FORM, view(deltagande, person, Formular.of(form)));
    }

    /** An empty field keeps the number: to take it away is a box of its own. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Identitet
    @Klartext
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var nytt = nummerfalt.nummer(check);
        check.rule(
                form.get(FALT).isBlank() || !form.has(TA_BORT),
                FALT,
                "Skriv ett nytt nummer eller ta bort numret, inte båda");
        var inskriven = deltagarna.tid(deltagande).inskriven();
        check.rule(
                nytt.filter(p -> p.fodd().isAfter(inskriven)).isEmpty(),
                FALT,
                "Deltagaren kan inte vara född efter inskrivningen");
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, deltagarna.find(deltagande), Formular.of(check)));
        }
        if (nytt.isEmpty() && !form.has(TA_BORT)) {
            return Pages.seeOther(deltagande.href());
        }
        byten.nummer(deltagande, nytt, check.version("version_person"), inloggad.medarbetareId());
        return Pages.seeOther(deltagande.href(), Notis.SPARAT);
    }

    private Uppgiftsbyte view(DeltagandeRef deltagande, Deltagare person, Formular form) {
        form.text(FALT, TA_BORT, "version_person");
        var nu = skydd.visaMaskerat(person.personnummer(), LocalDate.now(clock)).text();
        return new Uppgiftsbyte(deltagande, deltagarna.visa(deltagande), form, nu);
    }
}
