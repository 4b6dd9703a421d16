package org.yinuo.platform.job;

import java.util.UUID;

/** How one kind of job is done. Both steps run in one transaction of the platform's. */
public interface JobWork {

    JobKind kind();

    /**
     * Looks for all that is wrong with the lines together, and changes nothing.
     *
     * @return how many errors it took down in {@link LineErrors}
     */
    int check(UUID job);

    /** Does what the lines say; only if nothing was wrong with them. */
    void apply(UUID job, Progress progress);

    /** Told from time to time. */
    @FunctionalInterface
    interface Progress {

        /** @throws java.util.concurrent.CancellationException if this process is asked to stop; another will do the job */
        void done(int lines);
    }
}
