package org.yinuo.platform.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How background work is looked for and looked after. */
@ConfigMapping(prefix = "yinuo.jobs")
interface JobSettings {

    /** How many jobs one process does at a time; each holds a connection. */
    @WithDefault("3")
    int threads();

    /** How often a process looks for work; what it was sent itself it begins at once. */
    @WithDefault("1s")
    Duration polling();

    /** How often a process says that it still works; after four times without, its jobs are taken from it. */
    @WithDefault("5s")
    Duration heartbeat();

    /** How long a stopping process waits for its jobs; what is not done then is taken back and done by another. */
    @WithDefault("3s")
    Duration stopping();
}
