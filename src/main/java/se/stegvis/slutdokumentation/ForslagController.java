package se.stegvis.slutdokumentation;

import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.slutdokumentation.Forslagsskillnad.Val;
import se.stegvis.slutdokumentation.SlutdokumentationView.Andrat;
import se.stegvis.slutdokumentation.SlutdokumentationView.Uppdatera;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Shows what has changed in the plan since the suggestion was made, and lets it into the text where that is asked for. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/slutdokumentation/forslag")
@Produces(MediaType.TEXT_HTML)
class ForslagController {

    private static final String FORM = "slutdokumentation/forslag";
    private static final String MARKE = "marke";
    private static final List<Alternativ> VAL = Kodord.alternativ(Val.class);

    private final Slutdokumentationer dokument;
    private final Underlagen underlagen;
    private final Deltagarna deltagarna;

    ForslagController(Slutdokumentationer dokument, Underlagen underlagen, Deltagarna deltagarna) {
        this.dokument = dokument;
        this.underlagen = underlagen;
        this.deltagarna = deltagarna;
    }

    @Get
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande) {
        var utkast = dokument.utkast(deltagande).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        var innehall = dokument.innehall(utkast);
        var nu = underlagen.forslag(deltagande).avsnitt();
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", String.valueOf(utkast.version()));
        Forslagsskillnad.mellan(innehall, nu)
                .forEach(s -> fields.put(s.avsnitt().kod(), s.forval().kod()));
        return Pages.show(FORM, view(deltagande, innehall, nu, Formular.of(FormData.of(fields))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var utkast = dokument.utkastFor(deltagande);
        var innehall = dokument.innehall(utkast);
        var nu = underlagen.forslag(deltagande).avsnitt();
        var check = new Check(form);
        check.rule(
                form.get(MARKE).equals(marke(nu)),
                MARKE,
                "Planen har ändrats igen sedan sidan visades. Se igenom det som står här nu");
        var valda = new LinkedHashMap<Forslagsskillnad, Val>();
        for (var s : Forslagsskillnad.mellan(innehall, nu)) {
            var val = check.choice(s.avsnitt().kod(), VAL, "Välj vad som ska hända med texten");
            valda.put(s, Kodord.find(Val.class, val).orElse(Val.BEHALL));
        }
        var texter = Forslagsskillnad.texter(innehall, valda);
        texter.forEach((avsnitt, text) -> check.rule(
                text.codePointCount(0, text.length()) <= Avsnitt.LANGD,
                avsnitt.kod(),
                "Texten blir för lång, högst %d tecken".formatted(Avsnitt.LANGD)));
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, innehall, nu, Formular.of(check)));
        }
        dokument.uppdatera(utkast, nu, texter, check.version("version"), inloggad.medarbetareId());
        return Pages.seeOther(deltagande.href() + "/slutdokumentation", Notis.SLUTDOKUMENTATION_SPARAD);
    }

    private Uppdatera view(DeltagandeRef deltagande, Innehall innehall, Map<Avsnitt, String> nu, Formular form) {
        form.text("version", MARKE);
        var andrat = Forslagsskillnad.mellan(innehall, nu).stream()
                .map(s -> {
                    form.val(s.avsnitt().kod(), VAL);
                    return new Andrat(
                            s.avsnitt().etikett(),
                            "Vad ska hända med texten under ”%s”?"
                                    .formatted(s.avsnitt().etikett()),
                            utanPunkt(s.nytt()),
                            utanPunkt(s.borta()),
                            Block.av(innehall.text(s.avsnitt())),
                            form.falt(s.avsnitt().kod()));
                })
                .toList();
        return new Uppdatera(deltagande, deltagarna.visa(deltagande), form, marke(nu), andrat);
    }

    private static List<String> utanPunkt(List<String> rader) {
        return rader.stream()
                .map(rad -> rad.startsWith(Forslag.PUNKT) ? rad.substring(Forslag.PUNKT.length()) : rad)
                .toList();
    }

    /** Another for other words. It is no secret and need not be hard to make. */
    private static String marke(Map<Avsnitt, String> nu) {
        return Integer.toHexString(new LinkedHashMap<>(nu).values().toString().hashCode());
    }
}
