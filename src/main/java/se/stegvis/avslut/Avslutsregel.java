package se.stegvis.avslut;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.deltagare.Lage.Sysselsattning;
import se.stegvis.deltagare.VidAvslut.Senast;
import se.stegvis.gemensamt.Datum;

/**
 * What is possible in an exit but seldom meant: each is asked about once, beside its field, and then saved as it stands. What
 * is impossible is refused by the form.
 */
enum Avslutsregel {
    UTSKRIVNING_UTAN_UTFALL("sysselsattning") {
        @Override
        Optional<String> fraga(Avslutat a, Fakta f) {
            return nar(
                    a.anledning().equals("utskrivning")
                            && Utfallsord.utfall(a.efter()).koder().isEmpty(),
                    "Utskrivning är till arbete, studier eller arbetssökande, men inget utfall är valt.");
        }
    },
    ARBETE_UTAN_OMFATTNING("sysselsattning") {
        @Override
        Optional<String> fraga(Avslutat a, Fakta f) {
            return nar(
                    a.efter().sysselsattning().stream()
                            .anyMatch(s -> Sysselsattning.isArbete(s.kod()) && s.omfattning() == null),
                    "Arbete är valt utan omfattning i procent.");
        }
    },
    AVLIDEN_MED_UTFALL("sysselsattning") {
        @Override
        Optional<String> fraga(Avslutat a, Fakta f) {
            return nar(
                    a.anledning().equals("avliden")
                            && Utfallsord.utfall(a.efter()).arbeteStudierArbetssokande(),
                    "Anledningen är avliden, men ett utfall är valt.");
        }
    },
    FORE_DET_SENASTE("utskriven") {
        @Override
        Optional<String> fraga(Avslutat a, Fakta f) {
            return f.senast()
                    .filter(s -> a.sistaDag() != null && a.sistaDag().isBefore(s.dag()))
                    .map(s -> "Sista dagen ligger före det senaste i akten, %s %s."
                            .formatted(s.vad(), Datum.lasbart(s.dag())));
        }
    },
    INOM_PROVOTIDEN("avslutsanledning") {
        @Override
        Optional<String> fraga(Avslutat a, Fakta f) {
            return nar(
                    !a.anledning().equals(UTAN_MATNING) && f.inomProvotid(a.sistaDag()),
                    "Sista dagen ligger inom prövotiden, som %s. Avslut då brukar vara Utskrivning utan mätning."
                            .formatted(f.slutar()));
        }
    },
    UTAN_MATNING_UTAN_PROVOTID("avslutsanledning") {
        @Override
        Optional<String> fraga(Avslutat a, Fakta f) {
            return nar(
                    a.anledning().equals(UTAN_MATNING) && !f.inomProvotid(a.sistaDag()),
                    f.manader() == 0
                            ? "Utan mätning är till för avslut inom en prövotid, och insatsen har ingen."
                            : "Utan mätning är till för avslut inom prövotiden, som %s.".formatted(f.slutar()));
        }
    },
    OPPET_UTAN_SKAL("oppet") {
        @Override
        Optional<String> fraga(Avslutat a, Fakta f) {
            long antal = a.lamnat().stream()
                    .filter(l -> l.orsak().equals(Lamnatorsak.UTAN_SKAL.kod()))
                    .count();
            return nar(
                    antal > 0,
                    antal == 1
                            ? "En sak är öppen i akten utan att det är valt varför den lämnas."
                            : antal + " saker är öppna i akten utan att det är valt varför de lämnas.");
        }
    };

    private static final String UTAN_MATNING = "utan_matning";

    /**
     * What the rules know of the deltagande.
     *
     * @param manader of the prövotid that held on the day of the enrolment; 0 for none
     * @param senast the latest thing that is written down about her
     */
    record Fakta(LocalDate inskriven, int manader, Optional<Senast> senast) {

        LocalDate provotidSlut() {
            return inskriven.plusMonths(manader);
        }

        boolean inomProvotid(@Nullable LocalDate dag) {
            return manader > 0 && dag != null && !dag.isAfter(provotidSlut());
        }

        private String slutar() {
            return "för den här deltagaren är till och med " + Datum.lasbart(provotidSlut());
        }
    }

    private final String falt;

    Avslutsregel(String falt) {
        this.falt = falt;
    }

    /** What seems odd, to ask about; empty when nothing does. */
    abstract Optional<String> fraga(Avslutat a, Fakta f);

    /** The field it is asked beside. */
    String falt() {
        return falt;
    }

    /** Those that ask something, in the order of the form. */
    static List<Avslutsregel> av(Avslutat a, Fakta f) {
        return Arrays.stream(values())
                .filter(regel -> regel.fraga(a, f).isPresent())
                .toList();
    }

    private static Optional<String> nar(boolean galler, String text) {
        return galler ? Optional.of(text) : Optional.empty();
    }
}
