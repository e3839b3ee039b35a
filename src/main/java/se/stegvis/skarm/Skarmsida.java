package se.stegvis.skarm;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import se.stegvis.skarm.SkarmView.Fraga;
import se.stegvis.skarm.SkarmView.Granska;
import se.stegvis.skarm.SkarmView.Slut;
import se.stegvis.skarm.SkarmView.Start;
import se.stegvis.skarm.SkarmView.Svar;
import se.stegvis.skarm.SkarmView.Val;
import se.stegvis.web.Pages;

/** Makes the page of the step that a lent screen has come to. */
@Singleton
class Skarmsida {

    /** A little after time is up the browser asks again by itself, so that nothing stands on a screen nobody looks at. */
    private static final long FORNYA = Skarmar.TID.plusSeconds(5).toSeconds();

    private final Skarmar skarmar;

    Skarmsida(Skarmar skarmar) {
        this.skarmar = skarmar;
    }

    /** The page of a screen that nothing was just sent to. */
    HttpResponse<?> visa(LanadSkarm skarm) {
        return skarm.pagar()
                ? visa(new Vid(skarm, skarmar.formular(skarm.formular()), skarm.steg(), skarmar.svar(skarm)), "")
                : Pages.show("skarm/slut", new Slut(skarm.isKlar()));
    }

    /**
     * The page of a step.
     *
     * @param fel what is wrong with what was sent; empty when nothing
     */
    HttpResponse<?> visa(Vid vid, String fel) {
        var href = Skarmar.href(vid.skarm().ref());
        if (vid.steg() == 0) {
            var formular = vid.formular();
            return svara(vid, "skarm/start", new Start(href, vid.fragor().size(), formular.lofte()), fel);
        }
        return vid.steg() <= vid.fragor().size()
                ? svara(vid, "skarm/fraga", fraga(vid, href, fel), fel)
                : svara(vid, "skarm/granska", granska(vid, href, fel), fel);
    }

    /** What is carried by the page stands under an address that only takes answers: that of the form is asked for then. */
    private static HttpResponse<?> svara(Vid vid, String mall, Object view, String fel) {
        var page = fel.isEmpty() ? Pages.show(mall, view) : Pages.again(mall, view);
        var vart =
                vid.formular().utanSpar() ? "; url=" + Skarmar.href(vid.skarm().ref()) : "";
        return page.toMutableResponse().header("Refresh", FORNYA + vart);
    }

    private static Fraga fraga(Vid vid, String href, String fel) {
        var fraga = vid.fragor().get(vid.steg() - 1);
        var svarat = vid.svar().getOrDefault(fraga.nyckel(), "");
        return new Fraga(
                href,
                vid.steg(),
                vid.fragor().size(),
                fraga.text(),
                fraga.hjalp(),
                fraga.val().stream()
                        .map(v -> new Val(v.kod(), v.etikett(), v.kod().equals(svarat)))
                        .toList(),
                fraga.isLinje(),
                svarat,
                vid.burna(),
                fel);
    }

    private static Granska granska(Vid vid, String href, String fel) {
        return new Granska(
                href,
                vid.steg(),
                vid.fragor().stream()
                        .map(f -> new Svar(f.text(), f.text(vid.svar().getOrDefault(f.nyckel(), ""))))
                        .toList(),
                vid.burna(),
                fel);
    }
}
