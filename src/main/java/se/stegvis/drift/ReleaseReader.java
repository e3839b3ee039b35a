package se.stegvis.drift;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.BeanProvider;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to the figures that are released, for pages and for the API: on a database account of its own, which can select from
 * those two tables and from nothing else. So whatever is asked that way, by mistake or by somebody who broke in, no participant
 * can be in the answer. Nothing is opened before somebody asks.
 */
@Singleton
public class ReleaseReader {

    /** All that the account may read. */
    static final List<String> TABLES = List.of("slapp", "slapp_cell");

    /** On what account the figures are read. */
    public enum Account {
        /** One that can read them and nothing else. */
        OWN,
        /** The site's, which turned out to be able to read more. */
        TOO_WIDE,
        /** The program's, since the site has given no other. */
        PROGRAMS
    }

    /** Something to ask of the released tables. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseReader.class);
    private static final int CONNECTIONS = 4;
    private static final long WAIT = 5000;
    private static final long IDLE = 60_000;

    /** What a server answers to who may not: of a database, of a table, of a column. */
    private static final Set<Integer> REFUSED = Set.of(1044, 1142, 1143);

    private final DatabaseSettings settings;
    private final ReaderSettings own;
    private final BeanProvider<EmbeddedDatabase> embedded;
    private final BeanProvider<DataSource> programs;
    private @Nullable HikariDataSource pool;
    private @Nullable Account account;

    ReleaseReader(
            DatabaseSettings settings,
            ReaderSettings own,
            BeanProvider<EmbeddedDatabase> embedded,
            BeanProvider<DataSource> programs) {
        this.settings = settings;
        this.own = own;
        this.embedded = embedded;
        this.programs = programs;
    }

    @EventListener
    void onStart(ServerStartupEvent event) {
        if (!settings.embedded() && !own.given()) {
            LOG.warn("STEGVIS_SLAPP_USER is not set: released figures are read on the program's own database account");
        }
    }

    /** Asks on a connection that is the question's alone, and only reads. */
    public <T> T read(Question<T> question) {
        try (var connection = open().getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new DataAccessException("Released figures cannot be read", e);
        }
    }

    /** Opens the account, when nobody has yet. */
    public Account account() {
        open();
        return Objects.requireNonNull(account);
    }

    private synchronized DataSource open() {
        var login = login();
        if (login == null) {
            account = Account.PROGRAMS;
            return program();
        }
        if (pool == null) {
            var opened = pool(login);
            try {
                account = narrow(opened) ? Account.OWN : Account.TOO_WIDE;
                pool = opened;
            } finally {
                if (pool == null) {
                    opened.close();
                }
            }
        }
        return pool;
    }

    private @Nullable Login login() {
        if (!settings.embedded()) {
            return own.given() ? new Login(JdbcUrl.complete(settings.url()), own.user(), own.password()) : null;
        }
        return embedded.get().reader().orElse(null);
    }

    private HikariDataSource pool(Login login) {
        if (settings.embedded()) {
            letIn(login.user());
        }
        var config = new HikariConfig();
        config.setPoolName("slapp");
        config.setJdbcUrl(JdbcUrl.serving(login.url()));
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(IDLE);
        config.setConnectionTimeout(WAIT);
        config.setReadOnly(true);
        return new HikariDataSource(config);
    }

    /** Again at each start: the embedded server forgets who was let in where. */
    private void letIn(String user) {
        try (var connection = program().getConnection();
                var statement = connection.createStatement()) {
            for (var table : TABLES) {
                statement.execute("grant select on " + table + " to '" + user + "'@'127.0.0.1'");
            }
        } catch (SQLException e) {
            throw new DataAccessException("The reader cannot be let in", e);
        }
    }

    /**
     * Whether the account is refused what the released tables are made from. What goes wrong in another way says nothing of
     * what it may, and is tried again by who asks next.
     */
    static boolean narrow(DataSource opened) {
        try (var connection = opened.getConnection();
                var statement = connection.createStatement()) {
            statement.executeQuery("select 1 from deltagande limit 1");
            LOG.warn("The database account STEGVIS_SLAPP_USER can read more than what is released");
            return false;
        } catch (SQLException e) {
            if (REFUSED.contains(e.getErrorCode())) {
                return true;
            }
            throw new DataAccessException("What the reader may read cannot be told", e);
        }
    }

    private DataSource program() {
        return DelegatingDataSource.unwrapDataSource(programs.get());
    }

    @PreDestroy
    synchronized void close() {
        if (pool != null) {
            pool.close();
        }
    }
}
