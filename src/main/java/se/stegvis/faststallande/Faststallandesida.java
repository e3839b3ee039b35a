package se.stegvis.faststallande;

import static se.stegvis.behorighet.Behorighet.FASTSTALL;
import static se.stegvis.behorighet.Behorighet.SE_STATISTIK;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.List;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Inloggad.Uppdrag;
import se.stegvis.faststallande.FaststallandeRepository.Rad;
import se.stegvis.faststallande.FaststallandeView.Lista;
import se.stegvis.faststallande.FaststallandeView.Sida;
import se.stegvis.faststallande.FaststallandeView.Skillnadssida;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insatser;

/** Finds what a reader may see of what is fixed. */
@Singleton
class Faststallandesida {

    private final FaststallandeRepository repository;
    private final Faststallda faststallda;
    private final Uttagen uttagen;
    private final Skillnader skillnader;
    private final Insatser insatser;

    Faststallandesida(
            FaststallandeRepository repository,
            Faststallda faststallda,
            Uttagen uttagen,
            Skillnader skillnader,
            Insatser insatser) {
        this.repository = repository;
        this.faststallda = faststallda;
        this.uttagen = uttagen;
        this.skillnader = skillnader;
        this.insatser = insatser;
    }

    Lista lista(Inloggad inloggad) {
        return new Lista(inloggad.har(FASTSTALL), FaststallandeView.grupper(rader(inloggad)));
    }

    Sida visa(long id, Inloggad inloggad) {
        var rader = rader(inloggad);
        var rad = find(rader, id);
        var nyare = rader.stream()
                .filter(r -> r.insatsId() == rad.insatsId()
                        && r.fran().equals(rad.fran())
                        && r.till().equals(rad.till())
                        && r.nummer() > rad.nummer())
                .findFirst();
        return FaststallandeView.sida(rad, faststallda.celler(List.of(id)), repository.versioner(id), nyare);
    }

    Skillnadssida skillnader(long id, Inloggad inloggad) {
        var rad = find(rader(inloggad), id);
        var nu = uttagen.ta(insatser.find(rad.insatsId()).orElseThrow(), new Period(rad.fran(), rad.till()));
        var faststalld = repository.findById(id).orElseThrow();
        return Skillnadslista.av(rad, skillnader.av(faststalld, nu), faststallda.celler(List.of(id)), nu);
    }

    private List<Rad> rader(Inloggad inloggad) {
        var egna = inloggad.insatserMed(SE_STATISTIK).stream()
                .map(Uppdrag::insatsId)
                .toList();
        return egna.isEmpty() ? List.of() : repository.findRader(egna);
    }

    private static Rad find(List<Rad> rader, long id) {
        return rader.stream()
                .filter(rad -> rad.id() == id)
                .findFirst()
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }
}
