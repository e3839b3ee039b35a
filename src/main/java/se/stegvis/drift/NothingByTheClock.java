package se.stegvis.drift;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.ScheduledExecutorTaskScheduler;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;

/**
 * A {@link Command} does what it was asked to and nothing beside: what is done by the clock is the server's. It may also be over
 * before all of that is planned, which would be an error in what the operator reads.
 */
@Factory
@Requires(property = Command.PROPERTY)
class NothingByTheClock {

    @Singleton
    @Primary
    @Named(TaskExecutors.SCHEDULED)
    @Replaces(ScheduledExecutorTaskScheduler.class)
    TaskScheduler closed() {
        var executor = new ScheduledThreadPoolExecutor(0, new DiscardPolicy());
        executor.shutdown();
        return new ScheduledExecutorTaskScheduler(executor);
    }
}
