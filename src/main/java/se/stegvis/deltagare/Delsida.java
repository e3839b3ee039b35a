package se.stegvis.deltagare;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.InskrivningView.Del;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

/** The form of one section. What is missing can be saved, what is wrong can not. */
@Singleton
class Delsida {

    static final String MALL = "deltagare/inskrivningsdel";
    private static final int SKAL = 200;

    /**
     * Where the form stands.
     *
     * @param action where it is sent
     * @param tillbaka where one goes without it
     * @param namn who it is; empty before anything is saved
     * @param svar all answers so far
     */
    record Plats(
            InsatsRef insats,
            Inloggad inloggad,
            Inskrivningsdel del,
            String action,
            String tillbaka,
            String namn,
            FormData svar,
            boolean ny,
            boolean kanOverforas) {}

    private final UppgifterForm uppgifter;
    private final Clock clock;

    Delsida(UppgifterForm uppgifter, Clock clock) {
        this.uppgifter = uppgifter;
        this.clock = clock;
    }

    /** What the section says, for its form; today is the day of an enrolment that has none. */
    Map<String, List<String>> falt(Plats plats) {
        var falt = new LinkedHashMap<>(plats.del().av(plats.svar()));
        if (plats.del() == Inskrivningsdel.SAMTYCKE && !Inskrivningsdel.harSvar(plats.svar(), "inskriven")) {
            falt.put("inskriven", List.of(LocalDate.now(clock).toString()));
        }
        return falt;
    }

    /** All answers, with those of the section as they were typed. */
    static FormData medDel(Plats plats, FormData form) {
        var alla = new LinkedHashMap<>(plats.svar().asMap());
        alla.keySet().removeIf(plats.del()::omfattar);
        alla.putAll(plats.del().av(form));
        return FormData.ofAll(alla);
    }

    /** What is wrong in what was typed. */
    Check prova(Plats plats, FormData form) {
        var hela = new LinkedHashMap<>(medDel(plats, form).asMap());
        if (!Inskrivningsdel.harSvar(FormData.ofAll(hela), "inskriven")) {
            hela.put("inskriven", List.of(LocalDate.now(clock).toString()));
        }
        var alla = new Check(FormData.ofAll(hela));
        var kontaktpersoner =
                UppgifterForm.valbara(uppgifter.kontaktpersoner(plats.insats()), plats.insats(), plats.inloggad());
        uppgifter.read(alla, kontaktpersoner, Slutkontroll.kantNummer(plats.svar(), clock));
        var check = new Check(form);
        alla.errors()
                .forEach((falt, fel) ->
                        check.rule(!plats.del().omfattar(falt) || !Inskrivningsdel.harSvar(form, falt), falt, fel));
        gallerInte(plats.del(), check);
        return check;
    }

    private static void gallerInte(Inskrivningsdel del, Check check) {
        var form = check.data();
        var falt = del.gallerInte();
        if (del.kanGallaInte() && !check.optionalText(falt, SKAL).isEmpty()) {
            check.rule(
                    del.av(form).keySet().stream().noneMatch(f -> !f.equals(falt) && Inskrivningsdel.harSvar(form, f)),
                    falt,
                    "Här finns också svar. Ta bort dem, eller lämna skälet tomt");
        }
    }

    Del view(Plats plats, Formular form) {
        var del = plats.del();
        var kontaktpersoner =
                UppgifterForm.valbara(uppgifter.kontaktpersoner(plats.insats()), plats.insats(), plats.inloggad());
        uppgifter.declare(form, kontaktpersoner, Redan.INGET);
        form.text("ater", "overford", del.gallerInte());
        return new Del(
                plats.insats(),
                plats.action(),
                plats.tillbaka(),
                plats.namn(),
                del,
                List.of(Inskrivningsdel.values()).indexOf(del) + 1,
                plats.ny(),
                form,
                uppgifter.sysselsattning(form),
                Slutkontroll.kantNummer(plats.svar(), clock)
                        .map(Personnummer::toString)
                        .orElse(""),
                plats.svar().has(Inskrivningsdel.KAND_ADRESS),
                plats.kanOverforas(),
                del.kanGallaInte() ? del.gallerInte() : "");
    }
}
