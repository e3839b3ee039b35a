package se.stegvis.sammandrag;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The server that takes our e-mail, as the site's settings name it.
 *
 * @param server host; empty when no e-mail is sent
 * @param fran address it comes from
 * @param anvandare account on the server; empty when it asks for none
 * @param kryptering {@code starttls}, {@code tls} from the first byte, or {@code ingen} for a relay on the same machine
 */
@ConfigurationProperties("stegvis.epost")
record EpostServer(
        @Bindable(defaultValue = "") String server,
        @Bindable(defaultValue = "587") int port,
        @Bindable(defaultValue = "") String fran,
        @Bindable(defaultValue = "") String anvandare,
        @Bindable(defaultValue = "") String losenord,
        @Bindable(defaultValue = "starttls") String kryptering) {}
