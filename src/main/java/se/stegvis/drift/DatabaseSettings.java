package se.stegvis.drift;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/** Where the database is; all empty for the embedded server. */
@ConfigurationProperties("stegvis.db")
record DatabaseSettings(
        @Bindable(defaultValue = "") String url,
        @Bindable(defaultValue = "") String user,
        @Bindable(defaultValue = "") String password) {

    boolean embedded() {
        return url.isBlank();
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + url + ", " + user + "]";
    }
}
