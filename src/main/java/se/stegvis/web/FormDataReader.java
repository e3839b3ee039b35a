package se.stegvis.web;

import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.body.MessageBodyReader;
import io.micronaut.http.codec.CodecException;
import io.netty.handler.codec.http.QueryStringDecoder;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a form body into {@link FormData}. */
@Singleton
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FormDataReader implements MessageBodyReader<FormData> {

    private static final int MAX_FIELDS = 2_000;

    @Override
    public boolean isReadable(Argument<FormData> type, @Nullable MediaType mediaType) {
        return type.getType() == FormData.class;
    }

    @Override
    public FormData read(Argument<FormData> type, @Nullable MediaType mediaType, Headers headers, InputStream body) {
        try {
            return parse(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            throw new CodecException("The form could not be read", e);
        }
    }

    static FormData parse(String body) {
        var decoded = new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MAX_FIELDS, true);
        var values = new LinkedHashMap<String, List<String>>();
        decoded.parameters()
                .forEach((name, sent) -> values.put(
                        name, sent.stream().map(FormDataReader::clean).toList()));
        return new FormData(values);
    }

    private static String clean(String value) {
        return value.replace("\u0000", "").replace("\r\n", "\n").replace('\r', '\n');
    }
}
