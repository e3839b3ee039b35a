package se.stegvis;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the program under test asks its database: the driver itself tells, so nothing that reaches the server is missed. */
@Singleton
public class Statements implements BeanCreatedEventListener<DatasourceConfiguration> {

    private static final Queue<String> SENT = new ConcurrentLinkedQueue<>();

    /** The driver makes one for each connection. Those that set up or try a connection are not counted. */
    public static final class Listener implements QueryInterceptor {

        @Override
        public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
            return this;
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T extends Resultset> @Nullable T preProcess(Supplier<String> sql, @Nullable Query query) {
            var text = String.valueOf(sql.get()).strip();
            if (text.matches("(?is)(select(?! @@| 1$)|with|insert|update|delete)\\b.*")) {
                SENT.add(text);
            }
            return null;
        }

        @Override
        public boolean executeTopLevelOnly() {
            return false;
        }

        @Override
        public void destroy() {}

        @Override
        public <T extends Resultset> @Nullable T postProcess(
                Supplier<String> sql, @Nullable Query query, @Nullable T answer, @Nullable ServerSession session) {
            return null;
        }
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        event.getBean().addDataSourceProperty("queryInterceptors", Listener.class.getName());
        return event.getBean();
    }

    /** What was sent while the work was done. */
    public List<String> during(Runnable work) {
        SENT.clear();
        work.run();
        return List.copyOf(SENT);
    }
}
