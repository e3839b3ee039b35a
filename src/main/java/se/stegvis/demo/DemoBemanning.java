package se.stegvis.demo;

import static se.stegvis.demo.DemoInsatser.BRYGGAN;
import static se.stegvis.demo.DemoInsatser.KLIVET;
import static se.stegvis.demo.DemoInsatser.RUTINEN;
import static se.stegvis.demo.DemoInsatser.SPANGEN;
import static se.stegvis.demo.DemoInsatser.UNGSTART;
import static se.stegvis.demo.DemoInsatser.VAGAR;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Roll;
import se.stegvis.medarbetare.DemoKonto;
import se.stegvis.medarbetare.DemoPersonal;

/** Who works where, and when. */
record DemoBemanning(List<Uppdrag> uppdrag) {

    record Uppdrag(DemoKonto konto, Roll roll, String insats, LocalDate fran, @Nullable LocalDate till) {

        boolean galler(LocalDate dag) {
            return !fran.isAfter(dag) && (till == null || !till.isBefore(dag));
        }
    }

    static DemoBemanning of(LocalDate idag) {
        var insatser = new DemoInsatser(idag);
        var klivet = insatser.klivetStart();
        var bryggan = insatser.brygganStart();
        var slut = insatser.brygganSlut();
        var ungstart = insatser.ungstartStart();
        return new DemoBemanning(List.of(
                new Uppdrag(DemoKonto.ASA, Roll.COACH, KLIVET, klivet.plusMonths(9), null),
                new Uppdrag(DemoKonto.MEHMET, Roll.COACH, KLIVET, klivet, null),
                new Uppdrag(DemoKonto.MEHMET, Roll.COACH, SPANGEN, insatser.spangenStart(), null),
                new Uppdrag(DemoKonto.MEHMET, Roll.COACH, BRYGGAN, bryggan, slut),
                new Uppdrag(DemoKonto.KARIN, Roll.SAMORDNARE, KLIVET, klivet, null),
                new Uppdrag(DemoKonto.KARIN, Roll.SAMORDNARE, SPANGEN, insatser.spangenStart(), null),
                new Uppdrag(DemoKonto.OLA, Roll.SAMORDNARE, UNGSTART, ungstart, null),
                new Uppdrag(DemoKonto.JOHANNA, Roll.COACH, KLIVET, idag.minusMonths(11), null),
                new Uppdrag(DemoKonto.JOHANNA, Roll.COACH, UNGSTART, ungstart, null),
                new Uppdrag(DemoKonto.TOMAS, Roll.SAMORDNARE, VAGAR, idag.minusMonths(8), null),
                new Uppdrag(DemoKonto.TOMAS, Roll.SAMORDNARE, RUTINEN, idag.minusMonths(20), idag.minusMonths(4)),
                new Uppdrag(DemoKonto.PETRA, Roll.SAMORDNARE, BRYGGAN, bryggan, null),
                new Uppdrag(DemoKonto.PETRA, Roll.COACH, KLIVET, klivet.plusMonths(2), null),
                new Uppdrag(DemoKonto.SAMIR, Roll.COACH, UNGSTART, idag.minusMonths(16), idag.plusDays(24)),
                new Uppdrag(DemoKonto.GUNILLA, Roll.COACH, BRYGGAN, bryggan, slut),
                new Uppdrag(DemoKonto.GUNILLA, Roll.COACH, KLIVET, klivet, idag.minusMonths(9))));
    }

    void skapa(DemoPersonal personal) {
        // In the order of the accounts, so that their ids are in it too.
        for (var konto : DemoKonto.ALLA) {
            overInstallationen(konto, personal);
            uppdrag.stream()
                    .filter(u -> u.konto().equals(konto))
                    .forEach(u -> personal.uppdrag(konto, u.roll(), u.insats(), u.fran(), u.till()));
        }
        personal.slutar(DemoKonto.GUNILLA);
        personal.skyddad(DemoKonto.SAMIR, "Coach");
    }

    /** Those who could be kontaktperson in the insats on the day, a coach twice for a samordnare's once. */
    List<DemoKonto> kontaktpersoner(String insats, LocalDate dag) {
        return uppdrag.stream()
                .filter(u -> u.insats().equals(insats) && u.galler(dag))
                .flatMap(u -> Collections.nCopies(u.roll() == Roll.COACH ? 2 : 1, u.konto()).stream())
                .toList();
    }

    private static void overInstallationen(DemoKonto konto, DemoPersonal personal) {
        if (konto.equals(DemoKonto.EVA)) {
            personal.roll(konto, Roll.FORBUND);
        } else if (konto.equals(DemoKonto.ALI)) {
            personal.roll(konto, Roll.ADMINISTRATOR);
        } else if (konto.equals(DemoKonto.BRITT)) {
            personal.roll(konto, Roll.LOGGGRANSKARE);
        }
    }
}
