package org.yinuo.localstack.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.yinuo.localstack.LocalStackException;

/**
 * As many workers as there are connections, each with its own, each asking again as soon as it is answered (closed loop).
 * What happens while warming up is not counted.
 */
record Load(int connections, Duration warmUp, Duration measured) {

    /** One worker's way of asking once; it keeps its own connection. */
    @FunctionalInterface
    interface Ask {
        void once() throws Exception;
    }

    /** Gives each worker its own way of asking. */
    @FunctionalInterface
    interface Worker {
        Ask number(int worker) throws Exception;
    }

    Figures run(Worker worker) {
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var running = new ArrayList<Future<long[]>>();
            long begin = System.nanoTime() + warmUp.toNanos();
            for (int i = 0; i < connections; i++) {
                var ask = worker.number(i);
                running.add(threads.submit(() -> times(ask, begin, begin + measured.toNanos())));
            }
            return Figures.of(collected(running), measured);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted while measuring", e);
        } catch (Exception e) {
            throw new LocalStackException("Not measured: " + e, e);
        }
    }

    private static List<long[]> collected(List<Future<long[]>> running)
            throws InterruptedException, ExecutionException {
        var all = new ArrayList<long[]>();
        for (var each : running) {
            all.add(each.get());
        }
        return all;
    }

    /** Nanoseconds of each answer that came between the two instants. */
    private static long[] times(Ask ask, long begin, long end) throws Exception {
        var times = new long[1 << 16];
        int count = 0;
        for (long now = System.nanoTime(); now < end; ) {
            ask.once();
            long then = System.nanoTime();
            if (then >= begin && then < end) {
                if (count == times.length) {
                    times = Arrays.copyOf(times, count * 2);
                }
                times[count++] = then - now;
            }
            now = then;
        }
        return Arrays.copyOf(times, count);
    }
}
