package se.stegvis.samtycke;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.stream.Stream;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.samtycke.SamtyckeView.Text;
import se.stegvis.web.Pages;

/** A text that participants are given, to read or print. */
@Controller("/insatser/{insatsId}/samtyckestexter/{slag}/{textVersion}")
@Produces(MediaType.TEXT_HTML)
class SamtyckestextController {

    private final Texter texter;

    SamtyckestextController(Texter texter) {
        this.texter = texter;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> show(@RequestBean InsatsRef insats, @PathVariable String slag, @PathVariable int textVersion) {
        if (SamtyckeForm.SLAG.stream().noneMatch(s -> s.kod().equals(slag))) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        var text = texter.text(slag, textVersion).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        var stycken =
                Stream.of(text.strip().split("\\R\\s*\\R")).map(String::strip).toList();
        return Pages.show(
                "samtycke/text",
                new Text(insats, stycken.get(0), stycken.subList(1, stycken.size()), "Version " + textVersion));
    }
}
