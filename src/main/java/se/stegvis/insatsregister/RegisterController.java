package se.stegvis.insatsregister;

import static se.stegvis.behorighet.Behorighet.SE_INSATSER;
import static se.stegvis.behorighet.Behorighet.SKRIVA_INSATSER;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The list of insatser, and each with its expected number and its budget. */
@Controller(RegisterView.HREF)
@Produces(MediaType.TEXT_HTML)
class RegisterController {

    private static final String FORM = "insatsregister/form";

    private final Insatser insatser;
    private final Register register;
    private final EkonomiRepository ekonomi;
    private final Clock clock;

    RegisterController(Insatser insatser, Register register, EkonomiRepository ekonomi, Clock clock) {
        this.insatser = insatser;
        this.register = register;
        this.ekonomi = ekonomi;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_INSATSER)
    HttpResponse<?> index(Inloggad inloggad) {
        return Pages.show(
                "insatsregister/index",
                RegisterView.lista(register.synliga(inloggad), insatser.agare(), inloggad.har(SKRIVA_INSATSER)));
    }

    @Get("/{registerId}")
    @Kraver(SE_INSATSER)
    HttpResponse<?> show(@PathVariable long registerId, Inloggad inloggad) {
        var insats = register.synliga(inloggad).stream()
                .filter(i -> i.id() == registerId)
                .findFirst()
                .orElseThrow(RegisterController::missing);
        return Pages.show(
                "insatsregister/show",
                RegisterView.of(
                        insats,
                        insatser.agare(),
                        ekonomi.findByInsatsIdOrderByArDescAndKvartal(registerId),
                        LocalDate.now(clock),
                        inloggad.har(SKRIVA_INSATSER)));
    }

    @Get("/ny")
    @Kraver(SKRIVA_INSATSER)
    HttpResponse<?> fresh() {
        return form(RegisterForm.declare(Formular.of(FormData.EMPTY)), RegisterView.HREF, true, "");
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_INSATSER)
    HttpResponse<?> create(@Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var ny = RegisterForm.read(check);
        var agare = RegisterForm.agare(check);
        var slag = RegisterForm.slag(check);
        if (check.ok()) {
            var sparad = register.skapa(ny, agare, slag, inloggad.medarbetareId());
            if (sparad.isPresent()) {
                return Pages.seeOther(RegisterView.href(sparad.get().id()), Notis.SPARAT);
            }
            check.rule(false, RegisterForm.NAMN, "Det finns redan en insats med det namnet");
        }
        return Pages.again(
                FORM, new RegisterView.Form(RegisterForm.declare(Formular.of(check)), RegisterView.HREF, true, ""));
    }

    @Get("/{registerId}/andra")
    @Kraver(SKRIVA_INSATSER)
    HttpResponse<?> edit(@PathVariable long registerId) {
        var insats = find(registerId);
        return form(
                RegisterForm.declare(Formular.of(RegisterForm.stored(insats))),
                RegisterView.href(registerId),
                false,
                insats.namn());
    }

    @Post(value = "/{registerId}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_INSATSER)
    HttpResponse<?> update(@PathVariable long registerId, @Body FormData form, Inloggad inloggad) {
        var insats = find(registerId);
        var check = new Check(form);
        var ny = RegisterForm.read(check);
        if (check.ok()) {
            check.rule(
                    register.andra(insats, ny, check.version(RegisterForm.VERSION), inloggad.medarbetareId()),
                    RegisterForm.NAMN,
                    "Det finns redan en insats med det namnet");
        }
        return check.ok()
                ? Pages.seeOther(RegisterView.href(registerId), Notis.SPARAT)
                : Pages.again(
                        FORM,
                        new RegisterView.Form(
                                RegisterForm.declare(Formular.of(check)),
                                RegisterView.href(registerId),
                                false,
                                insats.namn()));
    }

    private static HttpResponse<?> form(Formular form, String action, boolean ny, String namn) {
        return Pages.show(FORM, new RegisterView.Form(form, action, ny, namn));
    }

    private Insats find(long id) {
        return insatser.find(id).orElseThrow(RegisterController::missing);
    }

    private static HttpStatusException missing() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "");
    }
}
