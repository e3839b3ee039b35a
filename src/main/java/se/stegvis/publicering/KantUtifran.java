package se.stegvis.publicering;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import se.stegvis.gemensamt.Refused;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.insats.Insatser;
import se.stegvis.rojandekontroll.Cellnyckel;
import se.stegvis.rojandekontroll.Sammanslagning;
import se.stegvis.rojandekontroll.Utifran;

/** Exact numbers that it is agreed that others publish of the same people, as the site has written them down. */
@Singleton
class KantUtifran {

    private static final int DELAR = 6;

    private final List<String> rader;
    private final Insatser insatser;

    KantUtifran(@Value("${stegvis.slapp.utifran:}") List<String> rader, Insatser insatser) {
        this.insatser = insatser;
        this.rader =
                rader.stream().map(String::strip).filter(rad -> !rad.isEmpty()).toList();
        this.rader.forEach(KantUtifran::period);
    }

    /** With the codes of the insatser for their names. */
    List<Utifran> alla() {
        return rader.stream().map(this::utifran).toList();
    }

    private Utifran utifran(String rad) {
        var delar = rad.split(";", -1);
        return new Utifran(period(rad), delar[1], kod(rad, delar[2]), delar[3], delar[4], delar[5]);
    }

    private String kod(String rad, String namn) {
        if (namn.equals(Cellnyckel.TOTALT) || namn.equals(Sammanslagning.OVRIGA)) {
            return namn;
        }
        return insatser.all().stream()
                .filter(insats -> insats.namn().equals(namn))
                .map(insats -> String.valueOf(insats.id()))
                .findFirst()
                .orElseThrow(
                        () -> new Refused("Det finns ingen insats med namnet i " + rad + " (STEGVIS_SLAPP_UTIFRAN)."));
    }

    private static Slapperiod period(String rad) {
        var delar = rad.split(";", -1);
        return Slapperiod.parse(delar[0])
                .filter(period -> delar.length == DELAR)
                .orElseThrow(() -> new Refused("Det som är känt utifrån (STEGVIS_SLAPP_UTIFRAN) skrivs som"
                        + " 2025H1;deltagare;TOTALT;totalt;;avslutade, inte " + rad + "."));
    }
}
