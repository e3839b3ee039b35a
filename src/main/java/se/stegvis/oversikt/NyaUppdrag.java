package se.stegvis.oversikt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.oversikt.SamordnareQueries.NyttUppdrag;

/**
 * Who has been let into an insats, until its samordnare says that she has seen it.
 *
 * @param href where she says so
 */
record NyaUppdrag(String insatsNamn, String href, List<Rad> rader) {

    /** One uppdrag: who, as what, when, and given when by whom. */
    record Rad(long id, String namn, String roll, String dagar, String givet) {

        static Rad of(NyttUppdrag u) {
            return new Rad(
                    u.id(),
                    u.namn(),
                    u.roll().etikett().toLowerCase(Locale.ROOT),
                    dagar(u),
                    Datum.lasbart(u.givet())
                            + " av "
                            + Optional.ofNullable(u.givetAv()).orElse("kommando på servern"));
        }

        private static String dagar(NyttUppdrag u) {
            var fran = "från " + Datum.lasbart(u.fran());
            var till = u.till();
            if (till == null) {
                return fran;
            }
            return fran + (till.isBefore(u.fran()) ? ", återtaget" : " till " + Datum.lasbart(till));
        }
    }

    /** One for each insats, in the order of the rows. */
    static List<NyaUppdrag> of(List<NyttUppdrag> rader) {
        return rader.stream()
                .collect(Collectors.groupingBy(NyttUppdrag::insatsId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> new NyaUppdrag(
                        rows.get(0).insatsNamn(),
                        new InsatsRef(rows.get(0).insatsId()).href() + "/uppdrag/sedda",
                        rows.stream().map(Rad::of).toList()))
                .toList();
    }
}
