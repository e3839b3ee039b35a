package se.stegvis.uppfoljning;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiConsumer;
import se.stegvis.deltagare.InskrivenAndrad;

/**
 * Lets what was dealt with follow when the day of the enrolment is corrected: the second follow-up is the second one by the
 * new days too. Nothing of it is lost, and what was on time may turn out to have been late.
 */
@Singleton
class Ordningsbyte {

    private final Faktabas faktabas;
    private final UppfoljningRepository uppfoljningar;

    Ordningsbyte(Faktabas faktabas, UppfoljningRepository uppfoljningar) {
        this.faktabas = faktabas;
        this.uppfoljningar = uppfoljningar;
    }

    /** Before the frister are worked out anew; the row of the deltagande says the new day already. */
    @Transactional(Transactional.TxType.MANDATORY)
    void flytta(InskrivenAndrad andrad) {
        long id = andrad.deltagande().deltagandeId();
        var post = faktabas.find(List.of(id)).get(id);
        if (post == null) {
            return;
        }
        var fakta = post.fakta();
        var avklarade = new HashMap<>(fakta.avklarade());
        avklarade.remove(Fristslag.TREMANADERS.kod());
        var uppfoljda = uppfoljningar.findByInsatsIdAndDeltagandeIdOrderByForfallodagDesc(post.insatsId(), id).stream()
                .map(Uppfoljning::forfallodag)
                .toList();
        each(
                fakta,
                Fristslag.TREMANADERS.kod(),
                uppfoljda,
                andrad,
                (fran, till) -> uppfoljningar.flytta(id, fran, till));
        avklarade.forEach((slag, rader) -> each(
                fakta,
                slag,
                rader.keySet(),
                andrad,
                (fran, till) -> uppfoljningar.flyttaAvklarad(id, slag, fran, till)));
    }

    private static void each(
            Fakta fakta,
            String slag,
            Collection<LocalDate> dagar,
            InskrivenAndrad andrad,
            BiConsumer<LocalDate, LocalDate> flytta) {
        var fore = fakta.serie(slag, andrad.fore());
        var efter = fakta.serie(slag, andrad.efter());
        if (fore.isEmpty() || efter.isEmpty()) {
            return;
        }
        // A day is never moved onto one that has not yet made way for it.
        var senastForst = andrad.efter().isAfter(andrad.fore());
        dagar.stream()
                .sorted(senastForst ? Comparator.<LocalDate>reverseOrder() : Comparator.<LocalDate>naturalOrder())
                .forEach(dag -> fore.get()
                        .nummer(dag)
                        .flatMap(nummer -> efter.get().dag(nummer))
                        .filter(ny -> !ny.equals(dag))
                        .ifPresent(ny -> flytta.accept(dag, ny)));
    }
}
