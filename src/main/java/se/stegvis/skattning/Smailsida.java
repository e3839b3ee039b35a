package se.stegvis.skattning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.instrument.Svarande;
import se.stegvis.skattning.SkattningView.Forra;
import se.stegvis.skattning.SkattningView.Forrarad;
import se.stegvis.skattning.SkattningView.Smail;
import se.stegvis.web.Formular;

/** Makes the forms of SMAIL, with what was answered the time before. */
@Singleton
class Smailsida {

    static final String FORM = "skattning/smail";

    private final Skattningar skattningar;
    private final Instrumenten instrumenten;
    private final Doljning doljning;
    private final Deltagarna deltagarna;

    Smailsida(Skattningar skattningar, Instrumenten instrumenten, Doljning doljning, Deltagarna deltagarna) {
        this.skattningar = skattningar;
        this.instrumenten = instrumenten;
        this.doljning = doljning;
        this.deltagarna = deltagarna;
    }

    Smail visa(DeltagandeRef ref, Formular form, List<Svarande> parter) {
        var instrument = instrumenten.get(Instrumenten.SMAIL);
        var ensam = parter.size() == 1;
        return new Smail(
                ref,
                deltagarna.visa(ref),
                form,
                ensam ? "Ny SMAIL, " + namn(parter.get(0)) + "s svar" : "Ny SMAIL",
                ref.href() + "/skattningar/smail/ny"
                        + (ensam ? "/" + parter.get(0).kod() : ""),
                parter.stream().map(Svarande::etikett).toList(),
                SmailForm.declare(form, instrument, parter),
                forra(ref, parter),
                instrument.licens());
    }

    /** As inside a sentence. */
    static String namn(Svarande vem) {
        return vem.etikett().toLowerCase(Locale.ROOT);
    }

    /** In the words of the version that was answered. */
    private List<Forra> forra(DeltagandeRef ref, List<Svarande> parter) {
        var alla = skattningar.find(ref).getOrDefault(Instrumenten.SMAIL, List.of());
        var dolda = doljning.dolda(ref.insatsId(), alla);
        var synliga = alla.stream()
                .filter(Predicate.not(dolda::contains))
                .filter(m -> parter.contains(m.svarande()))
                .toList();
        if (synliga.isEmpty()) {
            return List.of();
        }
        var dag = synliga.get(synliga.size() - 1).datum();
        var forra = synliga.stream().filter(m -> m.datum().equals(dag)).toList();
        var instrument = instrumenten.get(Instrumenten.SMAIL, forra.get(0).version());
        return List.of(new Forra(
                Datum.lasbart(dag),
                forra.stream().map(m -> m.svarande().etikett()).toList(),
                instrument.fragor().stream()
                        .filter(f -> forra.stream().anyMatch(m -> f.stallsTill(m.svarande())))
                        .map(f -> new Forrarad(
                                f.text(),
                                forra.stream().map(m -> svar(instrument, f, m)).toList()))
                        .toList()));
    }

    /** What a party answered to a question, to read. */
    static String svar(Instrument instrument, Instrument.Fraga fraga, Matning matning) {
        return fraga.stallsTill(matning.svarande())
                ? matning.varde(fraga.nyckel())
                        .map(v -> v.text(instrument.skala().decimaler()))
                        .orElse("Inget svar")
                : "Frågas inte";
    }
}
