package se.stegvis.slapp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stegvis.slapp.Innehall.Kod;
import se.stegvis.slapp.Innehall.Tabell;
import se.stegvis.slapp.Slappcell.Plats;
import se.stegvis.slapp.Slappcell.Status;

/** A released table with its cells: what every file, page and drawing is made from. */
final class Slapptabell {

    private static final List<String> INGEN = List.of("");

    private final Slapp slapp;
    private final Tabell tabell;
    private final Map<Plats, Slappcell> celler;

    Slapptabell(Slapp slapp, Tabell tabell, List<Slappcell> celler) {
        this.slapp = slapp;
        this.tabell = tabell;
        this.celler = celler.stream().collect(Collectors.toMap(Slappcell::plats, Function.identity()));
    }

    Slapp slapp() {
        return slapp;
    }

    Tabell tabell() {
        return tabell;
    }

    /** What stands there; a place that nothing was released for is told at no level. */
    Slappcell cell(Plats plats) {
        return find(plats)
                .orElseGet(() ->
                        Slappcell.utan(plats.insats(), plats.kon(), plats.kategori(), plats.matt(), Status.UTGAR));
    }

    Optional<Slappcell> find(Plats plats) {
        return Optional.ofNullable(celler.get(plats));
    }

    /** Every place there could be, the last dimension quickest. */
    List<Plats> platser() {
        var platser = new ArrayList<Plats>();
        for (var insats : koder(tabell.insatser())) {
            for (var kon : koder(tabell.kon())) {
                for (var kategori : koder(tabell.kategorier())) {
                    for (var matt : tabell.matt()) {
                        platser.add(new Plats(insats, kon, kategori, matt.kod()));
                    }
                }
            }
        }
        return platser;
    }

    /** What was released, in the order of the table. */
    List<Slappcell> celler() {
        return platser().stream().flatMap(plats -> find(plats).stream()).toList();
    }

    /** A name to save a file under. */
    String filnamn(Slappformat format) {
        return tabell.namn() + "_" + slapp.period() + "_v" + slapp.nummer() + "." + format.andelse();
    }

    private static List<String> koder(List<Kod> koder) {
        return koder.isEmpty() ? INGEN : koder.stream().map(Kod::kod).toList();
    }
}
