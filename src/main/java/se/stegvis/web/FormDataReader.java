package se.stegvis.web;

import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.body.MessageBodyReader;
import io.micronaut.http.codec.CodecException;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.QueryStringEncoder;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a form body into {@link FormData}, and settles what was chosen in a conflict on the way. */
@Singleton
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FormDataReader implements MessageBodyReader<FormData> {

    /** Holds, for each field of a conflict, what the other had saved. */
    static final String THEIRS = "_andras.";

    /** Names a field where the other's was chosen. */
    static final String TAKE_THEIRS = "_ta_andras";

    private static final int MAX_FIELDS = 4_000;

    FormDataReader() {}

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

    /**
     * What a body holds.
     *
     * @throws IllegalArgumentException when it is not a form
     */
    public static FormData parse(String body) {
        var decoded = new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MAX_FIELDS, true);
        var values = new LinkedHashMap<String, List<String>>();
        decoded.parameters()
                .forEach((name, sent) -> values.put(
                        name, sent.stream().map(FormDataReader::clean).toList()));
        for (var field : values.getOrDefault(TAKE_THEIRS, List.of())) {
            values.put(field, values.getOrDefault(THEIRS + field, List.of()));
        }
        return new FormData(values);
    }

    /** The fields of a form as a body that {@link #parse} reads; what belongs to the form itself is left out. */
    public static String encode(FormData form) {
        var body = new QueryStringEncoder("");
        form.asMap().forEach((name, values) -> values.forEach(value -> body.addParam(name, value)));
        return body.toString().replaceFirst("^\\?", "");
    }

    private static String clean(String value) {
        return value.replace("\u0000", "").replace("\r\n", "\n").replace('\r', '\n');
    }
}
