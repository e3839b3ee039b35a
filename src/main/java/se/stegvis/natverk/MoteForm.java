package se.stegvis.natverk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.stegvis.web.Check;
import se.stegvis.web.Falt;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/**
 * The form for a meeting, read. Without script a page cannot grow, so it has empty rows to write in, and rows left empty are
 * not saved.
 */
record MoteForm(
        String slag,
        LocalDate datum,
        String plats,
        String text,
        @Nullable LocalDate nasta,
        List<Long> kontakter,
        List<Annan> andra,
        List<Beslut> beslut) {

    private static final int MAX = 20;
    private static final int TOMMA = 3;

    /** Somebody who attended without being in the network; the party may be none. */
    record Annan(String namn, @Nullable String part) {}

    /** What was decided. */
    record Beslut(String vad, String ansvarig, @Nullable LocalDate klartSenast) {}

    /** A row for somebody who attended, as the page shows it. */
    record AnnanRad(int nummer, Falt namn, Falt part) {}

    /** A row for a decision, as the page shows it. */
    record BeslutRad(int nummer, Falt vad, Falt ansvarig, Falt klart) {}

    /** What can be chosen in it. */
    record Val(List<Alternativ> slag, List<Alternativ> parter, List<Alternativ> kontakter) {}

    static FormData fresh(LocalDate idag) {
        return FormData.ofAll(fields(Map.of("datum", List.of(idag.toString())), List.of(), List.of()));
    }

    static FormData of(Mote m, List<Long> kontakter, List<Annan> andra, List<Beslut> beslut) {
        return FormData.ofAll(fields(
                Map.of(
                        "slag", List.of(m.slag()),
                        "datum", List.of(m.datum().toString()),
                        "plats", List.of(m.plats()),
                        "text", List.of(m.text()),
                        "nasta", List.of(Objects.toString(m.nasta(), "")),
                        "kontakt", kontakter.stream().map(String::valueOf).toList(),
                        "version", List.of(String.valueOf(m.version()))),
                andra,
                beslut));
    }

    private static Map<String, List<String>> fields(
            Map<String, List<String>> own, List<Annan> andra, List<Beslut> beslut) {
        var fields = new LinkedHashMap<>(own);
        for (int i = 0; i < Math.min(andra.size() + TOMMA, MAX); i++) {
            var rad = i < andra.size() ? andra.get(i) : new Annan("", null);
            fields.put(annan(i, "namn"), List.of(rad.namn()));
            fields.put(annan(i, "part"), List.of(Objects.toString(rad.part(), "")));
        }
        for (int i = 0; i < Math.min(beslut.size() + TOMMA, MAX); i++) {
            var rad = i < beslut.size() ? beslut.get(i) : new Beslut("", "", null);
            fields.put(beslut(i, "vad"), List.of(rad.vad()));
            fields.put(beslut(i, "ansvarig"), List.of(rad.ansvarig()));
            fields.put(beslut(i, "klart"), List.of(Objects.toString(rad.klartSenast(), "")));
        }
        return fields;
    }

    static Formular declare(Formular form, Val val) {
        return form.val("slag", val.slag())
                .val("kontakt", val.kontakter())
                .text("datum", "plats", "text", "nasta", "version");
    }

    static List<AnnanRad> declareAndra(Formular form, Val val) {
        var rader = new ArrayList<AnnanRad>();
        for (int i = 0; i < rows(form::has, "deltog_", "_namn"); i++) {
            form.adoptRow(annan(i, "namn"), annan(i, "part"));
            form.text(annan(i, "namn")).val(annan(i, "part"), val.parter());
            rader.add(new AnnanRad(i + 1, form.falt(annan(i, "namn")), form.falt(annan(i, "part"))));
        }
        return rader;
    }

    static List<BeslutRad> declareBeslut(Formular form) {
        var rader = new ArrayList<BeslutRad>();
        for (int i = 0; i < rows(form::has, "beslut_", "_vad"); i++) {
            form.adoptRow(beslut(i, "vad"), beslut(i, "ansvarig"), beslut(i, "klart"));
            form.text(beslut(i, "vad"), beslut(i, "ansvarig"), beslut(i, "klart"));
            rader.add(new BeslutRad(
                    i + 1,
                    form.falt(beslut(i, "vad")),
                    form.falt(beslut(i, "ansvarig")),
                    form.falt(beslut(i, "klart"))));
        }
        return rader;
    }

    static MoteForm read(Check check, Val val, LocalDate idag) {
        var slag = check.choice("slag", val.slag(), "Välj vad för möte det var");
        var datum = check.date("datum", "Skriv vilken dag mötet var");
        check.rule(
                !datum.isAfter(idag),
                "datum",
                "Dagen kan inte ligga i framtiden. Ett kommande möte skrivs som nästa möte");
        var nasta = check.optionalDate("nasta").orElse(null);
        check.rule(nasta == null || nasta.isAfter(datum), "nasta", "Nästa möte ska ligga efter det här");
        var kontakter = check.choices("kontakt", val.kontakter());
        return new MoteForm(
                slag,
                datum,
                check.optionalText("plats", 200),
                check.optionalText("text", 20_000),
                nasta,
                check.ok() ? kontakter.stream().map(Long::valueOf).toList() : List.of(),
                readAndra(check, val),
                readBeslut(check));
    }

    private static List<Annan> readAndra(Check check, Val val) {
        var andra = new ArrayList<Annan>();
        for (int i = 0; i < rows(check.data()::has, "deltog_", "_namn"); i++) {
            var namn = check.optionalText(annan(i, "namn"), 100);
            var part = check.optionalChoice(annan(i, "part"), val.parter()).orElse(null);
            check.rule(
                    !namn.isEmpty() || part == null,
                    annan(i, "namn"),
                    "Skriv namnet på deltagare %d i mötet, eller ta bort parten".formatted(i + 1));
            if (!namn.isEmpty()) {
                andra.add(new Annan(namn, part));
            }
        }
        return andra;
    }

    private static List<Beslut> readBeslut(Check check) {
        var beslut = new ArrayList<Beslut>();
        for (int i = 0; i < rows(check.data()::has, "beslut_", "_vad"); i++) {
            var vad = check.optionalText(beslut(i, "vad"), 300);
            var ansvarig = check.optionalText(beslut(i, "ansvarig"), 100);
            var klart = check.optionalDate(beslut(i, "klart")).orElse(null);
            check.rule(
                    !vad.isEmpty() || (ansvarig.isEmpty() && klart == null),
                    beslut(i, "vad"),
                    "Skriv vad som beslutades i beslut %d, eller töm raden".formatted(i + 1));
            if (!vad.isEmpty()) {
                beslut.add(new Beslut(vad, ansvarig, klart));
            }
        }
        return beslut;
    }

    private static int rows(Predicate<String> has, String before, String after) {
        int rows = 0;
        while (rows < MAX && has.test(before + rows + after)) {
            rows++;
        }
        return rows;
    }

    private static String annan(int rad, String falt) {
        return "deltog_%d_%s".formatted(rad, falt);
    }

    private static String beslut(int rad, String falt) {
        return "beslut_%d_%s".formatted(rad, falt);
    }

    @Override
    public String toString() {
        return "MoteForm";
    }
}
