package se.stegvis.drift;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/** The account of a given server that may read what is released, and nothing else; empty when the site has made none. */
@ConfigurationProperties("stegvis.slapp")
record ReaderSettings(@Bindable(defaultValue = "") String user, @Bindable(defaultValue = "") String password) {

    boolean given() {
        return !user.isBlank();
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "ReaderSettings[" + user + "]";
    }
}
