package se.stegvis.konto;

import static se.stegvis.behorighet.Behorighet.HANTERA_KONTON;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Refused;
import se.stegvis.insats.Insatser;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.medarbetare.Uppdrag;
import se.stegvis.medarbetare.Uppdragen;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The rolls of an account in insatser. */
@Controller("/konton/{medarbetareId}/uppdrag")
@Produces(MediaType.TEXT_HTML)
class UppdragController {

    private final Uppdragen uppdragen;
    private final UppdragForm reader;
    private final Kontosida sida;
    private final Insatser insatser;

    UppdragController(Uppdragen uppdragen, UppdragForm reader, Kontosida sida, Insatser insatser) {
        this.uppdragen = uppdragen;
        this.reader = reader;
        this.sida = sida;
        this.insatser = insatser;
    }

    @Get("/ny")
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> fresh(@PathVariable long medarbetareId, Inloggad inloggad) {
        var form = FormData.of(Map.of("fran", reader.idag().toString()));
        return Pages.show("konto/uppdrag", view(sida.find(medarbetareId), Formular.of(form), inloggad));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> create(@PathVariable long medarbetareId, @Body FormData form, Inloggad inloggad) {
        var konto = sida.find(medarbetareId);
        var check = new Check(form);
        var nytt = reader.read(check);
        if (check.ok()) {
            try {
                uppdragen.ge(inloggad.medarbetareId(), medarbetareId, nytt);
                return Pages.seeOther(Kontosida.href(medarbetareId), Notis.UPPDRAG_GIVET);
            } catch (Refused e) {
                check.rule(false, "roll", e.reason());
            }
        }
        return Pages.again("konto/uppdrag", view(konto, Formular.of(check), inloggad));
    }

    @Get("/{uppdragId}/andra")
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> edit(@PathVariable long medarbetareId, @PathVariable long uppdragId) {
        var known = find(medarbetareId, uppdragId);
        var form = FormData.of(Map.of(
                "till", Objects.toString(known.till(), ""),
                "version", String.valueOf(known.version())));
        return Pages.show("konto/uppdrag-andra", view(known, Formular.of(form)));
    }

    @Post(uri = "/{uppdragId}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> update(
            @PathVariable long medarbetareId, @PathVariable long uppdragId, @Body FormData form, Inloggad inloggad) {
        var known = find(medarbetareId, uppdragId);
        var check = new Check(form);
        var till = till(check, known);
        if (check.ok()) {
            try {
                uppdragen.andra(inloggad.medarbetareId(), known, till, check.version("version"));
                return Pages.seeOther(Kontosida.href(medarbetareId), Notis.UPPDRAG_SPARAT);
            } catch (Refused e) {
                check.rule(false, "till", e.reason());
            }
        }
        return Pages.again("konto/uppdrag-andra", view(known, Formular.of(check)));
    }

    private @Nullable LocalDate till(Check check, Uppdrag known) {
        var till = check.optionalDate("till").orElse(null);
        check.rule(till == null || !till.isBefore(known.fran()), "till", "Sista dagen är före den första");
        reader.kravKommande(check, till);
        return till;
    }

    private Uppdrag find(long medarbetareId, long uppdragId) {
        return uppdragen.find(medarbetareId, uppdragId).orElseThrow(Kontosida::notFound);
    }

    private KontoView.MedForm view(Medarbetare konto, Formular form, Inloggad inloggad) {
        return new KontoView.MedForm(
                Kontosida.href(konto.id()), konto.namn(), reader.show(form), konto.id() == inloggad.medarbetareId());
    }

    private KontoView.UppdragForm view(Uppdrag known, Formular form) {
        var insats = insatser.find(known.insatsId()).orElseThrow().namn();
        return new KontoView.UppdragForm(
                Kontosida.href(known.medarbetareId()) + "/uppdrag/" + known.id(),
                Kontosida.href(known.medarbetareId()),
                sida.find(known.medarbetareId()).namn(),
                "%s i %s från %s".formatted(known.roll().etikett(), insats, Datum.lasbart(known.fran())),
                sida.deltagare(known.medarbetareId()),
                form.text("till", "version"));
    }
}
