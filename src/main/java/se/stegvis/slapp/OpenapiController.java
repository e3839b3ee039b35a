package se.stegvis.slapp;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import se.stegvis.behorighet.Oppen;

/** How the API is asked, for whoever writes a program. Open: it says nothing that this file in the source does not. */
@Controller("/api/v1/openapi.yml")
@Produces(MediaType.ALL)
class OpenapiController {

    @Get
    @Oppen
    HttpResponse<byte[]> show() {
        try (var file = Objects.requireNonNull(OpenapiController.class.getResourceAsStream("openapi.yml"))) {
            return HttpResponse.ok(file.readAllBytes()).contentType("application/yaml; charset=utf-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
