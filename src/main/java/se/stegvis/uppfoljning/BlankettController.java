package se.stegvis.uppfoljning;

import static se.stegvis.behorighet.Behorighet.GENERERA_UPPFOLJNINGAR;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.rapport.Pdf;
import se.stegvis.uppfoljning.GenereringQueries.Blankettrad;

/** Forms to print of a batch, one participant a page, some at a time. */
@Controller("/insatser/{insatsId}/uppfoljningar/genereringar/{genereringId}/blanketter")
class BlankettController {

    private final Genereringar genereringar;
    private final GenereringQueries queries;
    private final UppfoljningsdelRepository delar;
    private final Pdf pdf;

    BlankettController(Genereringar genereringar, GenereringQueries queries, UppfoljningsdelRepository delar, Pdf pdf) {
        this.genereringar = genereringar;
        this.queries = queries;
        this.delar = delar;
        this.pdf = pdf;
    }

    /**
     * The name of the file says nothing of whom it is about.
     *
     * @param nummer which of the files, from 1
     */
    @Get("/{nummer}")
    @Produces(MediaType.ALL)
    @Kraver(GENERERA_UPPFOLJNINGAR)
    @Klartext
    HttpResponse<?> show(@RequestBean InsatsRef insats, @PathVariable long genereringId, @PathVariable int nummer) {
        var rader = nummer < 1
                        || nummer > Integer.MAX_VALUE / Genereringssida.PER_FIL
                        || genereringar.find(insats, genereringId).isEmpty()
                ? List.<Blankettrad>of()
                : queries.findBlanketter(genereringId, Genereringssida.PER_FIL, (nummer - 1) * Genereringssida.PER_FIL);
        if (rader.isEmpty()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        var forra = forra(rader);
        var blanketter = rader.stream()
                .map(r -> Blankett.of(r, r.forra() == null ? Map.of() : forra.getOrDefault(r.forra(), Map.of())))
                .toList();
        return HttpResponse.ok(pdf.av("uppfoljning/blankett", new Blankett.Sidor(blanketter)))
                .header("Content-Type", MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"uppfoljningar-" + nummer + ".pdf\"");
    }

    private Map<Long, Map<String, Uppfoljningsdel>> forra(List<Blankettrad> rader) {
        var ids = rader.stream()
                .flatMap(r -> Stream.ofNullable(r.forra()))
                .map(Objects::requireNonNull)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : delar.findByUppfoljningIdIn(ids).stream()
                        .collect(Collectors.groupingBy(
                                Uppfoljningsdel::uppfoljningId, Collectors.toMap(Uppfoljningsdel::del, d -> d)));
    }
}
