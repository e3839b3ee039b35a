package se.stegvis.kryptering;

import io.micronaut.context.annotation.Context;
import java.security.GeneralSecurityException;

/** Encrypts and looks up values with the installation's keys. Made at start, so that wrong keys stop it there. */
@Context
public class Kryptering {

    private final Keys keys;

    Kryptering(KeyCustody custody) {
        this.keys = custody.keys();
    }

    /** The ciphertext is about 33 bytes longer than the text, and another each time. */
    public byte[] encrypt(String purpose, String plain) {
        return keys.encrypt(purpose, plain);
    }

    /** Throws when the bytes were not encrypted with these keys for the same purpose. */
    public String decrypt(String purpose, byte[] cipher) {
        try {
            return keys.decrypt(purpose, cipher);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot decrypt " + purpose, e);
        }
    }

    /**
     * 32 bytes that are the same for the same three arguments, and tell nothing about the value to who lacks the keys.
     * Different per insatsägare, so that two owners' data cannot be matched.
     */
    public byte[] lookupKey(long insatsagareId, String purpose, String value) {
        return keys.hash(insatsagareId, purpose, value);
    }
}
