package se.stegvis.web;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.mysql.Bucket4jMySQL;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import javax.sql.DataSource;

/** Buckets of attempts, kept in the database so that all instances share them. Keys are hashed before they are stored. */
@Singleton
public class RateLimits {

    /**
     * How many attempts, and how often a spent one comes back.
     *
     * @param name stands first in the bucket's key
     */
    public record Limit(String name, long capacity, Duration refill) {}

    private static final Duration KEEP_FULL = Duration.ofMinutes(10);

    private final ProxyManager<String> buckets;

    RateLimits(DataSource dataSource) {
        this.buckets = Bucket4jMySQL.selectForUpdateBasedBuilder(DelegatingDataSource.unwrapDataSource(dataSource))
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEEP_FULL))
                .build();
    }

    /** Takes one attempt. Zero when there was one to take, else how long until there is. */
    public Duration take(Limit limit, String key) {
        var probe = bucket(limit, key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** Gives an attempt back, when it turned out not to be one that counts. */
    public void giveBack(Limit limit, String key) {
        bucket(limit, key).addTokens(1);
    }

    private io.github.bucket4j.Bucket bucket(Limit limit, String key) {
        return buckets.builder().build(limit.name() + "-" + hash(key), () -> BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit.capacity()).refillGreedy(1, limit.refill()))
                .build());
    }

    private static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
