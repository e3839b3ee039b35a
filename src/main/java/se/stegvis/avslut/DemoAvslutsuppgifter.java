package se.stegvis.avslut;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import se.stegvis.avslut.Ateroppning.Akt;
import se.stegvis.avslut.Ateroppning.Slag;
import se.stegvis.deltagare.DeltagandeAteroppnat.Tidigare;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;
import se.stegvis.demo.DemoSlump;

/** Exits of the demo world: who goes on with whom, what was left open, and a few that were taken back. */
@Singleton
@Requires(env = "demo")
class DemoAvslutsuppgifter implements DemoInnehall {

    /** A party and who it is there; empty where the party alone was written down. */
    private static final List<List<String>> MOTTAGARE = List.of(
            List.of("af", "Arbetsförmedlingen, karriärvägledare"),
            List.of("af", ""),
            List.of("kommun", "Vuxenutbildningens studievägledare"),
            List.of("kommun", "Försörjningsstöd, handläggaren på ekonomienheten"),
            List.of("fk", "Personlig handläggare"),
            List.of("region", "Rehabkoordinatorn på vårdcentralen"),
            List.of("region", "Öppenvårdsmottagningen"),
            List.of("ingen", ""));

    private static final List<String> TIDER = List.of(
            "", "Vardagar efter klockan 15", "Helst förmiddagar", "Lunchen, klockan 12 till 13", "Inte måndagar");

    private static final List<Lamnat> LAMNAT = List.of(
            Lamnat.med("ors", "Senaste ORS är över två veckor gammal", "avbojde", ""),
            Lamnat.med("smail", "Senaste SMAIL är över tre månader gammal", "ej_natt", ""),
            Lamnat.med("steg", "2 steg i planen är inte klara", "behovs_inte", ""),
            Lamnat.med(
                    "steg", "Ett steg i planen är inte klart", "gors_senare", "Studievägledaren följer upp ansökan."),
            Lamnat.med("mote", "Ett möte är bokat", "annat", "Mötet hålls ändå, av handläggaren på kommunen."));

    /** A reason to exit, and why it was taken back. */
    private static final List<List<String>> ATEROPPNADE = List.of(
            List.of("flytt", "Flytten blev inte av. Deltagaren bor kvar och vill fortsätta."),
            List.of("sjukdom", "Sjukskrivningen blev kortare än väntat och planen gäller fortfarande."),
            List.of("utskrivning", "Anställningen drogs tillbaka före första dagen."));

    private final AvslutsuppgiftRepository uppgifter;
    private final LamnatRepository lamnade;
    private final AteroppningRepository ateroppningar;

    DemoAvslutsuppgifter(
            AvslutsuppgiftRepository uppgifter, LamnatRepository lamnade, AteroppningRepository ateroppningar) {
        this.uppgifter = uppgifter;
        this.lamnade = lamnade;
        this.ateroppningar = ateroppningar;
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        if (akt.pagar()) {
            ateroppnad(akt, slump);
            return;
        }
        if (slump.procent(75)) {
            var dag = akt.senast();
            uppgifter.save(
                    Avslutsuppgift.ny(akt.ref().deltagandeId(), efterat(slump), akt.coach(dag), klockan(dag, 15)));
            if (slump.procent(30)) {
                lamnade.save(Lamnat.vid(akt.ref().deltagandeId(), slump.en(LAMNAT)));
            }
        }
    }

    private static Efterat efterat(DemoSlump slump) {
        var mottagare = slump.en(MOTTAGARE);
        var satt = slump.en(List.of(Satt.values()));
        return new Efterat(mottagare.get(0), mottagare.get(1), null, satt.kod(), slump.en(TIDER));
    }

    /** Exited once and reopened some days later. */
    private void ateroppnad(DemoAkt akt, DemoSlump slump) {
        var slut = DemoSlump.arbetsdag(akt.inskriven().plusDays(slump.mellan(60, 120)), akt.inskriven());
        var igen = slut.plusDays(slump.mellan(3, 20));
        if (!slump.procent(4) || !igen.isBefore(akt.senast())) {
            return;
        }
        var vad = slump.en(ATEROPPNADE);
        var utfall = vad.get(0).equals("utskrivning") ? "ej_subventionerat_arbete:50" : "";
        var tidigare = new Tidigare(akt.ref().deltagandeId(), slut, vad.get(0), "", utfall, "", null);
        var uppgift = Avslutsuppgift.ny(akt.ref().deltagandeId(), efterat(slump), akt.coach(slut), klockan(slut, 14));
        var av = akt.kollega(igen, slump);
        ateroppningar.save(
                Ateroppning.of(new Akt(Slag.ATEROPPNAD, igen, vad.get(1), av, klockan(igen, 9)), tidigare, uppgift));
    }

    private static Instant klockan(LocalDate dag, int timme) {
        return dag.atTime(LocalTime.of(timme, 0)).toInstant(ZoneOffset.UTC);
    }
}
