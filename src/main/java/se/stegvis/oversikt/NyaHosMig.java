package se.stegvis.oversikt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.oversikt.StartQueries.NyDeltagare;

/**
 * Whom the reader has become kontaktperson of in an insats, until she says that she has seen it.
 *
 * @param href where she says so
 */
record NyaHosMig(String insatsNamn, String href, List<Rad> rader) {

    /** One participant, with what was handed over. */
    record Rad(long id, VisadPerson person, String href, String nar, String overlamning) {

        static Rad of(NyDeltagare r) {
            var av = r.givenAv() == null ? "" : " av " + r.givenAv();
            return new Rad(
                    r.id(),
                    VisadPerson.of(r.deltagandeId(), r.fornamn(), r.efternamn(), r.deltagarNr()),
                    new DeltagandeRef(r.insatsId(), r.deltagandeId()).href(),
                    "från %s%s".formatted(Datum.lasbart(r.fran()), av),
                    r.overlamning().isEmpty() ? "" : VisadUppgift.fritext(r.overlamning()));
        }
    }

    /** One for each insats, in the order of the rows. */
    static List<NyaHosMig> of(List<NyDeltagare> rader) {
        return rader.stream()
                .collect(Collectors.groupingBy(NyDeltagare::insatsId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> new NyaHosMig(
                        rows.get(0).insatsNamn(),
                        new InsatsRef(rows.get(0).insatsId()).href() + "/overlamningar/sedda",
                        rows.stream().map(Rad::of).toList()))
                .toList();
    }
}
