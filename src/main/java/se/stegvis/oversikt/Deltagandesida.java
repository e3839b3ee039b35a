package se.stegvis.oversikt;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import se.stegvis.arbetslista.Vidare;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.Kontaktobsen;
import se.stegvis.deltagare.Skattningskort;
import se.stegvis.deltagare.Skydd;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.gemensamt.Anonymorsak;
import se.stegvis.gemensamt.Arbetsdagar;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.insats.Kodverk;
import se.stegvis.oversikt.DeltagandeQueries.Huvud;
import se.stegvis.oversikt.DeltagandeView.Anteckning;
import se.stegvis.oversikt.DeltagandeView.Delmal;
import se.stegvis.oversikt.DeltagandeView.EfterAvslut;
import se.stegvis.oversikt.DeltagandeView.Lank;
import se.stegvis.oversikt.DeltagandeView.Overlamning;
import se.stegvis.oversikt.DeltagandeView.Plan;
import se.stegvis.samtycke.Samtyckeslage;

/** Makes a participant's page. */
@Singleton
class Deltagandesida {

    private static final int ANTECKNINGAR = 4;

    private final DeltagandeQueries queries;
    private final EfterAvslutQueries samtal;
    private final Fakta fakta;
    private final Kodverk kodverk;
    private final Skydd skydd;
    private final Kontaktobsen obs;
    private final Insatser insatser;
    private final Skattningskort kort;
    private final Clock clock;

    Deltagandesida(
            DeltagandeQueries queries,
            EfterAvslutQueries samtal,
            Fakta fakta,
            Kodverk kodverk,
            Skydd skydd,
            Kontaktobsen obs,
            Insatser insatser,
            Skattningskort kort,
            Clock clock) {
        this.queries = queries;
        this.samtal = samtal;
        this.fakta = fakta;
        this.kodverk = kodverk;
        this.skydd = skydd;
        this.obs = obs;
        this.insatser = insatser;
        this.kort = kort;
        this.clock = clock;
    }

    DeltagandeView visa(DeltagandeRef ref, Optional<Vidare> vidare, Inloggad inloggad) {
        var idag = LocalDate.now(clock);
        var h = queries.findHuvud(ref.insatsId(), ref.deltagandeId(), idag).orElseThrow(NoSuchElementException::new);
        boolean pagaende =
                h.avslutsanledning() == null && !Anonymorsak.ATERKALLAT.kod().equals(h.anonymOrsak());
        var mote = queries.findNastaMote(ref.insatsId(), ref.deltagandeId(), idag);
        var nasta = Optional.ofNullable(h.nasta());
        return new DeltagandeView(
                ref,
                vidare.stream().toList(),
                VisadPerson.of(ref.deltagandeId(), h.fornamn(), h.efternamn(), h.deltagarNr()),
                h.insatsNamn(),
                Tagg.status(h.avslutsanledning()),
                pagaende,
                Datum.lasbart(h.inskriven()),
                kontaktperson(h),
                Overlamning.of(h, idag),
                skydd.visa(Kolumn.TELEFON, h.telefon()),
                nasta.map(Datum::lasbart).orElse(""),
                nasta.filter(day -> !day.isBefore(idag) && !Arbetsdagar.isWorkingDay(day))
                        .map(day -> "Infaller på en ledig dag, nästa arbetsdag är "
                                + Datum.lasbart(Arbetsdagar.nextWorkingDay(day)))
                        .orElse(""),
                Tagg.nasta(h.nasta(), h.nastaSenast(), idag),
                avslut(h),
                h.avslutsanledning() != null || h.ateroppnat() > 0,
                pagaende && inloggad.har(Behorighet.FELREGISTRERA, ref.insatsId()),
                andra(ref, inloggad),
                plan(ref, h, idag),
                anteckningar(ref, inloggad),
                mote.map(m -> Datum.lasbart(m.nasta())).orElse(""),
                mote.map(m -> ref.href() + "/moten/" + m.id()).orElse(""),
                Skattningar.sentences(queries.findSkattningar(ref.insatsId(), ref.deltagandeId())),
                kort.av(ref),
                fakta.of(h, idag),
                h.personnummer() != null,
                obs.ruta(ref),
                inloggad.har(Behorighet.TILLDELA, ref.insatsId()),
                skydd(h),
                Optional.ofNullable(h.remissId())
                        .filter(id -> h.anonymOrsak() == null)
                        .map(id -> ref.insats().href() + "/remisser/" + id)
                        .orElse(""),
                h.anonymOrsak() == null ? skrivIn(ref, pagaende, inloggad) : List.of(),
                efterAvslut(ref, h, inloggad));
    }

    private EfterAvslut efterAvslut(DeltagandeRef ref, Huvud h, Inloggad inloggad) {
        return h.utskriven() == null || !inloggad.har(Behorighet.RINGA_EFTER_AVSLUT, ref.insatsId())
                ? EfterAvslut.INGET
                : new EfterAvslut(
                        true,
                        samtal.findSamtal(ref.insatsId(), ref.deltagandeId()).stream()
                                .map(EfterAvslut::text)
                                .toList());
    }

    private static DeltagandeView.Skydd skydd(Huvud h) {
        var orsak = Anonymorsak.find(h.anonymOrsak());
        return new DeltagandeView.Skydd(
                orsak.map(Anonymorsak::etikett).orElse(""),
                orsak.filter(Anonymorsak.SKYDDAD::equals).isPresent(),
                orsak.filter(Anonymorsak.ATERKALLAT::equals).isEmpty(),
                h.aterkallade() == null
                        ? ""
                        : "Samtycket att dela är återkallat för " + Samtyckeslage.parter(h.aterkallade()));
    }

    private static String kontaktperson(Huvud h) {
        var namn = Optional.ofNullable(h.kontaktperson()).orElse("Ingen ännu");
        return h.vikarie() == null || h.vikarieTill() == null
                ? namn
                : "%s, vikarie %s till %s".formatted(namn, h.vikarie(), Datum.lasbart(h.vikarieTill()));
    }

    /** Here again when it is over, and in the reader's other insatser of the same insatsägare. */
    private List<Lank> skrivIn(DeltagandeRef ref, boolean pagaende, Inloggad inloggad) {
        var mina = inloggad.insatserMed(Behorighet.SKRIVA_IN).stream()
                .map(Inloggad.Uppdrag::insatsId)
                .toList();
        var har = insatser.withIds(mina);
        return har.stream()
                .filter(Insats::isIndividinsats)
                .filter(i -> i.id() == ref.insatsId() ? !pagaende : sammaAgare(i, ref, har))
                .map(i -> new Lank(
                        i.id() == ref.insatsId() ? "Skriv in igen" : "Skriv in i " + i.namn(),
                        new InsatsRef(i.id()).href() + "/inskrivningar/igen/" + ref.deltagandeId() + "/ny"))
                .toList();
    }

    /** When she was here before and when she came back, and in the reader's other insatser. */
    private List<Lank> andra(DeltagandeRef ref, Inloggad inloggad) {
        var mina = inloggad.insatserMed(Behorighet.SE_DELTAGARE).stream()
                .map(Inloggad.Uppdrag::insatsId)
                .toList();
        return queries.findAndra(ref.insatsId(), ref.deltagandeId(), mina).stream()
                .map(a -> new Lank(
                        "%s %s – %s"
                                .formatted(
                                        a.insatsId() == ref.insatsId() ? "Här" : a.insatsNamn(),
                                        Datum.lasbart(a.inskriven()),
                                        a.utskriven() == null ? "pågår" : Datum.lasbart(a.utskriven())),
                        new DeltagandeRef(a.insatsId(), a.id()).href()))
                .toList();
    }

    private static boolean sammaAgare(Insats annan, DeltagandeRef ref, List<Insats> mina) {
        return mina.stream().anyMatch(i -> i.id() == ref.insatsId() && i.insatsagareId() == annan.insatsagareId());
    }

    private String avslut(Huvud h) {
        if (h.avslutsanledning() == null) {
            return "";
        }
        var anledning = kodverk.etikett(Kodlista.AVSLUTSANLEDNING, h.avslutsanledning());
        var text =
                h.avslutsanledningText().isEmpty() ? "" : " (" + VisadUppgift.fritext(h.avslutsanledningText()) + ")";
        return Optional.ofNullable(h.utskriven())
                        .map(day -> "Utskriven " + Datum.lasbart(day) + ". ")
                        .orElse("")
                + anledning
                + text;
    }

    private Plan plan(DeltagandeRef ref, Huvud h, LocalDate idag) {
        var delmal = queries.findDelmal(ref.insatsId(), ref.deltagandeId()).stream()
                .map(d -> new Delmal(
                        VisadUppgift.fritext(d.rubrik()),
                        d.steg() == 0 ? "Inga steg" : d.klara() + " av " + d.steg() + " steg klara"))
                .toList();
        var tagg = Tagg.plan(h.inskriven(), h.upprattad(), h.forankradDeltagare(), h.forankradRemittent(), idag);
        return new Plan(!delmal.isEmpty() || h.upprattad() != null, tagg, delmal);
    }

    private List<Anteckning> anteckningar(DeltagandeRef ref, Inloggad inloggad) {
        return queries
                .findAnteckningar(ref.insatsId(), ref.deltagandeId(), inloggad.medarbetareId(), ANTECKNINGAR)
                .stream()
                .map(a -> new Anteckning(
                        Datum.lasbart(a.datum()),
                        VisadUppgift.fritext(a.rubrik()),
                        VisadUppgift.fritext(a.borjan()),
                        a.skrivenAv(),
                        a.signerad() == null))
                .toList();
    }
}
