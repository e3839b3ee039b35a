package se.stegvis.statistik;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Periodslag;
import se.stegvis.nns.Enkatsvar.Formular;
import se.stegvis.nns.Enkatsvar.Fraga;
import se.stegvis.nns.Enkatsvar.Halvarssvar;
import se.stegvis.statistik.Tabellvy.Definitionsrad;
import se.stegvis.statistik.Tabellvy.Grupp;
import se.stegvis.statistik.Tabellvy.Kolumn;
import se.stegvis.statistik.Tabellvy.Rad;
import se.stegvis.statistik.Tabellvy.Varde;

/**
 * The part of the page about the NNS questionnaire. It adds up what the room of the questionnaire shows, over insatser and
 * half-years, and knows nothing more: what is not shown of one of them is in no sum.
 */
final class Nnsvyer {
    private final Sidunderlag underlag;

    Nnsvyer(Sidunderlag underlag) {
        this.underlag = underlag;
    }

    List<Tabellvy> alla() {
        return underlag.formular().stream().map(this::vy).toList();
    }

    private Tabellvy vy(Formular formular) {
        var svar = underlag.enkater().stream()
                .filter(s -> s.formular().equals(formular) && s.enkater() > 0)
                .filter(s -> underlag.val().period().contains(s.halvar().period()))
                .toList();
        var halvar = svar.stream()
                .map(Halvarssvar::halvar)
                .distinct()
                .map(h -> Figurer.liten(Periodslag.namn(h.period())))
                .sorted()
                .collect(joining(", "));
        return new Tabellvy(
                formular.kod(),
                formular.namn(),
                svar.isEmpty()
                        ? ""
                        : "Hur många som gav varje svar i " + halvar
                                + ", i insatser och halvår med fem enkäter eller fler. "
                                + "Ingen vet vem som har svarat vad.",
                "Inget halvår i perioden är slut och har fem enkäter i någon av insatserna.",
                svar.isEmpty(),
                "Fråga",
                formular.svar().stream().map(s -> new Kolumn("", s, false)).toList(),
                grupper(formular, svar),
                List.of(new Definitionsrad(
                        "Svar",
                        "Population: de som har lämnat in enkäten i insatsen. Period: hela halvår inom perioden, när de är slut. "
                                + "Händelse: ett svar på frågan. Enhet: enkäter. Färre än fem enkäter i en insats och ett halvår "
                                + "räknas inte. Samtycke: svaren hör inte till någon deltagare.")),
                List.of(),
                List.of());
    }

    private List<Grupp> grupper(Formular formular, List<Halvarssvar> svar) {
        var grupper = new ArrayList<Grupp>();
        for (var insats : underlag.insatser()) {
            var hennes = svar.stream().filter(s -> s.insatsId() == insats.id()).toList();
            if (!hennes.isEmpty()) {
                grupper.add(grupp(insats.namn(), insats.namn(), formular, hennes));
            }
        }
        if (grupper.size() > 1) {
            grupper.add(grupp(Resultat.TOTALT, "Alla tillsammans", formular, svar));
        }
        return List.copyOf(grupper);
    }

    private static Grupp grupp(String nyckel, String etikett, Formular formular, List<Halvarssvar> svar) {
        var enkater = svar.stream().mapToInt(Halvarssvar::enkater).sum();
        return new Grupp(
                nyckel,
                etikett + ", " + Siffror.tal(enkater) + " enkäter",
                formular.svar().size() + 1,
                false,
                svar.stream()
                        .flatMap(s -> s.fragor().stream())
                        .map(Fraga::nyckel)
                        .distinct()
                        .map(fraga -> rad(fraga, formular, svar))
                        .toList());
    }

    private static Rad rad(String nyckel, Formular formular, List<Halvarssvar> svar) {
        var fragan = svar.stream()
                .flatMap(s -> s.fragor().stream())
                .filter(f -> f.nyckel().equals(nyckel))
                .toList();
        Stream<Varde> varden = IntStream.range(0, formular.svar().size())
                .mapToObj(i -> new Varde(
                        Tal.antal(
                                fragan.stream().mapToLong(f -> f.antal().get(i)).sum()),
                        false));
        return new Rad(nyckel, fragan.get(0).text(), false, varden.toList());
    }
}
