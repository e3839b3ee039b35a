package se.stegvis.avslut;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stegvis.avslut.AvslutView.Form;
import se.stegvis.avslut.AvslutView.Fraga;
import se.stegvis.avslut.AvslutView.Oppetrad;
import se.stegvis.avslut.Avslutsregel.Fakta;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.deltagare.Redan;
import se.stegvis.deltagare.VidAvslut;
import se.stegvis.gemensamt.Datum;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

/** Makes the page of the form, and knows what it has to be held against. */
@Singleton
class Formularsida {

    private final AvslutForm form;
    private final Oppna oppna;
    private final AvslutQueries queries;
    private final Deltagarna deltagarna;
    private final Installningar installningar;
    private final Clock clock;

    Formularsida(
            AvslutForm form,
            Oppna oppna,
            AvslutQueries queries,
            Deltagarna deltagarna,
            Installningar installningar,
            Clock clock) {
        this.form = form;
        this.oppna = oppna;
        this.queries = queries;
        this.deltagarna = deltagarna;
        this.installningar = installningar;
        this.clock = clock;
    }

    /**
     * What a form is about, read once.
     *
     * @param ny whether the exit is made, so that what is open is asked about
     * @param redan the codes it has
     * @param tidigare address of the form filled in from an exit taken back; empty when there is none
     */
    record Underlag(
            DeltagandeRef deltagande,
            Deltagandetid tid,
            Fakta fakta,
            List<VidAvslut.Oppet> oppet,
            boolean ny,
            Redan redan,
            String tidigare) {}

    /** Of a new exit. */
    Underlag ny(DeltagandeRef ref, long medarbetareId) {
        var senast = tidigare(ref);
        var lank = senast.isEmpty() ? "" : ref.href() + "/avslut/tidigare/ny";
        return underlag(ref, medarbetareId, true, senast.map(AvslutForm::redan).orElse(Redan.INGET), lank);
    }

    /** What the latest exit that was taken back said, when there was one. */
    Optional<Avslutat> tidigare(DeltagandeRef ref) {
        return queries.findTidigare(ref.deltagandeId()).stream()
                .filter(t -> !t.avslutsanledning().equals(Avslut.FELREGISTRERING))
                .findFirst()
                .map(Avslutssida::avslutat);
    }

    Underlag underlag(DeltagandeRef ref, long medarbetareId, boolean ny, Redan redan, String tidigare) {
        var idag = LocalDate.now(clock);
        var tid = deltagarna.tid(ref);
        var inskrivna = Map.of(ref.deltagandeId(), tid.inskriven());
        var lage = Objects.requireNonNull(oppna.lagen(new VidAvslut.Fraga(ref.insats(), inskrivna, medarbetareId, idag))
                .get(ref.deltagandeId()));
        int manader = installningar.heltal(Installning.PROVOTID, tid.inskriven(), Niva.insats(ref.insatsId()));
        var fakta = new Fakta(tid.inskriven(), manader, lage.senast());
        return new Underlag(ref, tid, fakta, ny ? lage.oppet() : List.of(), ny, redan, tidigare);
    }

    /** What is asked about and not answered by the button that was pressed. */
    static List<Avslutsregel> obesvarade(Avslutat a, Fakta fakta, FormData typed) {
        var besvarade = Arrays.asList(typed.get(AvslutForm.STAMMER).split(" "));
        return Avslutsregel.av(a, fakta).stream()
                .filter(regel -> !besvarade.contains(regel.name()))
                .toList();
    }

    Form visa(Underlag u, Formular formular) {
        return visa(u, formular, List.of());
    }

    /** With what is asked about. */
    Form fraga(Underlag u, Formular formular, Avslutat a) {
        return visa(
                u,
                formular,
                Avslutsregel.av(a, u.fakta()).stream()
                        .map(regel ->
                                new Fragad(regel, regel.fraga(a, u.fakta()).orElse("")))
                        .toList());
    }

    private record Fragad(Avslutsregel regel, String text) {}

    private Form visa(Underlag u, Formular formular, List<Fragad> fragade) {
        form.declare(formular, u.oppet(), u.redan());
        var avslut = u.deltagande().href() + "/avslut";
        return new Form(
                u.deltagande(),
                deltagarna.visa(u.deltagande()),
                formular,
                form.sysselsattning(formular),
                u.ny() ? avslut : avslut + "/uppgifter",
                u.ny() ? u.deltagande().href() : avslut,
                u.ny(),
                Datum.lasbart(u.tid().inskriven()),
                Provotid.hint(u.tid().inskriven(), u.fakta().manader(), LocalDate.now(clock)),
                u.oppet().stream().map(o -> rad(o, formular)).toList(),
                fragor(fragade),
                fragade.stream().map(f -> new Fraga(f.regel.falt(), f.text)).toList(),
                fragade.stream().map(f -> f.regel.name()).collect(Collectors.joining(" ")),
                u.tidigare());
    }

    private static Oppetrad rad(VidAvslut.Oppet o, Formular formular) {
        return new Oppetrad(
                o.vad(),
                o.href(),
                o.gor(),
                formular.falt(AvslutForm.ORSAK.formatted(o.sak())),
                formular.falt(AvslutForm.TEXT_OM.formatted(o.sak())));
    }

    /** By field, an empty text where nothing is asked. */
    private static Map<String, String> fragor(List<Fragad> fragade) {
        var fragor = new LinkedHashMap<String, String>();
        for (var regel : Avslutsregel.values()) {
            fragor.putIfAbsent(regel.falt(), "");
        }
        fragade.forEach(f -> fragor.merge(f.regel.falt(), f.text, (a, b) -> a.isEmpty() ? b : a + " " + b));
        return fragor;
    }
}
