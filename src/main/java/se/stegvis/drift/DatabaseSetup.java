package se.stegvis.drift;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Fills in the address and the account of the data source just before the pool is made. */
@Singleton
class DatabaseSetup implements BeanCreatedEventListener<DatasourceConfiguration> {

    private final DatabaseSettings settings;
    private final BeanProvider<EmbeddedDatabase> embedded;
    private final boolean command;

    DatabaseSetup(
            DatabaseSettings settings,
            BeanProvider<EmbeddedDatabase> embedded,
            @Property(name = Command.PROPERTY, defaultValue = "false") boolean command) {
        this.settings = settings;
        this.embedded = embedded;
        this.command = command;
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        var login = settings.embedded() ? embedded.get().open() : ExternalDatabase.check(settings);
        var pool = event.getBean();
        // A command may have much to ask at once, and nobody waits for its page.
        pool.setJdbcUrl(command ? login.url() : JdbcUrl.serving(login.url()));
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        return pool;
    }
}
