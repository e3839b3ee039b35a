package se.stegvis.installning;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Andringslogg;

/** Reads and sets settings. Each reading is one question to the database; ask once a page. */
@Singleton
public class Installningar {

    /** The area of the audit trail. */
    public static final String OMRADE = "installning";

    /** The first day of a value that has held from the beginning. */
    public static final LocalDate BORJAN = LocalDate.of(1900, 1, 1);

    private final VardeRepository repository;
    private final Andringslogg andringslogg;
    private final ApplicationEventPublisher<InstallningAndrad> andrad;

    Installningar(
            VardeRepository repository,
            Andringslogg andringslogg,
            ApplicationEventPublisher<InstallningAndrad> andrad) {
        this.repository = repository;
        this.andringslogg = andringslogg;
        this.andrad = andrad;
    }

    /** The value on the day the figure is about, by the nivå first named that has one; the installation is asked last. */
    public BigDecimal varde(Installning installning, LocalDate dag, Niva... smalastForst) {
        return varden(installning).varde(dag, smalastForst);
    }

    /** The same, of a setting that has no decimals. */
    public int heltal(Installning installning, LocalDate dag, Niva... smalastForst) {
        return varde(installning, dag, smalastForst).intValueExact();
    }

    public Varden varden(Installning installning) {
        return new Varden(installning, repository.findByNyckelOrderByFranDesc(installning.nyckel()));
    }

    /** Those of the whole catalogue, in its order. */
    public List<Varden> alla() {
        var alla = repository.findAll();
        return Arrays.stream(Installning.values())
                .map(i -> new Varden(
                        i,
                        alla.stream().filter(v -> v.nyckel().equals(i.nyckel())).toList()))
                .toList();
    }

    /**
     * Sets a value from a day on; one that begins the same day is replaced. Written in the audit trail.
     *
     * @param varde null when the nivå shall have none of its own
     * @param av who does it, or {@link Andringslogg#KOMMANDO} for an import
     * @param skal why, which a day that has passed takes; else empty
     */
    @Transactional
    public void satt(
            Installning installning, Niva niva, LocalDate fran, @Nullable BigDecimal varde, long av, String skal) {
        if (!installning.nivaer().contains(niva.slag()) || (varde != null && !installning.tillater(varde))) {
            throw new IllegalArgumentException(installning + " cannot be " + varde + " for " + niva);
        }
        var fore = varden(installning);
        fore.rader().stream()
                .filter(rad -> rad.ar(niva) && rad.fran().equals(fran))
                .findFirst()
                .ifPresentOrElse(
                        rad -> repository.update(rad.med(varde)),
                        () -> repository.save(
                                new Varde(0, installning.nyckel(), niva.slag().kod(), niva.id(), fran, varde, 0)));
        andringslogg.skriv(
                av,
                OMRADE,
                installning.nyckel() + " " + niva,
                av == Andringslogg.KOMMANDO ? "IMPORTED" : skal.isEmpty() ? "SET" : "CORRECTED",
                text(installning, niva, fore.eget(niva, fran).orElse(null)),
                text(installning, niva, varde) + ", från " + fran + (skal.isEmpty() ? "" : ". Skäl: " + skal));
        andrad.publishEvent(new InstallningAndrad(installning, niva));
    }

    private static String text(Installning installning, Niva niva, @Nullable BigDecimal varde) {
        if (varde != null) {
            return installning.text(varde);
        }
        return niva.equals(Niva.INSTALLATION) ? "standard" : "inget eget värde";
    }
}
