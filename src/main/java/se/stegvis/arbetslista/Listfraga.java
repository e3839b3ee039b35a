package se.stegvis.arbetslista;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.stegvis.arbetslista.ArbetslistaQueries.Antal;
import se.stegvis.arbetslista.ArbetslistaQueries.Granne;
import se.stegvis.arbetslista.ArbetslistaQueries.Rad;
import se.stegvis.web.Sidor;

/** Asks for what a {@link Listurval} shows. */
@Singleton
class Listfraga {

    private final ArbetslistaQueries queries;

    Listfraga(ArbetslistaQueries queries) {
        this.queries = queries;
    }

    /** Those on its page. */
    List<Rad> sidan(long insatsId, Listurval urval, long jag, LocalDate idag) {
        long forbi = Sidor.forbi(urval.sida(), Listurval.PER_SIDA);
        return queries.find(
                List.of(insatsId),
                idag,
                urval.lasare(jag),
                urval.vems(),
                List.of(urval.grupp().kod()),
                urval.slag(),
                urval.sortering().name(),
                urval.fallande(),
                forbi,
                forbi + Listurval.PER_SIDA);
    }

    /** The first of every group about those who are the reader's to mind. */
    List<Rad> mina(Collection<Long> insatser, long jag, LocalDate idag, int antal) {
        var grupper = List.of(Grupp.values()).stream().map(Grupp::kod).toList();
        return queries.find(insatser, idag, jag, null, grupper, "", Listurval.Sortering.DAG.name(), false, 0, antal);
    }

    Optional<Granne> nasta(long insatsId, Listurval.Plats plats, long deltagandeId, long jag, LocalDate idag) {
        var urval = plats.urval();
        return queries.findNasta(
                List.of(insatsId),
                idag,
                urval.lasare(jag),
                urval.vems(),
                List.of(urval.grupp().kod()),
                urval.slag(),
                urval.sortering().name(),
                urval.fallande(),
                deltagandeId,
                plats.plats());
    }

    /** How many are in each group, whatever the list shows. */
    List<Antal> antal(long insatsId, Listurval urval, long jag, LocalDate idag) {
        return queries.count(List.of(insatsId), idag, urval.lasare(jag), urval.vems());
    }
}
