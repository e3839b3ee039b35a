package se.stegvis.skattning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.instrument.Svarande;
import se.stegvis.skattning.SkattningView.Matningen;
import se.stegvis.skattning.SkattningView.Post;
import se.stegvis.skattning.SkattningView.Rattning;
import se.stegvis.skattning.SkattningView.Svar;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

/** Makes the pages of one measurement, always in the words of the version that was answered. */
@Singleton
class Matningssida {

    private final Skattningar skattningar;
    private final SkattningRepository repository;
    private final Rattningar rattningar;
    private final Instrumenten instrumenten;
    private final Doljning doljning;
    private final Deltagarna deltagarna;

    Matningssida(
            Skattningar skattningar,
            SkattningRepository repository,
            Rattningar rattningar,
            Instrumenten instrumenten,
            Doljning doljning,
            Deltagarna deltagarna) {
        this.skattningar = skattningar;
        this.repository = repository;
        this.rattningar = rattningar;
        this.instrumenten = instrumenten;
        this.doljning = doljning;
        this.deltagarna = deltagarna;
    }

    /** The list of all that was measured, latest first. */
    List<Post> poster(DeltagandeRef ref) {
        return repository.findPoster(ref.insatsId(), ref.deltagandeId()).stream()
                .map(p -> new Post(
                        Datum.lasbart(p.datum()),
                        instrumenten.get(p.instrument(), p.instrumentVersion()).namn(),
                        Svarande.find(p.svarande()).orElseThrow().etikett(),
                        av(p),
                        href(ref, p.id())))
                .toList();
    }

    /** Whoever wrote it down. */
    private static String av(SkattningRepository.Post post) {
        return Objects.requireNonNullElse(post.vem(), "en inläst fil");
    }

    Instrument instrument(Skattning skattning) {
        return instrumenten.get(skattning.instrument(), skattning.instrumentVersion());
    }

    /** Whether the answers wait for the other party's. */
    boolean isDold(DeltagandeRef ref, Skattning skattning) {
        var smail = skattning.instrument().equals(Instrumenten.SMAIL)
                ? skattningar.find(ref).getOrDefault(Instrumenten.SMAIL, List.of())
                : List.<Matning>of();
        return doljning.dolda(ref.insatsId(), smail).stream()
                .anyMatch(m -> m.datum().equals(skattning.datum())
                        && m.svarande().kod().equals(skattning.svarande()));
    }

    Matningen visa(DeltagandeRef ref, Skattning skattning) {
        var instrument = instrument(skattning);
        var matning = rattningar.matning(skattning);
        var dold = isDold(ref, skattning);
        var form = Formular.of(FormData.of(Map.of(SkattningForm.VERSION, String.valueOf(skattning.version()))));
        return new Matningen(
                ref,
                deltagarna.visa(ref),
                rubrik(instrument, matning),
                dold
                        ? List.of()
                        : instrument.fragor(matning.svarande()).stream()
                                .map(f -> new Svar(f.text(), Smailsida.svar(instrument, f, matning)))
                                .toList(),
                dold,
                instrument.version(),
                repository.findPoster(ref.insatsId(), ref.deltagandeId()).stream()
                        .filter(p -> p.id() == skattning.id())
                        .map(Matningssida::av)
                        .findFirst()
                        .orElse(""),
                href(ref, skattning.id()),
                form.text(SkattningForm.VERSION));
    }

    Rattning ratta(DeltagandeRef ref, Skattning skattning, Formular form) {
        var instrument = instrument(skattning);
        var matning = rattningar.matning(skattning);
        var linjer = MatningForm.isLinjer(instrument);
        var parter = List.of(matning.svarande());
        form.text(SkattningForm.VERSION);
        return new Rattning(
                ref,
                deltagarna.visa(ref),
                form,
                rubrik(instrument, matning),
                href(ref, skattning.id()),
                linjer ? List.of() : SmailForm.declare(form, instrument, parter),
                linjer ? OrsForm.declare(form, instrument) : List.of(),
                linjer ? List.of() : parter.stream().map(Svarande::etikett).toList());
    }

    static String href(DeltagandeRef ref, long id) {
        return ref.href() + "/skattningar/" + id;
    }

    private static String rubrik(Instrument instrument, Matning matning) {
        return "%s, %ss svar %s"
                .formatted(
                        instrument.namn(),
                        matning.svarande().etikett().toLowerCase(Locale.ROOT),
                        Datum.lasbart(matning.datum()));
    }
}
