package se.stegvis.sammandrag;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stegvis.arbetslista.Arbetslista;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** What somebody wants to be told by e-mail. */
@Controller(SammandragController.HREF)
@Produces(MediaType.TEXT_HTML)
class SammandragController {

    static final String HREF = "/sammandrag";

    private static final String PAGE = "sammandrag/form";
    private static final String OFTA = "ofta";
    private static final String GRUPP = "grupp";
    private static final String ALDRIG = "aldrig";
    private static final List<Alternativ> HUR_OFTA = Stream.concat(
                    Kodord.alternativ(Ofta.class).stream(), Stream.of(new Alternativ(ALDRIG, "Inget sammandrag")))
            .toList();

    /** The form; {@code finns} says whether any e-mail is sent from here, {@code deltagare} whether she has any. */
    record View(Formular form, boolean finns, boolean deltagare) {}

    private final Onskemal onskemal;
    private final Epost epost;

    SammandragController(Onskemal onskemal, Epost epost) {
        this.onskemal = onskemal;
        this.epost = epost;
    }

    @Get
    @Kraver(Behorighet.VARA_INLOGGAD)
    HttpResponse<?> edit(Inloggad inloggad) {
        var vad = onskemal.av(inloggad.medarbetareId());
        var grupper = vad.ofta().isEmpty() ? Arbetslista.BRADSKANDE : vad.grupper();
        return Pages.show(
                PAGE,
                view(
                        Formular.of(FormData.ofAll(Map.of(
                                OFTA,
                                List.of(vad.ofta().map(Ofta::kod).orElse(ALDRIG)),
                                GRUPP,
                                grupper,
                                "version",
                                List.of(String.valueOf(vad.version()))))),
                        inloggad));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(Behorighet.VARA_INLOGGAD)
    HttpResponse<?> update(@Body FormData data, Inloggad inloggad) {
        var check = new Check(data);
        var ofta = Kodord.find(Ofta.class, check.choice(OFTA, HUR_OFTA, "Välj hur ofta"));
        var grupper = check.choices(GRUPP, Arbetslista.grupper());
        check.rule(ofta.isEmpty() || !grupper.isEmpty(), GRUPP, "Välj minst en sak att få veta");
        if (!check.ok()) {
            return Pages.again(PAGE, view(Formular.of(check), inloggad));
        }
        onskemal.spara(inloggad.medarbetareId(), new Onskemal.Vad(ofta, grupper, check.version("version")));
        return Pages.seeOther(HREF, Notis.SPARAT);
    }

    private View view(Formular form, Inloggad inloggad) {
        return new View(
                form.text("version").val(OFTA, HUR_OFTA).val(GRUPP, Arbetslista.grupper()),
                epost.finns(),
                inloggad.har(SE_DELTAGARE));
    }
}
