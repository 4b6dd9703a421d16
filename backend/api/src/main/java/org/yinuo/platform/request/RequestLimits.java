package org.yinuo.platform.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one caller may send. */
@ConfigMapping(prefix = "yinuo.limits")
public interface RequestLimits {

    /** Requests a minute for one account; a busy counter terminal sends one a second. */
    @WithDefault("6000")
    int perMinute();

    /** Requests a minute for one address without an account. */
    @WithDefault("300")
    int anonymousPerMinute();
}
