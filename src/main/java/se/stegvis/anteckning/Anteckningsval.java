package se.stegvis.anteckning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Kodval;
import se.stegvis.insats.Kodverk;
import se.stegvis.web.Formular.Alternativ;

/** What the forms for notes offer, beside what the note already has. */
@Singleton
class Anteckningsval {

    private final DelmalRepository delmal;
    private final Kodverk kodverk;
    private final Kodval kodval;
    private final Clock clock;

    Anteckningsval(DelmalRepository delmal, Kodverk kodverk, Kodval kodval, Clock clock) {
        this.delmal = delmal;
        this.kodverk = kodverk;
        this.kodval = kodval;
        this.clock = clock;
    }

    /** For a note in the case, where it can concern any delmål of the plan. */
    AnteckningForm.Val i(DeltagandeRef ref, @Nullable Innehall har, Collection<String> harDelmal) {
        var rubriker = Stream.concat(
                        delmal.findPlanens(ref.insatsId(), ref.deltagandeId()).stream(), harDelmal.stream())
                .filter(rubrik -> !rubrik.isEmpty())
                .distinct()
                .map(rubrik -> new Alternativ(rubrik, rubrik))
                .toList();
        return new AnteckningForm.Val(slag(har), kontaktsatt(har), rubriker);
    }

    /** The same for a page, which does not show what the delmål are called while that is hidden. */
    AnteckningForm.Val visasI(DeltagandeRef ref, @Nullable Innehall har, Collection<String> harDelmal) {
        var val = i(ref, har, harDelmal);
        return val.delmal().stream().anyMatch(d -> VisadUppgift.of(d.etikett()).isDold())
                ? new AnteckningForm.Val(val.slag(), val.kontaktsatt(), List.of())
                : val;
    }

    /** For a group note: each has a plan of her own, so there is no delmål to choose. */
    AnteckningForm.Val iGrupp(@Nullable Innehall har) {
        return new AnteckningForm.Val(slag(har), kontaktsatt(har), List.of());
    }

    /** Every kind there is and has been, for a filter. */
    List<Alternativ> slag() {
        return kodverk.alla(Kodlista.ANTECKNINGSSLAG).stream()
                .map(kod -> new Alternativ(kod.kod(), kod.etikett()))
                .toList();
    }

    private List<Alternativ> slag(@Nullable Innehall har) {
        return koder(Kodlista.ANTECKNINGSSLAG, har == null ? null : har.slag());
    }

    private List<Alternativ> kontaktsatt(@Nullable Innehall har) {
        return koder(Kodlista.KONTAKTSATT, har == null ? null : har.kontaktsatt());
    }

    private List<Alternativ> koder(Kodlista lista, @Nullable String har) {
        return kodval.of(lista, LocalDate.now(clock), Stream.ofNullable(har).toList());
    }
}
