package se.stegvis.oversikt;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.oversikt.HandelseView.Lista;
import se.stegvis.oversikt.HandelseView.Rad;
import se.stegvis.web.Formular;
import se.stegvis.web.Sidor;

/** Makes the time line of a case. */
@Singleton
class Handelser {

    private static final int PER_SIDA = 100;
    private static final int BORJAN = 200;

    /** On paper everything stands, with its text in full. */
    private static final int PA_PAPPER = 5_000;

    private static final int HELA = 20_000;

    private static final Set<String> RATTAT = Set.of("struken", "flyttad", "struket_mote");

    private final HandelseQueries queries;
    private final Handelsetext text;
    private final Deltagarna deltagarna;

    Handelser(HandelseQueries queries, Handelsetext text, Deltagarna deltagarna) {
        this.queries = queries;
        this.text = text;
        this.deltagarna = deltagarna;
    }

    Lista lista(DeltagandeRef ref, Handelseurval urval, Formular form) {
        return lista(ref, urval, form, BORJAN, PER_SIDA);
    }

    Lista utskrift(DeltagandeRef ref, Handelseurval urval, Formular form) {
        return lista(ref, urval, form, HELA, PA_PAPPER);
    }

    private Lista lista(DeltagandeRef ref, Handelseurval urval, Formular form, int tecken, int perSida) {
        var found = queries.find(
                ref.insatsId(),
                ref.deltagandeId(),
                String.valueOf(ref.deltagandeId()),
                urval.allaSlag(),
                urval.forsta(),
                urval.sista(),
                urval.aldstForst(),
                tecken + 1,
                perSida,
                Sidor.forbi(urval.sida(), perSida));
        var antal = found.stream().findFirst().map(HandelseQueries.Rad::antal).orElse(0L);
        var href = ref.href() + "/handelser";
        return new Lista(
                ref,
                deltagarna.visa(ref),
                form,
                urval.iOrd(),
                !urval.query().isEmpty(),
                found.stream().map(r -> rad(ref, r, tecken)).toList(),
                Sidor.of(href + urval.query(), urval.sida(), perSida, found.size(), antal),
                href + "/utskrift" + urval.query(),
                antal > perSida
                        ? "De %d första av %d. Välj en kortare period för resten.".formatted(perSida, antal)
                        : "");
    }

    private Rad rad(DeltagandeRef ref, HandelseQueries.Rad r, int tecken) {
        return new Rad(
                Datum.lasbart(r.dag()),
                text.of(r),
                VisadUppgift.fritext(r.rubrik()),
                VisadUppgift.fritext(borjan(r.text(), tecken)),
                Objects.toString(r.vem(), ""),
                r.tid() == null ? "" : Datum.lasbart(r.tid()),
                href(ref, r),
                RATTAT.contains(r.vad()));
    }

    /** A text that was cut ends where a word does, and says that there is more. */
    private static String borjan(String text, int tecken) {
        if (text.codePointCount(0, text.length()) <= tecken) {
            return text;
        }
        var ord = text.lastIndexOf(' ');
        return text.substring(0, ord > 0 ? ord : text.length()) + " …";
    }

    private static String href(DeltagandeRef ref, HandelseQueries.Rad r) {
        return switch (r.slag()) {
            case "anteckning" -> ref.href() + "/anteckningar/" + r.id();
            case "mote" -> ref.href() + "/moten/" + r.id();
            case "plan" -> ref.href() + "/handlingsplan";
            case "skattning" -> ref.href() + "/skattningar";
            case "uppfoljning" -> ref.href() + "/uppfoljningar";
            case "natverk" -> ref.href() + "/natverk";
            default -> "";
        };
    }
}
