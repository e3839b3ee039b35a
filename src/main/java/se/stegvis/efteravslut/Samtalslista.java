package se.stegvis.efteravslut;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.efteravslut.SamtalView.Kolumn;
import se.stegvis.efteravslut.SamtalView.Lista;
import se.stegvis.efteravslut.SamtalView.Rad;
import se.stegvis.efteravslut.Samtalsurval.Sortering;
import se.stegvis.gemensamt.Samtalsfonster;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Sidor;

/** Makes the call list of an insats. */
@Singleton
class Samtalslista {

    private final SamtalQueries queries;
    private final Clock clock;

    Samtalslista(SamtalQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    Lista visa(InsatsRef insats, Samtalsurval urval, Inloggad inloggad) {
        var idag = LocalDate.now(clock);
        var rader = find(insats, urval, idag);
        var antal = rader.stream().findFirst().map(SamtalQueries.Rad::antal).orElse(0L);
        var href = href(insats);
        return new Lista(
                insats,
                namn(insats, inloggad),
                form(urval),
                urval.isFiltrerat(),
                kolumner(href, urval),
                rader.stream().map(r -> Rad.of(insats, r, idag)).toList(),
                Sidor.of(href + urval.query(), urval.sida(), Samtalsurval.PER_SIDA, rader.size(), antal));
    }

    static String href(InsatsRef insats) {
        return insats.href() + "/efter-avslut";
    }

    private List<SamtalQueries.Rad> find(InsatsRef insats, Samtalsurval urval, LocalDate idag) {
        var fonster = new Samtalsfonster(idag);
        return queries.find(
                insats.insatsId(),
                null,
                fonster.forsta(),
                fonster.sista(),
                fonster.iTid(),
                urval.lagen(),
                urval.vilkaManader(),
                urval.sortering().name(),
                urval.fallande(),
                Samtalsurval.PER_SIDA,
                Sidor.forbi(urval.sida(), Samtalsurval.PER_SIDA));
    }

    private static Formular form(Samtalsurval urval) {
        return Formular.of(FormData.of(Map.of(
                        "visa",
                        urval.visa(),
                        "manader",
                        urval.manader() == 0 ? "" : String.valueOf(urval.manader()),
                        "sortering",
                        Samtalsurval.word(urval.sortering()),
                        "ordning",
                        urval.fallande() ? "fallande" : "")))
                .text("sortering", "ordning")
                .val("visa", Samtalsurval.alternativ())
                .val("manader", Samtalsurval.MANADSVAL);
    }

    private static List<Kolumn> kolumner(String href, Samtalsurval urval) {
        return Arrays.stream(Sortering.values())
                .map(s -> new Kolumn(
                        s.etikett(),
                        href + urval.sorteratPa(s).query(),
                        s != urval.sortering() ? "" : urval.fallande() ? "descending" : "ascending"))
                .toList();
    }

    private static String namn(InsatsRef insats, Inloggad inloggad) {
        return inloggad.uppdrag().stream()
                .filter(u -> u.insatsId() == insats.insatsId())
                .findFirst()
                .map(Inloggad.Uppdrag::insatsNamn)
                .orElse("");
    }
}
