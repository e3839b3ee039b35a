package se.stegvis.demo;

import java.time.LocalDate;

/** Who comes to which insats, how many and for how long. */
record DemoFloden(LocalDate idag, DemoInsatser insatser) {

    DemoFlode klivet() {
        return new DemoFlode(
                DemoInsatser.KLIVET,
                "K",
                172,
                insatser.klivetStart(),
                idag.minusDays(2),
                19,
                63,
                57,
                120,
                480,
                DemoBakgrund.FORREHAB);
    }

    DemoFlode bryggan() {
        var fran = idag.minusYears(3).isBefore(insatser.brygganStart()) ? insatser.brygganStart() : idag.minusYears(3);
        return new DemoFlode(
                DemoInsatser.BRYGGAN,
                "B",
                62,
                fran,
                insatser.brygganSlut().minusMonths(2),
                20,
                62,
                54,
                120,
                420,
                DemoBakgrund.FORREHAB);
    }

    DemoFlode ungstart() {
        return new DemoFlode(
                DemoInsatser.UNGSTART,
                "U",
                56,
                insatser.ungstartStart(),
                idag.minusDays(3),
                16,
                28,
                45,
                100,
                400,
                DemoBakgrund.UNGA);
    }

    DemoFlode spangen() {
        return new DemoFlode(
                DemoInsatser.SPANGEN,
                "S",
                4,
                insatser.spangenStart(),
                idag.minusDays(3),
                22,
                58,
                50,
                120,
                400,
                DemoBakgrund.ARBETE);
    }
}
