package se.stegvis.sammandrag;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.email.javamail.sender.DefaultSessionProvider;
import io.micronaut.email.javamail.sender.SessionProvider;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Properties;

/** How the server is spoken to: never in clear unless the site says so, and never waited for long. */
@Singleton
@Replaces(DefaultSessionProvider.class)
class EpostSession implements SessionProvider {

    private static final String MILLISECONDS = "10000";

    private final EpostServer server;

    EpostSession(EpostServer server) {
        this.server = server;
    }

    @Override
    public Session session() {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", server.server());
        properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
        properties.setProperty("mail.smtp.connectiontimeout", MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", MILLISECONDS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (server.kryptering()) {
            case "tls" -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case "ingen" -> properties.setProperty("mail.smtp.starttls.enable", "false");
            default -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
        }
        if (server.anvandare().isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(server.anvandare(), server.losenord());
            }
        });
    }
}
