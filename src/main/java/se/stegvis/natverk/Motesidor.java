package se.stegvis.natverk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.deltagare.Rattelse;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Kodval;
import se.stegvis.insats.Kodverk;
import se.stegvis.natverk.MoteView.Beslut;
import se.stegvis.natverk.MoteView.Ett;
import se.stegvis.natverk.MoteView.Form;
import se.stegvis.natverk.MoteView.Lista;
import se.stegvis.natverk.MoteView.Rad;
import se.stegvis.natverk.MoteView.Tillagg;
import se.stegvis.natverk.MoteradRepository.Deltog;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Sidor;

/** Makes the pages of meetings. */
@Singleton
class Motesidor {

    private static final int PER_SIDA = 50;

    private final MoteRepository moten;
    private final MoteradRepository rader;
    private final MotestillaggRepository tillagg;
    private final Moten acts;
    private final Kontakter kontakter;
    private final Deltagarna deltagarna;
    private final Kodverk kodverk;
    private final Kodval kodval;
    private final Clock clock;

    Motesidor(
            MoteRepository moten,
            MoteradRepository rader,
            MotestillaggRepository tillagg,
            Moten acts,
            Kontakter kontakter,
            Deltagarna deltagarna,
            Kodverk kodverk,
            Kodval kodval,
            Clock clock) {
        this.moten = moten;
        this.rader = rader;
        this.tillagg = tillagg;
        this.acts = acts;
        this.kontakter = kontakter;
        this.deltagarna = deltagarna;
        this.kodverk = kodverk;
        this.kodval = kodval;
        this.clock = clock;
    }

    Lista lista(DeltagandeRef ref, int sida, Inloggad inloggad) {
        var found = moten.findVisible(
                ref.insatsId(), ref.deltagandeId(), inloggad.medarbetareId(), PER_SIDA, Sidor.forbi(sida, PER_SIDA));
        var antal = found.stream().findFirst().map(MoteRepository.Rad::antal).orElse(0L);
        var sidor = Sidor.of(ref.href() + "/moten", sida, PER_SIDA, found.size(), antal);
        return new Lista(ref, deltagarna.visa(ref), visa(ref, found, inloggad), sidor);
    }

    Optional<Ett> ett(DeltagandeRef ref, long id, Inloggad inloggad) {
        return moten.findVisible(id, ref.insatsId(), ref.deltagandeId(), inloggad.medarbetareId())
                .map(m -> new Ett(
                        ref,
                        deltagarna.visa(ref),
                        visa(ref, List.of(m), inloggad).get(0)));
    }

    MoteForm.Val val(DeltagandeRef ref, @Nullable Mote har) {
        var idag = LocalDate.now(clock);
        var valda = har == null ? List.<Long>of() : acts.kontakter(har);
        var slag = kodval.of(Kodlista.MOTESSLAG, idag, har == null ? List.of() : List.of(har.slag()));
        var personer = kontakter.alla(ref).stream()
                .filter(k -> k.galler(idag) || valda.contains(k.id()))
                .map(k -> new Alternativ(
                        String.valueOf(k.id()),
                        VisadUppgift.fritext(k.namn()) + ", " + kodverk.etikett(Kodlista.PART, k.part())))
                .toList();
        return new MoteForm.Val(slag, kodval.of(Kodlista.PART, idag, List.of()), personer);
    }

    Form form(DeltagandeRef ref, Formular form, MoteForm.Val val, @Nullable Mote har) {
        MoteForm.declare(form, val);
        var andra = MoteForm.declareAndra(form, val);
        var beslut = MoteForm.declareBeslut(form);
        var action = har == null ? ref.href() + "/moten" : har.href();
        return new Form(ref, deltagarna.visa(ref), form, andra, beslut, action, har == null);
    }

    Rattelse.Sida rattelse(Mote m, Formular form, String vart) {
        var ref = new DeltagandeRef(m.insatsId(), m.deltagandeId());
        return new Rattelse.Sida(
                ref,
                deltagarna.visa(ref),
                form,
                "mötet",
                kodverk.etikett(Kodlista.MOTESSLAG, m.slag()),
                Datum.lasbart(m.datum()),
                m.href() + vart,
                m.href(),
                m.rattelse() == null ? "" : "Mötet är redan struket.");
    }

    private List<Rad> visa(DeltagandeRef ref, List<MoteRepository.Rad> found, Inloggad inloggad) {
        var ids = found.stream().map(MoteRepository.Rad::id).toList();
        var deltog = ids.isEmpty() ? List.<Deltog>of() : rader.findDeltog(ids);
        var beslut = ids.isEmpty() ? List.<MoteradRepository.Beslut>of() : rader.findBeslut(ids);
        var tillaggen = ids.isEmpty() ? List.<MotestillaggRepository.Rad>of() : tillagg.find(ids);
        return found.stream()
                .map(m -> rad(
                        ref,
                        m,
                        deltog.stream()
                                .filter(d -> d.moteId() == m.id())
                                .map(this::deltog)
                                .toList(),
                        beslut.stream()
                                .filter(b -> b.moteId() == m.id())
                                .map(Motesidor::beslut)
                                .toList(),
                        tillaggen.stream()
                                .filter(t -> t.moteId() == m.id())
                                .map(Motesidor::tillagg)
                                .toList(),
                        inloggad))
                .toList();
    }

    private Rad rad(
            DeltagandeRef ref,
            MoteRepository.Rad m,
            List<String> deltog,
            List<Beslut> beslut,
            List<Tillagg> tillaggen,
            Inloggad inloggad) {
        return new Rad(
                m.id(),
                ref.href() + "/moten/" + m.id(),
                kodverk.etikett(Kodlista.MOTESSLAG, m.slag()),
                Datum.lasbart(m.datum()),
                VisadUppgift.fritext(m.plats()),
                VisadUppgift.fritext(m.text()),
                deltog,
                beslut,
                m.nasta() == null ? "" : Datum.lasbart(m.nasta()),
                m.skrivenAv(),
                Datum.lasbart(m.skriven()),
                m.signerad() == null,
                m.rattad() == null ? "" : Datum.lasbart(m.rattad()) + " av " + m.rattadAv(),
                VisadUppgift.fritext(m.rattadSkal()),
                tillaggen,
                m.signerad() != null
                        && m.rattelse() == null
                        && Rattelse.far(inloggad, ref.insatsId(), m.skrivenAvId()));
    }

    private String deltog(Deltog d) {
        return VisadUppgift.fritext(d.namn())
                + (d.part() == null ? "" : ", " + kodverk.etikett(Kodlista.PART, d.part()));
    }

    private static Beslut beslut(MoteradRepository.Beslut b) {
        return new Beslut(
                VisadUppgift.fritext(b.vad()),
                VisadUppgift.fritext(b.ansvarig()),
                b.klartSenast() == null ? "" : Datum.lasbart(b.klartSenast()));
    }

    private static Tillagg tillagg(MotestillaggRepository.Rad t) {
        return new Tillagg(VisadUppgift.fritext(t.text()), Datum.lasbart(t.skriven()) + " av " + t.skrivenAv());
    }
}
