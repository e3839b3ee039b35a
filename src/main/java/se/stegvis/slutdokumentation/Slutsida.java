package se.stegvis.slutdokumentation;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.slutdokumentation.SlutdokumentationRepository.Stangd;
import se.stegvis.slutdokumentation.SlutdokumentationView.En;
import se.stegvis.slutdokumentation.SlutdokumentationView.Sida;
import se.stegvis.slutdokumentation.SlutdokumentationView.Stycke;
import se.stegvis.slutdokumentation.SlutdokumentationView.Tidigare;
import se.stegvis.slutdokumentation.SlutdokumentationView.Version;

/** Makes the pages where versions are read. */
@Singleton
class Slutsida {

    private final Slutdokumentationer dokument;
    private final Underlagen underlagen;
    private final Deltagarna deltagarna;

    Slutsida(Slutdokumentationer dokument, Underlagen underlagen, Deltagarna deltagarna) {
        this.dokument = dokument;
        this.underlagen = underlagen;
        this.deltagarna = deltagarna;
    }

    Sida visa(DeltagandeRef ref) {
        var alla = dokument.alla(ref);
        var stangda = stangda(ref);
        var senaste = alla.stream().findFirst();
        return new Sida(
                ref,
                deltagarna.visa(ref),
                senaste.map(s -> version(s, stangda)).stream().toList(),
                senaste.filter(Slutdokumentation::isUtkast).isPresent(),
                senaste.filter(Slutdokumentation::isLamnad).isPresent(),
                senaste.filter(Slutdokumentation::isUtkast)
                        .map(s -> andrat(ref, s))
                        .orElse(""),
                alla.stream().skip(1).map(s -> tidigare(ref, s, stangda)).toList());
    }

    En version(DeltagandeRef ref, Slutdokumentation s) {
        return new En(ref, deltagarna.visa(ref), version(s, stangda(ref)));
    }

    private Map<Integer, String> stangda(DeltagandeRef ref) {
        return dokument.stangda(ref).stream().collect(Collectors.toMap(Stangd::nummer, Stangd::av));
    }

    private String andrat(DeltagandeRef ref, Slutdokumentation s) {
        var nu = underlagen.forslag(ref).avsnitt();
        return Forslagsskillnad.mellan(dokument.innehall(s), nu).stream()
                .map(skillnad -> skillnad.avsnitt().etikett())
                .collect(Collectors.joining(", "));
    }

    private Version version(Slutdokumentation s, Map<Integer, String> stangda) {
        var oforandrad = s.isUtkast() || s.oforandrad();
        return new Version(
                s.nummer(),
                text(s, stangda),
                s.isUtkast() ? "Utkast" : s.isLamnad() ? "Lämnad" : "Ville inte ha",
                s.isUtkast() ? "yellow" : s.isLamnad() ? "green" : "",
                s.isUtkast() ? "" : oforandrad ? "Oförändrad sedan dess." : "Innehållet är ändrat sedan den låstes.",
                oforandrad,
                Objects.toString(s.hash(), ""),
                stycken(s));
    }

    List<Stycke> stycken(Slutdokumentation s) {
        return stycken(dokument.innehall(s).fritext(VisadUppgift::fritext), s.medSkattningar());
    }

    /** Those that say something. */
    static List<Stycke> stycken(Innehall innehall, boolean medSkattningar) {
        return Arrays.stream(Avsnitt.values())
                .filter(a -> a != Avsnitt.SKATTNINGAR || medSkattningar)
                .map(innehall::stycke)
                .filter(s -> !s.text().isBlank())
                .map(s -> new Stycke(s.rubrik(), Block.av(s.text())))
                .toList();
    }

    private String text(Slutdokumentation s, Map<Integer, String> stangda) {
        var av = ", antecknat av " + stangda.getOrDefault(s.nummer(), "");
        if (s.avbojd() != null) {
            return "Deltagaren ville inte ha någon, " + Datum.lasbart(s.avbojd()) + av;
        }
        if (s.lamnad() == null) {
            return "Påbörjad " + Datum.lasbart(s.skapad());
        }
        var satt = Lamningssatt.of(Objects.toString(s.satt())).etikett();
        var till = VisadUppgift.fritext(dokument.innehall(s).till());
        return "Lämnad %s, %s%s%s"
                .formatted(
                        Datum.lasbart(s.lamnad()),
                        satt.substring(0, 1).toLowerCase(Locale.ROOT) + satt.substring(1),
                        till.isEmpty() ? "" : ", till " + till,
                        av);
    }

    private Tidigare tidigare(DeltagandeRef ref, Slutdokumentation s, Map<Integer, String> stangda) {
        return new Tidigare(ref.href() + "/slutdokumentation/versioner/" + s.nummer(), s.nummer(), text(s, stangda));
    }
}
