package se.stegvis.remiss;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;
import se.stegvis.demo.DemoSlump;
import se.stegvis.demo.DemoTexter;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;

/** Remisser of the demo world, in every state: one for each of the first ongoing cases of an insats, until its texts end. */
@Singleton
@Requires(env = "demo")
class DemoRemisser implements DemoInnehall {

    private static final Map<String, Integer> PLATSER = Map.of("Klivet", 80, "Spången", 15, "Ungstart", 25);
    private static final String TILLBAKA =
            "Har varit i insatsen tidigare och vill komma tillbaka. Läget är annorlunda nu och motivationen god.";

    private final Remisser remisser;
    private final RemissForm form;
    private final BeslutForm beslutForm;
    private final DemoRemissQueries queries;
    private final Installningar installningar;
    private final LocalDate idag;
    private final Map<String, Deque<DemoTexter.Block>> texter = new HashMap<>();
    private final Set<String> tillbaka = new HashSet<>();

    DemoRemisser(
            Remisser remisser,
            RemissForm form,
            BeslutForm beslutForm,
            DemoRemissQueries queries,
            Installningar installningar,
            Clock clock) {
        this.remisser = remisser;
        this.form = form;
        this.beslutForm = beslutForm;
        this.queries = queries;
        this.installningar = installningar;
        this.idag = LocalDate.now(clock);
        DemoTexter.read(DemoRemisser.class, "remisser.txt")
                .forEach(block -> texter.computeIfAbsent(block.slag().split(";", 2)[0], i -> new ArrayDeque<>())
                        .add(block));
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        var block = akt.pagar()
                ? texter.getOrDefault(akt.insats(), new ArrayDeque<>()).poll()
                : null;
        if (block != null) {
            platser(akt);
            skriv(akt, block);
            forDenna(akt);
        } else if (!akt.pagar() && akt.insats().equals("Klivet") && tillbaka.add(akt.insats())) {
            registrera(akt, person(akt, TILLBAKA, idag.minusDays(5)));
        }
    }

    private void platser(DemoAkt akt) {
        var niva = Niva.insats(akt.ref().insatsId());
        if (tillbaka.add("platser " + akt.insats())) {
            installningar.satt(
                    Installning.PLATSER,
                    niva,
                    Installningar.BORJAN,
                    BigDecimal.valueOf(PLATSER.getOrDefault(akt.insats(), 0)),
                    Andringslogg.KOMMANDO,
                    "");
        }
    }

    private void skriv(DemoAkt akt, DemoTexter.Block block) {
        var lage = block.slag().split(";", 3);
        var vem = block.rubrik().split(";", 7);
        var inkom = idag.minusDays(Integer.parseInt(lage[2]));
        var falt = new LinkedHashMap<String, String>();
        falt.put("fornamn", vem[0]);
        falt.put("efternamn", vem[1]);
        falt.put("kon", vem[2]);
        falt.put("fodd", vem[3]);
        falt.put("remittent", vem[4]);
        falt.put("organisation", vem[5]);
        falt.put("handlaggare", vem[6]);
        falt.put("handlaggare_telefon", "010-555 01 " + (10 + vem[6].length()));
        falt.put("orsak", block.text());
        falt.put("inkom", inkom.toString());
        falt.put("samtycke", inkom.minusDays(3).toString());
        var remiss = registrera(akt, read(falt));
        if (lage[2].equals("6")) {
            falt.put("telefon", "070-174 06 33");
            falt.put("orsak", block.text().replace("fyra timmar", "åtta timmar"));
            remisser.andra(
                    akt.ref().insats(), remiss, read(falt), "Handläggaren har ringt med nya uppgifter.", av(akt), 0);
        }
        besluta(akt, remiss, lage[1], inkom);
    }

    private void besluta(DemoAkt akt, Remiss remiss, String lage, LocalDate inkom) {
        if (lage.equals("inkommen")) {
            return;
        }
        var parts = lage.split(" ", 2);
        var status = Remisstatus.find(parts[0]).orElseThrow();
        var falt = new LinkedHashMap<String, String>();
        falt.put("beslut", status.kod());
        falt.put("beslutsdag", inkom.plusDays(8).toString());
        falt.put("avbojsskal", parts.length > 1 ? parts[1] : "");
        falt.put("text", status == Remisstatus.AVBOJD ? "Återkoppling lämnad till handläggaren per telefon." : "");
        falt.put("forsta_mote", status == Remisstatus.ANTAGEN ? idag.plusDays(4).toString() : "");
        var check = new Check(FormData.of(falt));
        var beslut =
                beslutForm.read(check, remiss, queries.findSamordnare(akt.ref().insatsId()));
        requireOk(check);
        remisser.besluta(remiss, beslut, remiss.version());
    }

    /** The remiss that led to this very case. */
    private void forDenna(DemoAkt akt) {
        var inkom = akt.inskriven().minusDays(20);
        var remiss = registrera(akt, person(akt, "Behöver stöd att närma sig arbete i egen takt.", inkom));
        besluta(akt, remiss, "antagen", inkom);
        remisser.inskriven(akt.ref().insats(), remiss.id(), akt.ref().deltagandeId());
    }

    private Remissuppgifter person(DemoAkt akt, String orsak, LocalDate inkom) {
        var p = queries.findPerson(akt.ref().deltagandeId());
        var ar = p.fodelsear();
        return new Remissuppgifter(
                p.fornamn(),
                p.efternamn(),
                p.sokord(),
                ar == null ? Fodd.EJ_FRAGAT : Fodd.ofYear(ar),
                p.kon(),
                Optional.empty(),
                "",
                Objects.requireNonNullElse(p.remittent(), "annan"),
                "Karl-Axel Bro",
                "",
                "",
                "",
                orsak,
                inkom,
                inkom.minusDays(2),
                null);
    }

    private Remiss registrera(DemoAkt akt, Remissuppgifter u) {
        return remisser.registrera(akt.ref().insats(), u, av(akt));
    }

    private Remissuppgifter read(Map<String, String> falt) {
        var check = new Check(FormData.of(falt));
        var last = form.read(check, Optional.empty(), "");
        requireOk(check);
        return last;
    }

    private long av(DemoAkt akt) {
        return akt.coach(idag.minusDays(1));
    }

    private static void requireOk(Check check) {
        if (!check.ok()) {
            throw new IllegalStateException(check.errors().toString());
        }
    }
}
