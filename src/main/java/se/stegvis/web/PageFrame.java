package se.stegvis.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.env.Environment;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.DefaultViewsModelDecorator;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.ViewsModelDecorator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Datum;

/** Puts what every page needs around what this page shows: templates see the view as {{page}}, the rest as {{frame}}. */
@Singleton
@Replaces(DefaultViewsModelDecorator.class)
class PageFrame implements ViewsModelDecorator {

    /**
     * What stands around a page. Everything is empty when nobody is signed in, and on a lent screen.
     *
     * @param utat who reads, as paper may say it
     * @param dold whether who the participants are is hidden
     * @param adress of this page, to come back to
     */
    record Frame(
            boolean inloggad,
            String medarbetare,
            String utat,
            String roll,
            List<Meny.Post> meny,
            String notis,
            List<Banner> banners,
            boolean demo,
            boolean dold,
            boolean kanDolja,
            String adress,
            String idag,
            Files files) {}

    /** Addresses of the files every page uses. */
    record Files(String css, String js, String svg) {}

    private final Banners banners;
    private final Clock clock;
    private final boolean demo;
    private final Files files;

    PageFrame(Banners banners, Environment environment, StaticFiles files, Clock clock) {
        this.banners = banners;
        this.clock = clock;
        this.demo = environment.getActiveNames().contains("demo");
        this.files = new Files(files.href("stegvis.css"), files.href("stegvis.js"), files.href("stegvis.svg"));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void decorate(HttpRequest<?> request, ModelAndView<?> view) {
        var page = view.getModel().orElseThrow();
        ((ModelAndView<Object>) view).setModel(model(request, page, adress(request)));
    }

    /** For an error page, which says nothing of the address: what is not yours looks as what is not there. */
    Map<String, Object> model(HttpRequest<?> request, Object page) {
        return model(request, page, "/");
    }

    private Map<String, Object> model(HttpRequest<?> request, Object page, String adress) {
        return Map.of("page", page, "frame", frame(request, adress));
    }

    private Frame frame(HttpRequest<?> request, String adress) {
        var notis = notis(request);
        var idag = Datum.lasbart(LocalDate.now(clock));
        return request.getUserPrincipal(Authentication.class)
                .map(Inloggad::of)
                .filter(Inloggad::isKnown)
                .filter(i -> i.skarm().isEmpty())
                .map(i -> new Frame(
                        true,
                        i.namn(),
                        i.utat(),
                        roll(i),
                        Meny.of(i, request.getPath()),
                        notis,
                        banners.visas(i.allaRoller()),
                        demo,
                        i.dolj(),
                        i.har(Behorighet.SE_DELTAGARE),
                        adress,
                        idag,
                        files))
                .orElseGet(() -> nobody(notis, idag));
    }

    private Frame nobody(String notis, String idag) {
        var till = banners.visas(Set.of());
        return new Frame(false, "", "", "", List.of(), notis, till, demo, false, false, "", idag, files);
    }

    private static String roll(Inloggad inloggad) {
        return inloggad.allaRoller().stream().map(Roll::etikett).collect(Collectors.joining(", "));
    }

    /** The start page when this one answered a form, since its address shows nothing by itself. */
    private static String adress(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET ? request.getUri().getRawPath() + query(request) : "/";
    }

    private static String query(HttpRequest<?> request) {
        var query = request.getUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    private static String notis(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(Pages.NOTIS_COOKIE)
                .flatMap(cookie -> Arrays.stream(Notis.values())
                        .filter(n -> n.name().equals(cookie.getValue()))
                        .findFirst())
                .map(Notis::text)
                .orElse("");
    }
}
