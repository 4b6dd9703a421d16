package org.yinuo.localstack.run;

import java.util.Locale;
import java.util.function.Supplier;

/** One line for each step, with its time. */
public final class Steps {

    private Steps() {}

    public static Step begin(String what) {
        return new Step(what, System.nanoTime());
    }

    public static <T> T timed(String what, Supplier<T> work) {
        var step = begin(what);
        var result = work.get();
        step.done();
        return result;
    }

    public static void timed(String what, Runnable work) {
        var step = begin(what);
        work.run();
        step.done();
    }

    /** A step that runs while others do. */
    public record Step(String what, long since) {

        public void done() {
            say(what);
        }

        public void say(String outcome) {
            System.out.printf(Locale.ROOT, "%7.1f s  %s%n", (System.nanoTime() - since) / 1e9, outcome);
        }
    }
}
