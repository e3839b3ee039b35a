package se.stegvis.nyckel;

import static se.stegvis.behorighet.Behorighet.HANTERA_INSTALLNINGAR;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.drift.ReleaseReader;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The keys to the API of released statistics. */
@Controller(NyckelView.HREF)
@Produces(MediaType.TEXT_HTML)
class NyckelController {

    private static final String FORM = "nyckel/form";
    private static final String NAMN = "namn";
    private static final String TABELLER = "tabeller";
    private static final String GILTIG_TILL = "giltig_till";

    private final Nycklar nycklar;
    private final Oppningsbara oppningsbara;
    private final ReleaseReader reader;
    private final Clock clock;

    NyckelController(Nycklar nycklar, Oppningsbara oppningsbara, ReleaseReader reader, Clock clock) {
        this.nycklar = nycklar;
        this.oppningsbara = oppningsbara;
        this.reader = reader;
        this.clock = clock;
    }

    @Get
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> index() {
        return Pages.show("nyckel/index", NyckelView.of(nycklar.alla(), reader.account(), LocalDate.now(clock)));
    }

    @Get("/ny")
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> fresh() {
        return Pages.show(FORM, new NyckelView.Ny(declare(Formular.of(FormData.EMPTY))));
    }

    /** The key is in this answer and in no other. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> create(@Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var namn = check.text(NAMN, Nycklar.LANGSTA_NAMN, "Skriv vem som ska ha nyckeln");
        var tabeller = check.choices(TABELLER, oppningsbara.tabeller());
        var till = check.optionalDate(GILTIG_TILL);
        check.rule(till.isEmpty() || !till.get().isBefore(LocalDate.now(clock)), GILTIG_TILL, "Dagen har redan varit");
        if (!check.ok()) {
            return Pages.again(FORM, new NyckelView.Ny(declare(Formular.of(check))));
        }
        var nyckel = nycklar.skapa(namn, tabeller, till.orElse(null), inloggad.medarbetareId());
        return Pages.show("nyckel/skapad", new NyckelView.Skapad(namn, nyckel));
    }

    @Post(value = "/{nyckelId}/aterkallelse", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> aterkalla(@PathVariable long nyckelId, Inloggad inloggad) {
        nycklar.aterkalla(nyckelId, inloggad.medarbetareId());
        return Pages.seeOther(NyckelView.HREF, Notis.SPARAT);
    }

    private Formular declare(Formular form) {
        return form.text(NAMN, GILTIG_TILL).val(TABELLER, oppningsbara.tabeller());
    }
}
