package se.stegvis.uppfoljning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.medarbetare.Kollegor;
import se.stegvis.uppfoljning.UppfoljningQueries.Delrad;
import se.stegvis.uppfoljning.UppfoljningView.Delvy;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** Makes the page on which a follow-up is written. */
@Singleton
class Uppfoljningsformular {

    private final Deltagarna deltagarna;
    private final Kollegor kollegor;
    private final UppfoljningQueries queries;

    Uppfoljningsformular(Deltagarna deltagarna, Kollegor kollegor, UppfoljningQueries queries) {
        this.deltagarna = deltagarna;
        this.kollegor = kollegor;
        this.queries = queries;
    }

    /** Those who work there today, and who was chosen before even if she does not any more. */
    List<Alternativ> kollegor(Akt akt, LocalDate forfallodag) {
        var id = akt.find(forfallodag).map(Uppfoljning::id).orElse(0L);
        var ref = akt.ref();
        return Stream.concat(
                        kollegor.inInsats(ref.insatsId()).stream()
                                .map(m -> new Alternativ(String.valueOf(m.id()), m.namn())),
                        queries.findAnsvariga(ref.insatsId(), ref.deltagandeId()).stream()
                                .filter(a -> a.uppfoljningId() == id)
                                .map(a -> new Alternativ(String.valueOf(a.medarbetareId()), a.namn())))
                .distinct()
                .toList();
    }

    UppfoljningView.Form visa(Akt akt, LocalDate forfallodag, Formular form, List<Alternativ> kollegor) {
        UppfoljningForm.declare(form, kollegor);
        return new UppfoljningView.Form(
                akt.ref(),
                deltagarna.visa(akt.ref()),
                form,
                Datum.lasbart(forfallodag),
                Fristtext.arbetsdag(forfallodag),
                lage(akt, forfallodag),
                kvar(akt.delar(forfallodag)),
                Akt.href(akt.ref(), forfallodag),
                akt.tid().utskriven() == null,
                akt.find(forfallodag).filter(Uppfoljning::isAvklarad).isEmpty(),
                Arrays.stream(Del.values())
                        .map(del -> del(akt, forfallodag, del, form))
                        .toList());
    }

    private static Fristtext lage(Akt akt, LocalDate forfallodag) {
        var genomford = akt.find(forfallodag).map(Uppfoljning::genomford).orElse(null);
        return Fristtext.of(
                new Frist(forfallodag, genomford == null ? Frist.Tillstand.OPPEN : Frist.Tillstand.GJORD, genomford),
                akt.idag());
    }

    /** The parts that are left, in words; empty when none is begun or all are done. */
    static String kvar(List<Delrad> gjorda) {
        var koder = gjorda.stream().map(Delrad::del).toList();
        return koder.isEmpty()
                ? ""
                : Arrays.stream(Del.values())
                        .filter(del -> !koder.contains(del.kod()))
                        .map(Uppfoljningsformular::namn)
                        .collect(Collectors.joining(", "));
    }

    /** As inside a sentence. */
    private static String namn(Del del) {
        return del == Del.SMAIL ? del.etikett() : del.etikett().toLowerCase(Locale.ROOT);
    }

    private static Delvy del(Akt akt, LocalDate forfallodag, Del del, Formular form) {
        return new Delvy(
                del.kod(),
                del.etikett(),
                del.etikett() + ": hur blev det?",
                akt.del(forfallodag, del).map(Uppfoljningsformular::gjord).orElse(""),
                akt.forra(forfallodag, del)
                        .map(f -> "%s, %s"
                                .formatted(
                                        Datum.lasbart(Objects.requireNonNullElse(
                                                f.getValue().dag(), f.getKey())),
                                        svar(f.getValue())))
                        .orElse(""),
                del == Del.PLAN,
                del == Del.SMAIL,
                form.falt(del.kod()),
                form.falt(UppfoljningForm.kommentar(del)),
                form.falt(UppfoljningForm.version(del)));
    }

    static String gjord(Delrad del) {
        return "Ifylld av %s %s"
                .formatted(Objects.requireNonNullElse(del.vem(), "en inläst fil"), Datum.lasbart(del.nar()));
    }

    /** The answer, and what was said with it. */
    static String svar(Delrad del) {
        var etikett = Svar.find(Del.valueOf(del.del().toUpperCase(Locale.ROOT)), del.svar())
                .orElseThrow()
                .etikett();
        return del.kommentar().isEmpty() ? etikett : etikett + ". " + del.kommentar();
    }
}
