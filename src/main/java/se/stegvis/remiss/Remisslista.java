package se.stegvis.remiss;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Kodverk;
import se.stegvis.remiss.RemissQueries.Antal;
import se.stegvis.remiss.RemissView.Flik;
import se.stegvis.remiss.RemissView.Lista;
import se.stegvis.remiss.RemissView.Rad;

/** Makes the list of the remisser of an insats that are in one status. */
@Singleton
class Remisslista {

    private static final int PER_SIDA = 25;
    private static final int SISTA_SIDA = 100_000;

    private final RemissQueries repository;
    private final Platser platser;
    private final Kodverk kodverk;
    private final Clock clock;

    Remisslista(RemissQueries repository, Platser platser, Kodverk kodverk, Clock clock) {
        this.repository = repository;
        this.platser = platser;
        this.kodverk = kodverk;
        this.clock = clock;
    }

    /** What an address says wrongly is read as not said: those to decide about, from the first. */
    Lista visa(InsatsRef insats, String askedStatus, String askedSida, Inloggad inloggad) {
        var status = Remisstatus.find(askedStatus).orElse(Remisstatus.INKOMMEN);
        var sida = askedSida.matches("[0-9]{1,5}") ? Math.min(SISTA_SIDA, Math.max(1, Integer.parseInt(askedSida))) : 1;
        int forbi = (sida - 1) * PER_SIDA;
        Map<String, Long> antal = repository.countByStatus(insats.insatsId()).stream()
                .collect(Collectors.toMap(Antal::status, Antal::antal));
        long alla = antal.getOrDefault(status.kod(), 0L);
        var rader = repository.findPage(insats.insatsId(), status.kod(), status.isOavgjord(), PER_SIDA, forbi).stream()
                .map(r -> rad(insats, status, r))
                .toList();
        return new Lista(
                insats,
                namn(insats, inloggad),
                platser.of(insats).text(),
                flikar(insats, status, antal),
                status.flik(),
                rader,
                rader.isEmpty() ? "" : "%d–%d av %d".formatted(forbi + 1, forbi + rader.size(), alla),
                sida > 1 ? href(insats, status, sida - 1) : "",
                forbi + rader.size() < alla ? href(insats, status, sida + 1) : "",
                inloggad.har(Behorighet.SKRIVA_REMISS, insats.insatsId()));
    }

    private static List<Flik> flikar(InsatsRef insats, Remisstatus aktuell, Map<String, Long> antal) {
        return Arrays.stream(Remisstatus.values())
                .map(s -> new Flik(s.flik(), href(insats, s, 1), antal.getOrDefault(s.kod(), 0L), s == aktuell))
                .toList();
    }

    private Rad rad(InsatsRef insats, Remisstatus status, RemissQueries.Rad r) {
        var fran = Stream.of(kodverk.etikett(Kodlista.REMITTENT, r.remittent()), r.organisation(), r.handlaggare())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new Rad(
                VisadPerson.remitterad(r.id(), r.fornamn(), r.efternamn()),
                Remissida.href(insats, r.id()),
                Datum.lasbart(r.inkom()),
                fran,
                nasta(status, r));
    }

    private String nasta(Remisstatus status, RemissQueries.Rad r) {
        var beslut = Optional.ofNullable(r.beslutsdag()).map(Datum::lasbart).orElse("");
        return switch (status) {
            case INKOMMEN ->
                "Väntat " + dagar(r.inkom())
                        + Optional.ofNullable(r.forstaMote())
                                .map(dag -> ", första möte " + Datum.lasbart(dag))
                                .orElse("");
            case VANTAR -> "Väntat " + dagar(r.inkom()) + ", på listan sedan " + beslut;
            case ANTAGEN -> "Antagen " + beslut + (r.deltagandeId() == null ? ", inte inskriven ännu" : ", inskriven");
            case AVBOJD, ATERKALLAD -> status.etikett() + " " + beslut;
        };
    }

    private String dagar(LocalDate fran) {
        long dagar = ChronoUnit.DAYS.between(fran, LocalDate.now(clock));
        return dagar == 1 ? "1 dag" : dagar + " dagar";
    }

    private static String namn(InsatsRef insats, Inloggad inloggad) {
        return inloggad.uppdrag().stream()
                .filter(u -> u.insatsId() == insats.insatsId())
                .findFirst()
                .map(Inloggad.Uppdrag::insatsNamn)
                .orElse("");
    }

    private static String href(InsatsRef insats, Remisstatus status, int sida) {
        return insats.href() + "/remisser?status=" + status.kod() + (sida > 1 ? "&sida=" + sida : "");
    }
}
