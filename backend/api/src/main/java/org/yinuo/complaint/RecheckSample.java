package org.yinuo.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which closed cases another unit looks at again. The draw depends on the case's number and a seed alone, so that anybody
 * who knows the seed can draw it again and nobody can influence it.
 */
@ApplicationScoped
class RecheckSample {

    private static final long PARTS = 10_000;

    private final double share;
    private final String seed;

    /** @param share of closed cases that are drawn, 0 to 1 */
    RecheckSample(
            @ConfigProperty(name = "yinuo.complaints.recheck-share", defaultValue = "0.05") double share,
            @ConfigProperty(name = "yinuo.complaints.recheck-seed", defaultValue = "yinuo") String seed) {
        this.share = share;
        this.seed = seed;
    }

    boolean draws(String number) {
        var sum = new CRC32();
        sum.update((seed + "/" + number).getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % PARTS < share * PARTS;
    }
}
