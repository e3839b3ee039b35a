package se.stegvis.kryptering;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bytes that only {@link Kryptering} can read, or a keyed hash: what a column of numbers or contact data holds. */
@Introspected
public final class Chiffer {

    /** Equal to nothing that is stored. */
    public static final Chiffer INGET = new Chiffer(new byte[0]);

    private final byte[] bytes;

    private Chiffer(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public static Chiffer of(byte[] bytes) {
        return new Chiffer(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Chiffer chiffer && Arrays.equals(chiffer.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "…";
    }

    /** How an entity's column is written and read; named on each such component. */
    @Singleton
    public static class Converter implements AttributeConverter<Chiffer, byte[]> {
        @Override
        @SuppressWarnings("NullAway")
        public byte @Nullable [] convertToPersistedValue(@Nullable Chiffer chiffer, ConversionContext context) {
            return chiffer == null ? null : chiffer.bytes();
        }

        @Override
        public @Nullable Chiffer convertToEntityValue(byte @Nullable [] bytes, ConversionContext context) {
            return bytes == null ? null : new Chiffer(bytes);
        }
    }

    /** For projections, where a component's own converter is not asked. */
    @Singleton
    static class FromColumn implements TypeConverter<byte[], Chiffer> {
        @Override
        public Optional<Chiffer> convert(byte[] column, Class<Chiffer> type, ConversionContext context) {
            return Optional.of(Chiffer.of(column));
        }
    }
}
