package se.stegvis.drift;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * The log as lines of JSON. Our own and not logback's, which writes the arguments and the messages of exceptions beside
 * the line itself.
 */
public final class JsonLines extends EncoderBase<ILoggingEvent> {

    private final JsonFactory json = new JsonFactory();

    @Override
    public byte[] headerBytes() {
        return new byte[0];
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        var line = new StringWriter();
        try (var out = json.createGenerator(line)) {
            write(event, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.append('\n').toString().getBytes(UTF_8);
    }

    private static void write(ILoggingEvent event, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("tid", String.valueOf(event.getInstant()));
        out.writeStringField("niva", event.getLevel().toString());
        out.writeStringField("logg", event.getLoggerName());
        out.writeStringField("text", event.getFormattedMessage());
        if (event.getKeyValuePairs() != null) {
            for (var pair : event.getKeyValuePairs()) {
                out.writeObjectField(pair.key, pair.value);
            }
        }
        if (event.getThrowableProxy() != null) {
            out.writeStringField("fel", ThrowableKind.describe(event.getThrowableProxy()));
        }
        out.writeEndObject();
    }

    @Override
    public byte[] footerBytes() {
        return new byte[0];
    }
}
