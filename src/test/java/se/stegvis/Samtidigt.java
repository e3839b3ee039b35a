package se.stegvis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Does the same thing several times at the same moment. */
public final class Samtidigt {

    /** The answers, in ascending order. */
    public static <T extends Comparable<T>> List<T> gor(int times, Callable<T> act) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        var start = new CyclicBarrier(times);
        try {
            List<Future<T>> answers = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            var done = new ArrayList<T>();
            for (var answer : answers) {
                done.add(answer.get());
            }
            return done.stream().sorted().toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private Samtidigt() {}
}
