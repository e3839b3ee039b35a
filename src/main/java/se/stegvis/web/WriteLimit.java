package se.stegvis.web;

import io.github.bucket4j.Bucket;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many forms one person may send. Far above what anybody types, and there to keep a program that has run wild from
 * filling the database; so each instance counts for itself, without asking the database.
 */
@Singleton
public class WriteLimit {

    private static final Duration REFILL = Duration.ofMillis(200);

    private final Map<Long, Bucket> buckets = new ConcurrentHashMap<>();
    private final long capacity;

    WriteLimit(@Value("${stegvis.skrivningar:300}") long capacity) {
        this.capacity = capacity;
    }

    /**
     * Takes one.
     *
     * @throws TooMany when there is none to take
     */
    public void take(long medarbetareId) {
        var bucket = buckets.computeIfAbsent(medarbetareId, id -> Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(1, REFILL))
                .build());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
