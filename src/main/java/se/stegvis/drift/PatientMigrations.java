package se.stegvis.drift;

import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Lets migrations take the time they need: a statement of a page may wait for its answer only so long. */
@Singleton
@Named(PatientMigrations.DATA_SOURCE)
class PatientMigrations implements FlywayConfigurationCustomizer {

    static final String DATA_SOURCE = "default";

    private static final int FOR_EVER = 0;

    @Override
    public String getName() {
        return DATA_SOURCE;
    }

    @Override
    public void customizeFluentConfiguration(FluentConfiguration configuration) {
        configuration.dataSource(patient(configuration.getDataSource()));
    }

    /** The pool puts the limit back when the connection returns to it. */
    private static DataSource patient(DataSource pool) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (p, m, a) -> {
                    try {
                        var answer = m.invoke(pool, a);
                        if (answer instanceof Connection connection) {
                            connection.setNetworkTimeout(Runnable::run, FOR_EVER);
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
