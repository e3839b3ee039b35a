package se.stegvis.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/** Does something over and over in several threads for a while. */
final class Load {

    /** How it went; times in milliseconds. Count is of all that was done, also before and after the measuring. */
    record Result(long count, double perSecond, double p50, double p95, double p99) {}

    /** Something to do once. */
    interface Work {
        void run() throws Exception;
    }

    /** The first {@code warm} seconds are not measured. */
    static Result run(List<? extends Work> works, double warm, double seconds) throws Exception {
        var threads = Executors.newFixedThreadPool(works.size());
        try {
            long from = System.nanoTime() + (long) (warm * 1e9);
            long to = from + (long) (seconds * 1e9);
            var done = new LongAdder();
            var running = new ArrayList<Future<long[]>>();
            for (var work : works) {
                running.add(threads.submit(repeat(work, from, to, done)));
            }
            var all = new ArrayList<long[]>();
            for (var one : running) {
                all.add(one.get());
            }
            return result(
                    done.sum(),
                    all.stream().flatMapToLong(Arrays::stream).sorted().toArray(),
                    seconds);
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<long[]> repeat(Work work, long from, long to, LongAdder all) {
        return () -> {
            var times = new long[1024];
            int count = 0;
            for (long begun = System.nanoTime(); begun < to; ) {
                work.run();
                all.increment();
                long done = System.nanoTime();
                if (begun >= from && done <= to) {
                    times = count == times.length ? Arrays.copyOf(times, count * 2) : times;
                    times[count++] = done - begun;
                }
                begun = done;
            }
            return Arrays.copyOf(times, count);
        };
    }

    private static Result result(long all, long[] sorted, double seconds) {
        return new Result(
                all,
                sorted.length / seconds,
                percentile(sorted, 0.50),
                percentile(sorted, 0.95),
                percentile(sorted, 0.99));
    }

    private static double percentile(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    private Load() {}
}
