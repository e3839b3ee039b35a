package se.stegvis.uppfoljning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.stegvis.uppfoljning.GenereringQueries.Dagrad;

/**
 * The days of a batch as a calendar file (RFC 5545): how many follow-ups each day, and nothing of whom. Every line is short
 * and of plain letters, so that nothing has to be folded or escaped.
 */
final class Kalender {

    private static final DateTimeFormatter DAG = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TID =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String SLUT = "\r\n";

    static String av(long genereringId, List<Dagrad> dagar, Instant nu) {
        var text = new StringBuilder("BEGIN:VCALENDAR" + SLUT + "VERSION:2.0" + SLUT + "PRODID:-//Stegvis//SV" + SLUT);
        for (var rad : dagar) {
            LocalDate dag = rad.dag();
            text.append("BEGIN:VEVENT").append(SLUT);
            text.append("UID:uppfoljningar-%d-%s@stegvis".formatted(genereringId, DAG.format(dag)))
                    .append(SLUT);
            text.append("DTSTAMP:").append(TID.format(nu)).append(SLUT);
            text.append("DTSTART;VALUE=DATE:").append(DAG.format(dag)).append(SLUT);
            text.append("SUMMARY:")
                    .append(rad.antal() == 1 ? "1 uppföljning" : rad.antal() + " uppföljningar")
                    .append(SLUT);
            text.append("DESCRIPTION:Vilka det är står i Stegvis.").append(SLUT);
            text.append("END:VEVENT").append(SLUT);
        }
        return text.append("END:VCALENDAR").append(SLUT).toString();
    }

    private Kalender() {}
}
