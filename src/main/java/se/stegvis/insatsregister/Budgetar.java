package se.stegvis.insatsregister;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

/** Reads and writes the four quarters of a year. */
@Singleton
class Budgetar {

    static final String VERSION = "version";

    /** As the file of economy has them. */
    static final int FORSTA = 1990;

    static final int SISTA = 2100;
    private static final String BUDGET = "budget_";
    private static final String UTFALL = "utfall_";
    private static final List<Integer> KVARTALEN = List.of(1, 2, 3, 4);

    private final EkonomiRepository repository;
    private final Andringslogg andringslogg;

    Budgetar(EkonomiRepository repository, Andringslogg andringslogg) {
        this.repository = repository;
        this.andringslogg = andringslogg;
    }

    FormData sparad(long insatsId, int ar) {
        var rader = repository.findByInsatsIdOrderByArDescAndKvartal(insatsId).stream()
                .filter(rad -> rad.ar() == ar)
                .toList();
        var falt = new HashMap<String, String>();
        rader.forEach(rad -> {
            falt.put(BUDGET + rad.kvartal(), Objects.toString(rad.budget(), ""));
            falt.put(UTFALL + rad.kvartal(), Objects.toString(rad.utfall(), ""));
        });
        falt.put(VERSION, String.valueOf(version(rader)));
        return FormData.of(falt);
    }

    static Formular declare(Formular form) {
        form.text(VERSION);
        KVARTALEN.forEach(k -> form.text(BUDGET + k, UTFALL + k));
        return form;
    }

    /** Meaningful only when the check is ok. */
    static List<Kvartal> read(Check check, long insatsId, int ar) {
        return KVARTALEN.stream()
                .map(k -> new Kvartal(insatsId, ar, k, kronor(check, BUDGET + k), kronor(check, UTFALL + k), 0))
                .toList();
    }

    private static @Nullable Long kronor(Check check, String field) {
        var typed = check.data().get(field).replaceAll("[\\s\\u00a0\\u202f]", "");
        if (typed.isEmpty()) {
            return null;
        }
        check.rule(typed.matches("[0-9]{1,12}"), field, "Skriv hela kronor, till exempel 250 000");
        return check.error(field).isEmpty() ? Long.valueOf(typed) : null;
    }

    /**
     * Saves those that are something else than before.
     *
     * @throws OptimisticLockException when somebody else has saved the year since {@code version}
     */
    @Transactional
    public void spara(List<Kvartal> nya, int version, long av) {
        var forst = nya.get(0);
        var fore = repository.lock(forst.insatsId(), forst.ar());
        if (version(fore) != version) {
            throw new OptimisticLockException("The year was saved by somebody else");
        }
        var andrade = new ArrayList<Kvartal>(nya);
        andrade.removeIf(ny -> fore.stream().anyMatch(rad -> lika(rad, ny)) || (arTom(ny) && saknas(fore, ny)));
        andrade.forEach(k -> repository.spara(k.insatsId(), k.ar(), k.kvartal(), k.budget(), k.utfall()));
        if (!andrade.isEmpty()) {
            andringslogg.skriv(
                    av,
                    "insats",
                    "insats " + forst.insatsId() + " ekonomi " + forst.ar(),
                    "CHANGED",
                    text(fore),
                    text(nya));
        }
    }

    /** Each save of a quarter makes it another. */
    private static int version(List<Kvartal> rader) {
        return rader.stream().mapToInt(rad -> rad.version() + 1).sum();
    }

    private static boolean arTom(Kvartal k) {
        return k.budget() == null && k.utfall() == null;
    }

    private static boolean saknas(List<Kvartal> fore, Kvartal k) {
        return fore.stream().noneMatch(rad -> rad.kvartal() == k.kvartal());
    }

    private static boolean lika(Kvartal a, Kvartal b) {
        return a.kvartal() == b.kvartal()
                && Objects.equals(a.budget(), b.budget())
                && Objects.equals(a.utfall(), b.utfall());
    }

    private static String text(List<Kvartal> rader) {
        return rader.stream()
                .map(k -> k.kvartal() + ":" + Objects.toString(k.budget(), "") + "/" + Objects.toString(k.utfall(), ""))
                .collect(Collectors.joining(" "));
    }
}
