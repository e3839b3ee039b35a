package se.stegvis.medarbetare;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.views.ModelAndView;
import java.time.Duration;
import java.util.Optional;
import se.stegvis.behorighet.Oppen;
import se.stegvis.gemensamt.Sokord;
import se.stegvis.web.Check;
import se.stegvis.web.ClientAddress;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;
import se.stegvis.web.RateLimits;
import se.stegvis.web.RateLimits.Limit;
import se.stegvis.web.TooMany;

/** Where a one-time link leads. The address is the capability, so it goes to nobody as a referrer. */
@Controller("/valj-losenord/{token}")
@Produces(MediaType.TEXT_HTML)
class ValjLosenordController {

    /** The page with its form. */
    record View(Formular form, String namn, String epost, String href, int minst) {}

    /** The one page for every link that does not hold. */
    record IngenLank(long dagar) {}

    /** Attempts with links that do not hold; a good one takes none. */
    static final Limit PER_ADDRESS = new Limit("lank", 30, Duration.ofSeconds(20));

    private final Lankar lankar;
    private final RateLimits limits;
    private final ClientAddress clientAddress;

    ValjLosenordController(Lankar lankar, RateLimits limits, ClientAddress clientAddress) {
        this.lankar = lankar;
        this.limits = limits;
        this.clientAddress = clientAddress;
    }

    @Get
    @Oppen
    HttpResponse<?> fresh(@PathVariable String token, HttpRequest<?> request) {
        return find(token, request)
                .<HttpResponse<?>>map(konto -> withoutReferrer(
                        Pages.show("medarbetare/valj-losenord", view(Formular.of(FormData.EMPTY), konto, token))))
                .orElseGet(ValjLosenordController::ingenLank);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Oppen
    HttpResponse<?> create(@PathVariable String token, @Body FormData form, HttpRequest<?> request) {
        var konto = find(token, request);
        if (konto.isEmpty()) {
            return ingenLank();
        }
        var check = new Check(form);
        kravLosenord(check, konto.get());
        if (!check.ok()) {
            return withoutReferrer(
                    Pages.again("medarbetare/valj-losenord", view(Formular.of(check), konto.get(), token)));
        }
        return lankar.valj(token, form.get("losenord"))
                ? withoutReferrer(Pages.seeOther("/logga-in", Notis.LOSENORD_VALT))
                : ingenLank();
    }

    private Optional<Medarbetare> find(String token, HttpRequest<?> request) {
        var address = clientAddress.of(request);
        var wait = limits.take(PER_ADDRESS, address);
        if (!wait.isZero()) {
            throw new TooMany(wait);
        }
        var konto = lankar.find(token);
        if (konto.isPresent()) {
            limits.giveBack(PER_ADDRESS, address);
        } else {
            lankar.nekad(request.getMethodName());
        }
        return konto;
    }

    private static void kravLosenord(Check check, Medarbetare konto) {
        var losenord = check.data().get("losenord");
        check.rule(!losenord.isEmpty(), "losenord", "Skriv ett lösenord");
        check.rule(
                losenord.length() >= Losenord.MIN_LENGTH && losenord.length() <= Losenord.MAX_LENGTH,
                "losenord",
                "Lösenordet ska ha mellan %d och %d tecken".formatted(Losenord.MIN_LENGTH, Losenord.MAX_LENGTH));
        var folded = Sokord.fold(losenord);
        check.rule(
                !folded.equals(Sokord.fold(konto.namn())) && !folded.equals(Sokord.fold(konto.epost())),
                "losenord",
                "Lösenordet kan inte vara ditt namn eller din e-postadress");
        check.rule(losenord.equals(check.data().get("igen")), "igen", "Skriv samma lösenord två gånger");
    }

    private static View view(Formular form, Medarbetare konto, String token) {
        return new View(
                form.text("losenord", "igen"),
                konto.namn(),
                konto.epost(),
                "/valj-losenord/" + token,
                Losenord.MIN_LENGTH);
    }

    private static HttpResponse<?> ingenLank() {
        return withoutReferrer(HttpResponse.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body(new ModelAndView<>("medarbetare/ingen-lank", new IngenLank(Lankar.GILTIG.toDays()))));
    }

    private static HttpResponse<?> withoutReferrer(HttpResponse<?> answer) {
        return ((MutableHttpResponse<?>) answer).header("Referrer-Policy", "no-referrer");
    }
}
