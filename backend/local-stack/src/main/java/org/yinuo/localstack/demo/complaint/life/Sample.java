package org.yinuo.localstack.demo.complaint.life;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Which closed cases another unit looks at again: the API's draw, with its usual share and seed. */
public final class Sample {

    private static final long PARTS = 10_000;
    private static final long DRAWN = 500;

    private Sample() {}

    public static boolean draws(String number) {
        var sum = new CRC32();
        sum.update(("yinuo/" + number).getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % PARTS < DRAWN;
    }
}
