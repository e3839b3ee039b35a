package se.stegvis.skarm;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
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

    /**
     * The page.
     *
     * @param fel what is wrong with what was sent; empty when nothing
     */
    HttpResponse<?> visa(LanadSkarm skarm, String fel) {
        if (!skarm.pagar()) {
            return Pages.show("skarm/slut", new Slut(skarm.isKlar()));
        }
        var fragor = skarmar.formular(skarm.formular()).fragor(skarm.ref());
        var svar = skarmar.svar(skarm);
        if (skarm.steg() == 0) {
            return svara("skarm/start", new Start(Skarmar.href(skarm.ref()), fragor.size()), fel);
        }
        return skarm.steg() <= fragor.size()
                ? svara("skarm/fraga", fraga(skarm, fragor, svar, fel), fel)
                : svara("skarm/granska", granska(skarm, fragor, svar, fel), fel);
    }

    private static HttpResponse<?> svara(String mall, Object view, String fel) {
        var page = fel.isEmpty() ? Pages.show(mall, view) : Pages.again(mall, view);
        return page.toMutableResponse().header("Refresh", String.valueOf(FORNYA));
    }

    private static Fraga fraga(LanadSkarm skarm, List<Skarmfraga> fragor, Map<String, String> svar, String fel) {
        var fraga = fragor.get(skarm.steg() - 1);
        var svarat = svar.getOrDefault(fraga.nyckel(), "");
        return new Fraga(
                Skarmar.href(skarm.ref()),
                skarm.steg(),
                fragor.size(),
                fraga.text(),
                fraga.hjalp(),
                fraga.val().stream()
                        .map(v -> new Val(v.kod(), v.etikett(), v.kod().equals(svarat)))
                        .toList(),
                fraga.isLinje(),
                svarat,
                fel);
    }

    private static Granska granska(LanadSkarm skarm, List<Skarmfraga> fragor, Map<String, String> svar, String fel) {
        return new Granska(
                Skarmar.href(skarm.ref()),
                skarm.steg(),
                fragor.stream()
                        .map(f -> new Svar(f.text(), f.text(svar.getOrDefault(f.nyckel(), ""))))
                        .toList(),
                fel);
    }
}
