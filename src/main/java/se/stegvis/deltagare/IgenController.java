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
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Inskrivningssida.Mal;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.web.FormData;

/**
 * Enrols somebody once more, in the insats of the address: back again, or from another insats of the same insatsägare where
 * the reader works too.
 */
@Controller("/insatser/{insatsId}/inskrivningar/igen/{tidigareId}")
@Produces(MediaType.TEXT_HTML)
class IgenController {

    private final Inskrivningssida sida;
    private final Inskrivningar inskrivningar;
    private final Deltagarna deltagarna;
    private final Skydd skydd;
    private final Clock clock;

    IgenController(
            Inskrivningssida sida, Inskrivningar inskrivningar, Deltagarna deltagarna, Skydd skydd, Clock clock) {
        this.sida = sida;
        this.inskrivningar = inskrivningar;
        this.deltagarna = deltagarna;
        this.skydd = skydd;
        this.clock = clock;
    }

    @Get("/ny")
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> fresh(@RequestBean InsatsRef insats, @PathVariable long tidigareId, Inloggad inloggad) {
        var tidigare = tidigare(insats, tidigareId, inloggad);
        return sida.visa(mal(insats, tidigare, inloggad), kant(tidigare));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> create(
            @RequestBean InsatsRef insats, @PathVariable long tidigareId, @Body FormData form, Inloggad inloggad) {
        return sida.taEmot(mal(insats, tidigare(insats, tidigareId, inloggad), inloggad), form, ref -> {});
    }

    private DeltagandeRef tidigare(InsatsRef insats, long id, Inloggad inloggad) {
        return inskrivningar
                .tidigare(insats, id)
                .filter(ref -> inloggad.har(SE_DELTAGARE, ref.insatsId()))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private Mal mal(InsatsRef insats, DeltagandeRef tidigare, Inloggad inloggad) {
        var nummer = skydd.personnummer(deltagarna.find(tidigare).personnummer(), LocalDate.now(clock));
        var action = insats.href() + "/inskrivningar/igen/" + tidigare.deltagandeId();
        return new Mal(insats, inloggad, action, tidigare.href(), nummer, tidigare);
    }

    /** What is known of the person; the address is not shown, and stays. */
    private Map<String, String> kant(DeltagandeRef tidigare) {
        var person = deltagarna.find(tidigare);
        var visad = deltagarna.visa(tidigare);
        var falt = new LinkedHashMap<String, String>();
        falt.put("fornamn", visad.fornamn());
        falt.put("efternamn", visad.efternamn());
        falt.put("fodd", person.personnummer() == null ? person.fodd().text() : "");
        falt.put("telefon", skydd.open(Kolumn.TELEFON, person.telefon()));
        falt.put("epost", skydd.open(Kolumn.EPOST, person.epost()));
        falt.put("kon", inskrivningar.find(tidigare).kon());
        return falt;
    }
}
