package se.stegvis.skarm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.skarm.SkarmView.Buret;
import se.stegvis.web.FormData;

/**
 * Where somebody is in the form on a lent screen.
 *
 * @param steg 0 before the first question; after the last one the question whether she is done
 * @param svar what is answered so far, by the keys of the questions
 */
record Vid(LanadSkarm skarm, Skarmformular formular, int steg, Map<String, String> svar) {

    private static final String BURET = "svar_";

    /** As the page that was sent carries it. */
    static Vid av(LanadSkarm skarm, Skarmformular formular, FormData form) {
        var svar = new LinkedHashMap<String, String>();
        var fragor = formular.fragor(skarm.ref());
        for (var fraga : fragor) {
            var svarat = form.get(BURET + fraga.nyckel());
            if (fraga.tar(svarat)) {
                svar.put(fraga.nyckel(), svarat);
            }
        }
        var typed = form.get("steg");
        var steg = typed.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(typed), fragor.size() + 1) : 0;
        return new Vid(skarm, formular, steg, svar);
    }

    List<Skarmfraga> fragor() {
        return formular.fragor(skarm.ref());
    }

    /** Whether every question is answered. */
    boolean isHelt() {
        return fragor().stream().allMatch(f -> f.tar(svar.getOrDefault(f.nyckel(), "")));
    }

    /** At another step. */
    Vid vid(int annat) {
        return new Vid(skarm, formular, annat, svar);
    }

    /** What the page carries on; nothing when it is kept here. */
    List<Buret> burna() {
        return formular.utanSpar()
                ? svar.entrySet().stream()
                        .map(s -> new Buret(BURET + s.getKey(), s.getValue()))
                        .toList()
                : List.of();
    }
}
