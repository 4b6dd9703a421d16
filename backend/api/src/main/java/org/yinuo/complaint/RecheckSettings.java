package org.yinuo.complaint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.Map;

/** How many closed cases another unit looks at again, and by which draw. */
@ConfigMapping(prefix = "yinuo.complaints.recheck")
interface RecheckSettings {

    /** Of all closed cases, 0 to 1. */
    @WithDefault("0.05")
    @DecimalMin("0")
    @DecimalMax("1")
    double share();

    /** By code of a unit: another share there and in all below, until one further below has its own. */
    Map<String, @DecimalMin("0") @DecimalMax("1") Double> shares();

    /** Another seed, another draw. */
    @WithDefault("yinuo")
    String seed();
}
