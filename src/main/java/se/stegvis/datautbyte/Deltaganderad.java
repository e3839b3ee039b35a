package se.stegvis.datautbyte;

import java.time.LocalDate;
import java.util.List;

/** A row of a file that says something more about a deltagande with personal data. */
interface Deltaganderad {

    String insats();

    String deltagarNr();

    LocalDate inskriven();

    /** The fields in the order of the columns of the file. */
    List<String> fields();
}
