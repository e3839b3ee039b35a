package se.stegvis.sammandrag;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import io.micronaut.email.Email;
import io.micronaut.email.EmailSender;
import jakarta.inject.Singleton;

/** E-mail from this installation, when it has any. */
@Singleton
public class Epost {

    private final EpostServer server;
    private final String adress;
    private final BeanProvider<EmailSender<?, ?>> sender;

    Epost(EpostServer server, @Value("${stegvis.adress}") String adress, BeanProvider<EmailSender<?, ?>> sender) {
        this.server = server;
        this.adress = adress.replaceAll("/+$", "");
        this.sender = sender;
    }

    /** Whether any can be sent: the site has said through which server, from whom, and where it is itself. */
    public boolean finns() {
        return !server.server().isBlank() && !server.fran().isBlank() && !adress.isBlank();
    }

    /** Where somebody outside finds a page of ours. */
    String lank(String href) {
        return adress + href;
    }

    /** @throws io.micronaut.email.EmailException when the server did not take it */
    void skicka(String till, String amne, String text) {
        sender.get()
                .send(Email.builder().from(server.fran()).to(till).subject(amne).body(text));
    }
}
