package se.stegvis.atkomstlogg;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a participant's name, sealed: only {@link VisadPerson} can open it, and notes that it was shown. Anything
 * else that prints it, a template or a log line, prints dots.
 */
@Introspected
public final class Namn {

    /** For somebody whose name is not known. */
    public static final Namn SAKNAS = new Namn("");

    private final String text;

    private Namn(String text) {
        this.text = text;
    }

    /** The name as it is to be stored; empty when it is not known. */
    public static Namn of(String text) {
        return new Namn(text);
    }

    String open() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Namn namn && namn.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    @Override
    public String toString() {
        return "…";
    }

    /** How an entity's column is written and read; named on each such component. */
    @Singleton
    public static class Converter implements AttributeConverter<Namn, String> {
        @Override
        public @Nullable String convertToPersistedValue(@Nullable Namn namn, ConversionContext context) {
            return namn == null ? null : namn.text;
        }

        @Override
        public @Nullable Namn convertToEntityValue(@Nullable String text, ConversionContext context) {
            return text == null ? null : new Namn(text);
        }
    }

    /** For projections, where a component's own converter is not asked. */
    @Singleton
    static class FromColumn implements TypeConverter<String, Namn> {
        @Override
        public Optional<Namn> convert(String column, Class<Namn> type, ConversionContext context) {
            return Optional.of(Namn.of(column));
        }
    }
}
