package se.stegvis.jobb;

import static se.stegvis.behorighet.Behorighet.HANTERA_INSTALLNINGAR;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Pages;

/** When each was last done. */
@Controller(JobbView.HREF)
@Produces(MediaType.TEXT_HTML)
class JobbController {

    private final List<Jobb> jobb;
    private final KorningRepository korningar;

    JobbController(List<Jobb> jobb, KorningRepository korningar) {
        this.jobb = jobb;
        this.korningar = korningar;
    }

    @Get
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> index() {
        var rader = korningar.findAll().stream().collect(Collectors.toMap(Korning::namn, Function.identity()));
        return Pages.show(
                "jobb/index",
                new JobbView(jobb.stream()
                        .map(j -> JobbView.Rad.of(j, rader.get(j.namn())))
                        .toList()));
    }
}
