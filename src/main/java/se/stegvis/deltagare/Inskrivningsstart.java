package se.stegvis.deltagare;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.Delsida.Plats;
import se.stegvis.deltagare.PaborjadeInskrivningar.Om;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Begins an enrolment, wherever one comes from: empty, from a remiss, or with somebody known already. */
@Singleton
public class Inskrivningsstart {

    /**
     * What it begins with.
     *
     * @param action where the form is sent
     * @param tillbaka where one goes without it
     * @param kant what is known, by field
     * @param nummer the number when none is typed
     * @param tidigare a deltagande of the person, when she is known; of the same insatsägare, which the caller has seen to
     */
    public record Borjan(
            InsatsRef insats,
            Inloggad inloggad,
            String action,
            String tillbaka,
            Map<String, String> kant,
            Optional<Personnummer> nummer,
            @Nullable Long remissId,
            @Nullable DeltagandeRef tidigare) {

        Om om() {
            return new Om(remissId, tidigare == null ? null : tidigare.deltagandeId());
        }
    }

    private final PaborjadeInskrivningar paborjade;
    private final Inskrivningar inskrivningar;
    private final Delsida sida;

    Inskrivningsstart(PaborjadeInskrivningar paborjade, Inskrivningar inskrivningar, Delsida sida) {
        this.paborjade = paborjade;
        this.inskrivningar = inskrivningar;
        this.sida = sida;
    }

    /** The first section, with what is known; the one under way already when there is one. */
    public HttpResponse<?> visa(Borjan borjan) {
        var under = underVag(borjan);
        if (under.isPresent()) {
            return Pages.seeOther(under.get());
        }
        var plats = plats(borjan);
        return Pages.show(Delsida.MALL, sida.view(plats, Formular.of(FormData.ofAll(sida.falt(plats)))));
    }

    /**
     * Keeps the first section, and all that is known.
     *
     * @throws OptimisticLockException when there is one under way about her: what was typed is shown, and she goes on there
     */
    public HttpResponse<?> taEmot(Borjan borjan, FormData form) {
        if (underVag(borjan).isPresent()) {
            throw new OptimisticLockException("An enrolment of the same is under way");
        }
        var plats = plats(borjan);
        var check = sida.prova(plats, form);
        if (!check.ok()) {
            return Pages.again(Delsida.MALL, sida.view(plats, Formular.of(check)));
        }
        var ny = paborjade.borja(
                borjan.insats(), borjan.inloggad().medarbetareId(), borjan.om(), Delsida.medDel(plats, form));
        return Pages.seeOther(InskrivningsdelController.vidare(ny.href(), plats.del(), form), Notis.SPARAT);
    }

    private Optional<String> underVag(Borjan borjan) {
        requireIndividinsats(borjan.insats());
        return paborjade.findOm(borjan.insats(), borjan.om()).map(id -> Inskrivning.href(borjan.insats(), id));
    }

    private static Plats plats(Borjan borjan) {
        var svar = new LinkedHashMap<String, List<String>>();
        borjan.kant().forEach((falt, varde) -> svar.put(falt, List.of(varde)));
        borjan.nummer().ifPresent(n -> svar.put(Inskrivningsdel.KANT_NUMMER, List.of(n.siffror())));
        var tidigare = borjan.tidigare();
        return new Plats(
                borjan.insats(),
                borjan.inloggad(),
                Inskrivningsdel.PERSON,
                borjan.action(),
                borjan.tillbaka(),
                "",
                FormData.ofAll(svar),
                true,
                tidigare != null && !Objects.equals(tidigare.insats(), borjan.insats()));
    }

    private void requireIndividinsats(InsatsRef insats) {
        if (!inskrivningar.tarEmot(insats)) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
    }
}
