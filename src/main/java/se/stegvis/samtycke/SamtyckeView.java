package se.stegvis.samtycke;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Formular;

/** What the pages of consent show. */
final class SamtyckeView {

    /**
     * All records.
     *
     * @param registrering in words
     * @param registreratMedNamn whether consent to be registered can be taken back
     * @param galler what holds
     * @param tidigare what was replaced or taken back
     */
    record Lista(
            DeltagandeRef deltagande,
            VisadPerson person,
            String registrering,
            boolean registreratMedNamn,
            boolean skrivbar,
            List<Rad> galler,
            List<Rad> tidigare) {

        /** Whether the participant has been told how her data is processed. */
        public boolean informerad() {
            return galler.stream().anyMatch(r -> !r.delning());
        }
    }

    /** A record; {@code href} leads to taking it back, {@code textHref} to the text she was given. */
    record Rad(
            boolean delning,
            String vad,
            String omfattning,
            String datum,
            String satt,
            String registrerat,
            String slut,
            String href,
            String textHref) {

        static Rad of(DeltagandeRef ref, SamtyckeRepository.Rad s) {
            boolean delning = s.slag().equals(Samtycke.DELNING);
            return new Rad(
                    delning,
                    delning ? "Får dela med " + Samtyckeslage.part(s.part()) : "Information given",
                    VisadUppgift.fritext(s.omfattning()),
                    Datum.lasbart(s.datum()),
                    s.satt(),
                    Datum.lasbart(s.registrerat()) + " av " + s.registreratAv(),
                    slut(s),
                    ref.href() + "/samtycken/" + s.id() + "/aterkallelse/ny",
                    ref.insats().href() + "/samtyckestexter/" + s.slag() + "/" + s.textVersion());
        }

        private static String slut(SamtyckeRepository.Rad s) {
            if (s.aterkallat() != null) {
                return "Återkallat " + Datum.lasbart(s.aterkallat()) + ", antecknat av " + s.aterkallatAv();
            }
            return s.ersatt() == null ? "" : "Ersatt av ett nyare " + Datum.lasbart(s.ersatt());
        }
    }

    /** The form for a new record, with the texts to give. */
    record Ny(DeltagandeRef deltagande, VisadPerson person, Formular form, List<Textlank> texter) {}

    /** A text to read or print. */
    record Textlank(String etikett, String href) {}

    /** Taking a record back. */
    record Aterkallelse(DeltagandeRef deltagande, VisadPerson person, Formular form, String action, String vad) {}

    /** Taking the consent to be registered back. */
    record Registrering(DeltagandeRef deltagande, VisadPerson person, Formular form) {}

    /** A text that participants are given. */
    record Text(InsatsRef insats, String rubrik, List<String> stycken, String version) {}

    private SamtyckeView() {}
}
