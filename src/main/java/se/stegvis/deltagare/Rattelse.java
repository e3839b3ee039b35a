package se.stegvis.deltagare;

import java.util.Map;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

/**
 * How something signed is corrected: beside it, never in it. Shared by the rooms that hold such things, which do it to
 * their own rows; the forms, their pages and who may are the same everywhere.
 */
public final class Rattelse {

    /** Registered by mistake. It stays readable, and says who struck it and why. */
    public static final String STRUKEN = "struken";

    /** Written in the wrong case, and now a copy in the right one. */
    public static final String FLYTTAD = "flyttad";

    public static final String TILLAGG_SIDA = "deltagare/tillagg";
    public static final String STRYKNING_SIDA = "deltagare/strykning";

    private static final int TEXT = 20_000;
    private static final int SKAL = 500;

    /**
     * The page of one of the forms.
     *
     * @param vad what is corrected, as "anteckningen"
     * @param rubrik what it is called
     * @param datum the day it is about
     * @param action where the form is posted
     * @param tillbaka where it is read
     * @param hinder why it can not be done any more; empty when it can
     */
    public record Sida(
            DeltagandeRef deltagande,
            VisadPerson person,
            Formular form,
            String vad,
            String rubrik,
            String datum,
            String action,
            String tillbaka,
            String hinder) {}

    /** Those who wrote it and, of what others wrote, whoever has {@link Behorighet#RATTA_ANDRAS} there. */
    public static boolean far(Inloggad inloggad, long insatsId, long skrivenAv) {
        return inloggad.medarbetareId() == skrivenAv || inloggad.har(Behorighet.RATTA_ANDRAS, insatsId);
    }

    /** The form over a row of this version. */
    public static FormData fresh(int version) {
        return FormData.of(Map.of("version", String.valueOf(version)));
    }

    public static Formular tillagg(Formular form) {
        return form.text("text", "version");
    }

    public static Formular strykning(Formular form) {
        return form.text("skal", "version");
    }

    /** What is added. */
    public static String readTillagg(Check check) {
        return check.text("text", TEXT, "Skriv tillägget");
    }

    /** Why. */
    public static String readSkal(Check check) {
        return check.text("skal", SKAL, "Skriv varför");
    }

    private Rattelse() {}
}
