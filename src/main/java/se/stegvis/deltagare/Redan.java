package se.stegvis.deltagare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.stegvis.deltagare.Lage.Sysselsattning;
import se.stegvis.gemensamt.Kodlista;

/** The codes a record already has, by list: a form goes on offering them when they have ended. */
public record Redan(Map<Kodlista, List<String>> koder) {

    /** Of a record that is not there yet. */
    public static final Redan INGET = new Redan(Map.of());

    static Redan of(Deltagande deltagande, Lage fore) {
        return new Redan(Map.of(
                Kodlista.REMITTENT, List.of(Objects.toString(deltagande.remittent(), "")),
                Kodlista.UTBILDNING, List.of(Objects.toString(deltagande.utbildning(), "")),
                Kodlista.FORSORJNINGSTID, List.of(Objects.toString(deltagande.forsorjningstid(), "")),
                Kodlista.FORSORJNING, fore.forsorjning(),
                Kodlista.SYSSELSATTNING,
                        fore.sysselsattning().stream().map(Sysselsattning::kod).toList()));
    }

    Collection<String> i(Kodlista lista) {
        return koder.getOrDefault(lista, List.of());
    }
}
