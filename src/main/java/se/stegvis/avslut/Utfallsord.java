package se.stegvis.avslut;

import java.util.Objects;
import java.util.stream.Collectors;
import se.stegvis.deltagare.Lage;
import se.stegvis.deltagare.Lage.Sysselsattning;
import se.stegvis.gemensamt.Svar;
import se.stegvis.gemensamt.Utfall;

/** What the outcomes of an exit add up to, in words; what that is stands in {@link Utfall}. */
final class Utfallsord {

    static Utfall utfall(Lage efter) {
        var koder = efter.sysselsattning().stream()
                .map(Sysselsattning::kod)
                .filter(kod -> Svar.find(kod).isEmpty())
                .collect(Collectors.toSet());
        var omfattningar = efter.sysselsattning().stream()
                .map(Sysselsattning::omfattning)
                .filter(Objects::nonNull)
                .toList();
        return Utfall.of(koder, omfattningar);
    }

    /** One sentence. */
    static String rakning(Utfall u) {
        if (u.badeArbetarOchStuderar()) {
            return "Räknas en gång som till arbete eller studier, och bland dem som både arbetar och studerar.";
        }
        if (u.arbeteEllerStudier()) {
            return "Räknas som till arbete eller studier.";
        }
        return u.arbetssokande()
                ? "Räknas som arbetssökande, inte som till arbete eller studier."
                : "Räknas inte som till arbete, studier eller arbetssökande.";
    }

    private Utfallsord() {}
}
