package se.stegvis.publicering;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Refused;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.publicering.Publicering.Lage;
import se.stegvis.publicering.PubliceringView.Lank;
import se.stegvis.slapp.Forhandsvisning;
import se.stegvis.slapp.Innehall;
import se.stegvis.web.Check;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** Puts the pages of releases on their way together. */
@Singleton
class Publiceringssida {

    private final PubliceringRepository repository;
    private final PubliceringcellRepository celler;
    private final Publiceringar publiceringar;
    private final Frysta frysta;
    private final EgnaCeller egna;

    Publiceringssida(
            PubliceringRepository repository,
            PubliceringcellRepository celler,
            Publiceringar publiceringar,
            Frysta frysta,
            EgnaCeller egna) {
        this.repository = repository;
        this.celler = celler;
        this.publiceringar = publiceringar;
        this.frysta = frysta;
        this.egna = egna;
    }

    /** The period to begin, when it is one that everybody has fixed. */
    Optional<Slapperiod> las(Check check, String field) {
        var kod = check.choice(field, alternativ(), "Välj en period");
        var period = check.ok() ? Slapperiod.parse(kod) : Optional.<Slapperiod>empty();
        period.ifPresent(p -> {
            try {
                frysta.alla(p);
            } catch (Refused e) {
                check.rule(false, field, e.reason());
            }
        });
        return check.ok() ? period : Optional.empty();
    }

    /** The latest period when the one asked for is none. */
    PubliceringView.Lista lista(Check check, String asked) {
        var perioder = frysta.perioder();
        var period = Slapperiod.parse(asked).filter(perioder::contains).orElseGet(() -> perioder.get(0));
        var lagen = frysta.lagen(period);
        return new PubliceringView.Lista(
                Formular.of(check).val("period", alternativ()),
                period.toString(),
                lagen.stream()
                        .map(lage -> new PubliceringView.Insats(
                                lage.insats().namn(),
                                lage.fasta().stream()
                                        .map(f -> Datum.lasbart(f.uttag()) + ", version " + f.nummer())
                                        .findFirst()
                                        .orElse("")))
                        .toList(),
                !lagen.isEmpty()
                        && lagen.stream().noneMatch(lage -> lage.fasta().isEmpty()),
                repository.findRader().stream().map(PubliceringView::rad).toList());
    }

    /** 404 when there is none. */
    Publicering find(long id) {
        return repository.findById(id).orElseThrow(Publiceringssida::missing);
    }

    PubliceringView.Sida visa(long id, Inloggad inloggad, String hinder) {
        var p = find(id);
        var granskas = p.lage() == Lage.GRANSKAS;
        var antal = granskas ? celler.findCeller(id) : List.<PubliceringcellRepository.Cell>of();
        var skyddade = antal.stream().filter(cell -> !cell.visas()).count();
        return new PubliceringView.Sida(
                PubliceringView.href(id),
                p.slapperiod().etikett(),
                "Version " + p.nummer(),
                p.lage().etikett(),
                p.lage().farg(),
                Datum.lasbart(p.startad()),
                p.steg().isEmpty() ? "Väntar på att börja" : p.steg(),
                p.klart(),
                hinder.isEmpty() ? p.hinder() : hinder,
                p.lage() == Lage.FORBEREDS,
                granskas,
                p.lage().pagar(),
                granskas && !Long.valueOf(inloggad.medarbetareId()).equals(p.startadAv()),
                granskas ? tabeller(p) : List.of(),
                granskas ? "%d av %d celler visas inte.".formatted(skyddade, antal.size()) : "",
                granskas ? Bortfall.iForbundet(innehall(p), antal) : List.of());
    }

    PubliceringView.Tabell tabell(long id, String namn, Inloggad inloggad) {
        var p = find(id);
        if (p.lage() != Lage.GRANSKAS) {
            throw missing();
        }
        var innehall = innehall(p);
        var tabell = innehall.tabeller().stream()
                .filter(t -> t.namn().equals(namn))
                .findFirst()
                .orElseThrow(Publiceringssida::missing);
        var alla = celler.findCeller(id);
        return new PubliceringView.Tabell(
                tabell.etikett(),
                p.slapperiod().etikett(),
                PubliceringView.href(id),
                Forhandsvisning.av(
                        p.slapperiod(),
                        tabell,
                        publiceringar.slappceller(p, alla).getOrDefault(namn, List.of())),
                Bortfall.av(tabell, alla, Innehall.TOTALT),
                egna.av(p, tabell, alla, inloggad.insatserMed(Behorighet.PUBLICERA)));
    }

    private List<Lank> tabeller(Publicering p) {
        return innehall(p).tabeller().stream()
                .map(t -> new Lank(PubliceringView.href(p.id()) + "/" + t.namn(), t.etikett(), t.om()))
                .toList();
    }

    private Innehall innehall(Publicering p) {
        return publiceringar.innehall(String.valueOf(p.innehall()));
    }

    private List<Alternativ> alternativ() {
        return frysta.perioder().stream()
                .map(p -> new Alternativ(p.toString(), p.etikett() + (p.halvar() ? ", halvår" : ", kvartal")))
                .toList();
    }

    private static HttpStatusException missing() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "");
    }
}
