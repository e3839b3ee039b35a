package se.stegvis.dataskydd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.stegvis.Db;
import se.stegvis.StegvisTest;

/** Every column that can hold words is decided: written freely about a participant, or why not. */
@StegvisTest
class FritextTest {

    /** Columns that hold nothing staff write about a participant, and what they hold instead. */
    private static final Map<String, String> NOT_ABOUT_A_PERSON = Map.ofEntries(
            Map.entry("andring.fore", "codes, days and ids"),
            Map.entry("andring.efter", "codes, days and ids"),
            Map.entry("andring.foremal", "ids and codes"),
            Map.entry("api_nyckel.namn", "a system or an organisation"),
            Map.entry("avslut_lamnat.vad", "words of the program, with numbers and days"),
            Map.entry("deltagare.fornamn", "emptied with the name"),
            Map.entry("deltagare.efternamn", "emptied with the name"),
            Map.entry("deltagare.sokord", "emptied with the name"),
            Map.entry("faststalld_cell.etikett", "label of a category"),
            Map.entry(
                    "faststallande.anteckning",
                    "about the figures of a period, and says that nobody is to be written of"),
            Map.entry("faststallande.skal", "about the figures of a period"),
            Map.entry("import_efter_avslut.insats", "name of an insats"),
            Map.entry("import_uppfoljning.insats", "name of an insats"),
            Map.entry("import_skattning.insats", "name of an insats"),
            Map.entry("import_rad.insats", "name of an insats"),
            Map.entry("import_rad.overford_fran_insats", "name of an insats"),
            Map.entry("insats.namn", "name of an insats"),
            Map.entry("insats.kommun", "names of kommuner"),
            Map.entry("insatsagare.namn", "name of an owner"),
            Map.entry("kod.etikett", "label of a code"),
            Map.entry("licens.innehavare", "an organisation"),
            Map.entry("licens.omfattning", "what a licence lets do"),
            Map.entry("medarbetare.alias", "staff"),
            Map.entry("medarbetare.alias_epost", "staff"),
            Map.entry("medarbetare.epost", "staff"),
            Map.entry("medarbetare.namn", "staff"),
            Map.entry("meddelande.text", "told to all staff"),
            Map.entry("remiss.fornamn", "emptied with the name"),
            Map.entry("remiss.efternamn", "emptied with the name"),
            Map.entry("remiss.sokord", "emptied with the name"),
            Map.entry("remiss.handlaggare", "somebody at the remittent"),
            Map.entry("remiss.organisation", "name of an organisation"),
            Map.entry("remiss_andring.fornamn", "emptied with the name"),
            Map.entry("remiss_andring.efternamn", "emptied with the name"),
            Map.entry("publicering.hinder", "names of insatser, sentences of the program"),
            Map.entry("publicering.innehall", "names of tables, insatser and codes"),
            Map.entry("publicering.underlag", "counts and codes"),
            Map.entry("publicering_cell.insats", "id of an insats"),
            Map.entry("slapp.innehall", "names of tables, insatser and codes"),
            Map.entry("slapp_cell.insats", "name of an insats"));

    private final Db db;

    FritextTest(Db db) {
        this.db = db;
    }

    @Test
    void every_column_of_text_is_decided() {
        var decided = new TreeSet<>(NOT_ABOUT_A_PERSON.keySet());
        Arrays.stream(Fritext.values()).map(Fritext::kalla).forEach(decided::add);

        assertThat(
                        new TreeSet<>(
                                db.column(
                                        """
                                select concat(table_name, '.', column_name)
                                  from information_schema.columns
                                 where table_schema = database()
                                   and character_set_name = 'utf8mb4'
                                   and character_maximum_length >= 100
                                   and table_name <> 'flyway_schema_history'
                                """)))
                .isEqualTo(decided);
    }
}
