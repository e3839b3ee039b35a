package se.stegvis.slapp;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import se.stegvis.behorighet.Hamtning;

/**
 * What an answer is known by, for who has it already. Made of which release and table it is, which never changes, and of
 * nothing in it: a tag of the content could be tried against guesses of what is hidden. Weak, since the same table may be
 * written in other bytes by a later version of the program.
 */
record Entitetstagg(String tagg, Instant andrad) {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    static Entitetstagg of(Slapp slapp, String tabell, Slappformat format) {
        return of("slapp-" + slapp.id() + "-" + tabell + "-" + format.namn(), slapp.slappt());
    }

    /** Of a list, which is another one when something is released, and for a key that opens other tables. */
    static Entitetstagg lista(List<Slapp> alla, Hamtning hamtning) {
        var senast = alla.stream().map(Slapp::slappt).max(Instant::compareTo).orElse(Instant.EPOCH);
        var oppna = alla.stream()
                .flatMap(s -> s.innehall().tabeller().stream())
                .filter(t -> hamtning.oppnar(t.namn()))
                .count();
        return of("lista-" + alla.size() + "-" + oppna + "-" + senast.toEpochMilli(), senast);
    }

    private static Entitetstagg of(String text, Instant andrad) {
        return new Entitetstagg("W/\"" + text + "\"", andrad.truncatedTo(ChronoUnit.SECONDS));
    }

    /** 304 to who has it, else what there is. */
    MutableHttpResponse<?> answer(HttpRequest<?> request, Supplier<byte[]> body, String mediatyp) {
        MutableHttpResponse<?> answer = known(request)
                ? HttpResponse.notModified()
                : HttpResponse.ok(body.get()).contentType(mediatyp);
        return answer.header(HttpHeaders.ETAG, tagg)
                .header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(andrad))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    /** A tag that is sent is what counts; the time only where there is none. */
    private boolean known(HttpRequest<?> request) {
        var tags = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return tags.strip().equals("*")
                    || Arrays.stream(tags.split(",")).map(Entitetstagg::weak).anyMatch(tagg::equals);
        }
        var since = request.getHeaders().get(HttpHeaders.IF_MODIFIED_SINCE);
        return since != null && !andrad.isAfter(time(since));
    }

    private static String weak(String sent) {
        var tag = sent.strip();
        return tag.startsWith("W/") ? tag : "W/" + tag;
    }

    /** What is no time is as long ago as can be. */
    private static Instant time(String sent) {
        try {
            return Instant.from(HTTP_DATE.parse(sent));
        } catch (DateTimeParseException e) {
            return Instant.MIN;
        }
    }
}
