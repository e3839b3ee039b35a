package se.stegvis.sammandrag;

import io.micronaut.context.annotation.Requires;
import io.micronaut.email.EmailException;
import jakarta.inject.Singleton;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.stegvis.arbetslista.Arbetslista;
import se.stegvis.behorighet.Inloggad.Uppdrag;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Arbetsdagar;
import se.stegvis.jobb.Jobb;
import se.stegvis.sammandrag.SammandragRepository.Rad;
import se.stegvis.web.Kodord;

/** Sends what has been asked for, on working days; who has nothing to do gets nothing. */
@Singleton
@Requires(property = "stegvis.epost.server", pattern = ".+")
class Utskick implements Jobb {

    private final SammandragRepository repository;
    private final Arbetslista arbetslista;
    private final Epost epost;

    Utskick(SammandragRepository repository, Arbetslista arbetslista, Epost epost) {
        this.repository = repository;
        this.arbetslista = arbetslista;
        this.epost = epost;
    }

    @Override
    public String namn() {
        return "sammandrag";
    }

    @Override
    public String vad() {
        return "Skickar sammandrag med e-post till dem som har bett om det, varje arbetsdag";
    }

    @Override
    public LocalDate senast(LocalDate idag) {
        var dag = idag;
        while (!Arbetsdagar.isWorkingDay(dag)) {
            dag = dag.minusDays(1);
        }
        return dag;
    }

    /**
     * Each is taken before it is sent, so that an instance that dies in between leaves one unsent rather than twice sent. When
     * the server takes nothing the job fails, and what was not sent is sent the next time.
     */
    @Override
    public String kor(LocalDate dag) {
        if (!epost.finns()) {
            return "Inget skickat: STEGVIS_EPOST_FRAN eller STEGVIS_ADRESS saknas";
        }
        var skickade = 0;
        var ejFramme = 0;
        var perPerson = repository.findVantande(dag).stream()
                .collect(Collectors.groupingBy(Rad::medarbetareId, LinkedHashMap::new, Collectors.toList()));
        for (var rader : perPerson.values()) {
            var forst = rader.get(0);
            var sedan = Kodord.of(Ofta.class, forst.ofta()).sedan(dag);
            if (repository.ta(forst.medarbetareId(), dag, sedan) == 1) {
                var brev = brev(rader, dag);
                if (!brev.isEmpty()) {
                    if (skicka(forst, brev, dag)) {
                        skickade++;
                    } else {
                        ejFramme++;
                    }
                }
            }
        }
        return "%d skickade, %d som inte gick fram".formatted(skickade, ejFramme);
    }

    /** Empty when there is nothing to do. */
    private String brev(List<Rad> rader, LocalDate dag) {
        var forst = rader.get(0);
        var uppdrag = rader.stream()
                .map(r -> new Uppdrag(r.insatsId(), r.insatsNamn(), Roll.valueOf(r.roll())))
                .toList();
        var antal =
                arbetslista.antal(forst.medarbetareId(), uppdrag, repository.findGrupper(forst.medarbetareId()), dag);
        return antal.isEmpty() ? "" : Brev.text(antal, epost::lank);
    }

    /** False when it is no address or the server would not have it; the rest of them may be right. */
    private boolean skicka(Rad till, String brev, LocalDate dag) {
        try {
            epost.skicka(till.epost(), Brev.AMNE, brev);
            return true;
        } catch (EmailException e) {
            if (e.getCause() instanceof SendFailedException || e.getCause() instanceof AddressException) {
                return false;
            }
            repository.lamna(till.medarbetareId(), dag, till.skickat());
            throw e;
        }
    }
}
