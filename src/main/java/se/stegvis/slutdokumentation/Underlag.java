package se.stegvis.slutdokumentation;

import java.time.LocalDate;
import java.util.List;
import se.stegvis.slutdokumentation.UnderlagQueries.Akt;
import se.stegvis.slutdokumentation.UnderlagQueries.Beslut;
import se.stegvis.slutdokumentation.UnderlagQueries.Huvud;
import se.stegvis.slutdokumentation.UnderlagQueries.Steg;
import se.stegvis.slutdokumentation.UnderlagQueries.Svar;

/** All that a suggestion is made of, as it is on a day. */
record Underlag(
        LocalDate dag,
        Huvud huvud,
        List<Steg> steg,
        List<Akt> aktiviteter,
        List<Svar> svar,
        List<Person> kontakter,
        List<Beslut> beslut) {

    /** An officer; part is empty when it says nothing, and titel and telefon when they are not known. */
    record Person(String namn, String titel, String part, String telefon) {}
}
