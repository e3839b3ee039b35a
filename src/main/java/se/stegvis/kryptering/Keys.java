package se.stegvis.kryptering;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/** The two Tink keysets: one encrypts, one makes keyed hashes. Either can hold older keys beside its primary one. */
final class Keys {

    private static final int HASH_LENGTH = 32;

    private final KeysetHandle encryption;
    private final KeysetHandle hashing;
    private final Aead aead;
    private final PrfSet prf;

    private Keys(KeysetHandle encryption, KeysetHandle hashing) throws GeneralSecurityException {
        this.encryption = encryption;
        this.hashing = hashing;
        this.aead = encryption.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.prf = hashing.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    static Keys generate() throws GeneralSecurityException {
        register();
        return new Keys(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
    }

    static Keys of(KeyFile.Content file) throws GeneralSecurityException {
        register();
        return new Keys(read(file.encryption()), read(file.hashing()));
    }

    KeyFile.Content content() throws GeneralSecurityException {
        return new KeyFile.Content(write(encryption), write(hashing));
    }

    byte[] encrypt(String purpose, String plain) {
        try {
            return aead.encrypt(plain.getBytes(UTF_8), purpose.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt " + purpose, e);
        }
    }

    String decrypt(String purpose, byte[] cipher) throws GeneralSecurityException {
        return new String(aead.decrypt(cipher, purpose.getBytes(UTF_8)), UTF_8);
    }

    /** The lengths in front keep two different triples from giving the same bytes. */
    byte[] hash(long owner, String purpose, String value) {
        byte[] why = purpose.getBytes(UTF_8);
        byte[] what = value.getBytes(UTF_8);
        var input = ByteBuffer.allocate(Long.BYTES + Integer.BYTES + why.length + what.length)
                .putLong(owner)
                .putInt(why.length)
                .put(why)
                .put(what);
        try {
            return prf.computePrimary(input.array(), HASH_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot hash " + purpose, e);
        }
    }

    private static KeysetHandle read(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    private static String write(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
    }

    private static void register() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
    }
}
