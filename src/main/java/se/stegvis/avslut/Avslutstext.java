package se.stegvis.avslut;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.avslut.AvslutView.Faktum;
import se.stegvis.avslut.AvslutView.Gjort;
import se.stegvis.deltagare.Lage;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Svar;
import se.stegvis.insats.Kodverk;
import se.stegvis.web.Kodord;

/** Says an exit in words. */
@Singleton
class Avslutstext {

    private static final String RAKNING = "Räkning";

    private final Kodverk kodverk;

    Avslutstext(Kodverk kodverk) {
        this.kodverk = kodverk;
    }

    /**
     * The exit as it stands.
     *
     * @param av who made it; null when it was read from a file
     */
    Gjort gjort(Avslutat a, @Nullable String av, @Nullable Instant nar, List<Lamnat> lamnade) {
        var vem =
                av == null || nar == null ? "Inläst från fil" : "Antecknat av %s %s".formatted(av, Datum.lasbart(nar));
        return new Gjort(
                rubrik(a), vem, fakta(a), lamnade.stream().map(this::lamnat).toList());
    }

    /** One that was taken back, and so adds up to nothing. */
    Gjort tillbakataget(Avslutat a, @Nullable String av, @Nullable Instant nar, List<Lamnat> lamnade) {
        var gjort = gjort(a, av, nar, lamnade);
        return new Gjort(
                gjort.rubrik(),
                gjort.vem(),
                gjort.fakta().stream().filter(f -> !f.etikett().equals(RAKNING)).toList(),
                gjort.lamnat());
    }

    private static String rubrik(Avslutat a) {
        if (a.anledning().equals(Avslut.FELREGISTRERING)) {
            return "Felregistrerat";
        }
        return a.sistaDag() == null ? "Avslutat" : "Utskriven " + Datum.lasbart(a.sistaDag());
    }

    private List<Faktum> fakta(Avslutat a) {
        var fakta = new ArrayList<Faktum>();
        var text = VisadUppgift.fritext(a.text());
        if (a.anledning().equals(Avslut.FELREGISTRERING)) {
            fakta.add(new Faktum("Varför", text.isEmpty() ? "Inget skäl antecknat" : text));
            return fakta;
        }
        fakta.add(new Faktum(
                "Avslutsanledning",
                kodverk.etikett(Kodlista.AVSLUTSANLEDNING, a.anledning()) + (text.isEmpty() ? "" : ": " + text)));
        fakta.add(new Faktum("Utfall", utfall(a.efter())));
        fakta.add(new Faktum(RAKNING, Utfallsord.rakning(Utfallsord.utfall(a.efter()))));
        fakta.add(new Faktum(
                "Försörjning efter",
                a.efter().forsorjning().isEmpty()
                        ? Svar.EJ_FRAGAT
                        : a.efter().forsorjning().stream()
                                .map(kod -> kodverk.etikett(Kodlista.FORSORJNING, kod))
                                .collect(Collectors.joining(", "))));
        fakta.addAll(efterat(Objects.requireNonNullElse(a.efterat(), Efterat.EJ_FRAGAT)));
        return fakta;
    }

    private String utfall(Lage efter) {
        return efter.sysselsattning().isEmpty()
                ? "Inget"
                : efter.sysselsattning().stream()
                        .map(s -> kodverk.etikett(Kodlista.SYSSELSATTNING, s.kod())
                                + (s.omfattning() == null ? "" : " " + s.omfattning() + " %"))
                        .collect(Collectors.joining(", "));
    }

    private List<Faktum> efterat(Efterat e) {
        var fakta = new ArrayList<Faktum>();
        var till = e.overlamnad() == null
                ? "Inte antecknat"
                : Kodord.find(Mottagare.class, e.overlamnad())
                        .map(Mottagare::etikett)
                        .orElse(e.overlamnad());
        fakta.add(new Faktum(
                "Överlämnad till",
                till + (e.overlamnadText().isEmpty() ? "" : ", " + VisadUppgift.fritext(e.overlamnadText()))));
        fakta.add(new Faktum("Får ringas efter 6 och 18 månader", samtycke(e.samtycke())));
        if (e.nasSatt() != null || !e.nasTid().isEmpty()) {
            var satt = e.nasSatt() == null
                    ? ""
                    : Kodord.find(Satt.class, e.nasSatt()).map(Satt::etikett).orElse(e.nasSatt());
            var mellan = satt.isEmpty() || e.nasTid().isEmpty() ? "" : ", ";
            fakta.add(new Faktum("Nås bäst", satt + mellan + VisadUppgift.fritext(e.nasTid())));
        }
        return fakta;
    }

    private static String samtycke(@Nullable String samtycke) {
        if (samtycke == null) {
            return "Inte frågad";
        }
        return switch (samtycke) {
            case "ja" -> "Ja";
            case "nej" -> "Nej";
            default -> "Ja, samtycke " + Datum.lasbart(LocalDate.parse(samtycke));
        };
    }

    private Faktum lamnat(Lamnat l) {
        var orsak = Kodord.find(Lamnatorsak.class, l.orsak())
                .map(Lamnatorsak::etikett)
                .orElse(l.orsak().toLowerCase(Locale.ROOT));
        return new Faktum(l.vad(), orsak + (l.text().isEmpty() ? "" : ": " + VisadUppgift.fritext(l.text())));
    }
}
