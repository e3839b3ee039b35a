package se.stegvis.dataskydd;

import static se.stegvis.behorighet.Behorighet.NAMNGE;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.dataskydd.DataskyddView.NamngivnaForm;
import se.stegvis.dataskydd.Namngivna.Rattighet;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/**
 * Says who may open a protected participant. Its address stands under the insats and not under the deltagande: the
 * samordnare sees to it that somebody can, without being one of them, and sees a pseudonym and names of staff only.
 */
@Controller("/insatser/{insatsId}/skyddade/{skyddadId}/namngivna")
@Produces(MediaType.TEXT_HTML)
class NamngivnaController {

    private static final String FORM = "dataskydd/namngivna";
    private static final String NAMNGIVNA = "namngivna";
    private static final String FORE = "fore";

    private final Namngivna namngivna;

    NamngivnaController(Namngivna namngivna) {
        this.namngivna = namngivna;
    }

    @Get("/andra")
    @Kraver(NAMNGE)
    HttpResponse<?> edit(@RequestBean InsatsRef insats, @PathVariable long skyddadId) {
        var skyddad = find(insats, skyddadId);
        var nu = galler(skyddad);
        var form = FormData.ofAll(
                Map.of(NAMNGIVNA, nu.stream().sorted().map(String::valueOf).toList(), FORE, List.of(key(nu))));
        return Pages.show(FORM, view(skyddad, Formular.of(form)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(NAMNGE)
    HttpResponse<?> update(
            @RequestBean InsatsRef insats, @PathVariable long skyddadId, @Body FormData form, Inloggad inloggad) {
        var skyddad = find(insats, skyddadId);
        var check = new Check(form);
        var nu = galler(skyddad);
        var valda = check.choices(NAMNGIVNA, kollegor(skyddad)).stream()
                .filter(id -> check.error(NAMNGIVNA).isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        check.rule(!valda.isEmpty(), NAMNGIVNA, "Minst en måste kunna öppna ärendet");
        check.rule(
                key(nu).equals(form.get(FORE)),
                NAMNGIVNA,
                "Någon annan har ändrat sedan du öppnade sidan. Nu kan " + namn(skyddad) + " öppna ärendet");
        if (!check.ok()) {
            return Pages.again(FORM, view(skyddad, Formular.of(check)));
        }
        nu.stream()
                .filter(id -> !valda.contains(id))
                .forEach(id -> namngivna.taBort(skyddadId, id, inloggad.medarbetareId()));
        valda.forEach(id -> namngivna.lagg(skyddadId, id, inloggad.medarbetareId()));
        return Pages.seeOther(insats.href() + "/skyddade", Notis.SPARAT);
    }

    private DeltagandeRef find(InsatsRef insats, long id) {
        var ref = new DeltagandeRef(insats.insatsId(), id);
        if (!namngivna.finns(ref)) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        return ref;
    }

    /** Those it holds for. Somebody who works there no more is one of them until the form is saved. */
    private Set<Long> galler(DeltagandeRef skyddad) {
        return namngivna.alla(skyddad).stream()
                .filter(r -> r.avslutad().isEmpty())
                .map(Rattighet::medarbetareId)
                .collect(Collectors.toSet());
    }

    private String namn(DeltagandeRef skyddad) {
        return namngivna.alla(skyddad).stream()
                .filter(r -> r.avslutad().isEmpty())
                .map(Rattighet::namn)
                .collect(Collectors.joining(", "));
    }

    private static String key(Set<Long> ids) {
        return ids.stream().sorted().map(String::valueOf).collect(Collectors.joining("-"));
    }

    private NamngivnaForm view(DeltagandeRef skyddad, Formular form) {
        form.val(NAMNGIVNA, kollegor(skyddad)).text(FORE);
        var action = skyddad.insats().href() + "/skyddade/" + skyddad.deltagandeId() + "/namngivna";
        return new NamngivnaForm(skyddad.insats(), action, form, namngivna.alla(skyddad));
    }

    private List<Alternativ> kollegor(DeltagandeRef skyddad) {
        return namngivna.arbetarI(skyddad.insatsId()).entrySet().stream()
                .map(e -> new Alternativ(String.valueOf(e.getKey()), e.getValue()))
                .toList();
    }
}
