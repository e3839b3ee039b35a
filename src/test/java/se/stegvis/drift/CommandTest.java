package se.stegvis.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.instrument.InstrumentedScheduledExecutorService;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import picocli.CommandLine;
import se.stegvis.ProgramUnderTest;
import se.stegvis.StegvisTest;
import se.stegvis.gemensamt.Refused;

/** A command beside a running server, here the one all tests share, whose data folder it is given. */
@StegvisTest
@DisabledIfEnvironmentVariable(named = "STEGVIS_DB_URL", matches = ".+")
class CommandTest {

    private final PrintStream err = System.err;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void in_the_folder_of_the_running_server() {
        System.setProperty("stegvis.data.dir", ProgramUnderTest.DATA);
        System.setErr(new PrintStream(errors, true, UTF_8));
    }

    @AfterEach
    void back() {
        System.clearProperty("stegvis.data.dir");
        System.setErr(err);
    }

    @Test
    void it_joins_the_running_database_and_opens_no_port() {
        int code = execute(context -> {
            assertThat(context.getBean(DriftQueries.class).answers()).isTrue();
            assertThat(context.getBean(EmbeddedServer.class).isRunning()).isFalse();
        });
        assertThat(code).as(errors.toString(UTF_8)).isZero();
    }

    @Test
    void it_does_nothing_by_the_clock() {
        var planned = new AtomicInteger(-1);
        int code = execute(context -> {
            // Long enough for what would be done every few seconds to have been planned and done.
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            var executor = (InstrumentedScheduledExecutorService)
                    context.getBean(ExecutorService.class, Qualifiers.byName(TaskExecutors.SCHEDULED));
            planned.set(((ScheduledThreadPoolExecutor) executor.getTarget())
                    .getQueue()
                    .size());
        });
        assertThat(code).as(errors.toString(UTF_8)).isZero();
        assertThat(planned).hasValue(0);
    }

    @Test
    void a_refusal_deep_down_is_exit_code_1_with_the_reason_alone_on_standard_error() {
        int code = execute(context -> {
            throw new IllegalStateException(new Refused("Filen saknas."));
        });
        assertThat(code).isEqualTo(1);
        assertThat(errors.toString(UTF_8)).isEqualToIgnoringNewLines("Filen saknas.");
    }

    private static int execute(Consumer<ApplicationContext> work) {
        return CommandLines.of(new Work(work)).execute();
    }

    @CommandLine.Command(name = "prov")
    private static final class Work extends Command {

        private final Consumer<ApplicationContext> work;

        Work(Consumer<ApplicationContext> work) {
            this.work = work;
        }

        @Override
        protected void run(ApplicationContext context) {
            work.accept(context);
        }
    }
}
