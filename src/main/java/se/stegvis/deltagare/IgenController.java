package se.stegvis.deltagare;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
import static se.stegvis.behorighet.Behorighet.SKRIVA_IN;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Inskrivningsstart.Borjan;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.web.FormData;

/**
 * Begins to enrol somebody once more, in the insats of the address: back again, or from another insats of the same insatsägare where
 * the reader works too.
 */
@Controller("/insatser/{insatsId}/inskrivningar/igen/{tidigareId}")
@Produces(MediaType.TEXT_HTML)
class IgenController {

    private final Inskrivningsstart start;
    private final Inskrivningar inskrivningar;
    private final Deltagarna deltagarna;
    private final Skydd skydd;
    private final Clock clock;

    IgenController(
            Inskrivningsstart start, Inskrivningar inskrivningar, Deltagarna deltagarna, Skydd skydd, Clock clock) {
        this.start = start;
        this.inskrivningar = inskrivningar;
        this.deltagarna = deltagarna;
        this.skydd = skydd;
        this.clock = clock;
    }

    @Get("/ny")
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> fresh(@RequestBean InsatsRef insats, @PathVariable long tidigareId, Inloggad inloggad) {
        return start.visa(borjan(insats, tidigare(insats, tidigareId, inloggad), inloggad));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> create(
            @RequestBean InsatsRef insats, @PathVariable long tidigareId, @Body FormData form, Inloggad inloggad) {
        return start.taEmot(borjan(insats, tidigare(insats, tidigareId, inloggad), inloggad), form);
    }

    private DeltagandeRef tidigare(InsatsRef insats, long id, Inloggad inloggad) {
        return inskrivningar
                .tidigare(insats, id)
                .filter(ref -> inloggad.har(SE_DELTAGARE, ref.insatsId()))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private Borjan borjan(InsatsRef insats, DeltagandeRef tidigare, Inloggad inloggad) {
        var nummer = skydd.personnummer(deltagarna.find(tidigare).personnummer(), LocalDate.now(clock));
        var action = insats.href() + "/inskrivningar/igen/" + tidigare.deltagandeId();
        return new Borjan(insats, inloggad, action, tidigare.href(), kant(tidigare), nummer, null, tidigare);
    }

    /** What is known of the person; the address is not shown, and stays. */
    private Map<String, String> kant(DeltagandeRef tidigare) {
        var person = deltagarna.find(tidigare);
        var visad = deltagarna.visa(tidigare);
        var falt = new LinkedHashMap<String, String>();
        falt.put("fornamn", visad.fornamn());
        falt.put("efternamn", visad.efternamn());
        falt.putAll(Svarsfalt.fodd(person.personnummer() == null ? person.fodd() : Fodd.EJ_FRAGAT));
        falt.put("telefon", skydd.open(Kolumn.TELEFON, person.telefon()));
        falt.put("epost", skydd.open(Kolumn.EPOST, person.epost()));
        falt.put("telefon_svar", Objects.toString(person.telefonSvar(), ""));
        falt.put("epost_svar", Objects.toString(person.epostSvar(), ""));
        falt.put("adress_svar", Objects.toString(person.adressSvar(), ""));
        if (person.adress() != null) {
            falt.put(Inskrivningsdel.KAND_ADRESS, "ja");
        }
        falt.put("kon", inskrivningar.find(tidigare).kon());
        return falt;
    }
}
