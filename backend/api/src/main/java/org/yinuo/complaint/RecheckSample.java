package org.yinuo.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.yinuo.organization.Directory;
import org.yinuo.organization.UnitRef;
import org.yinuo.platform.TreePath;

/**
 * Which closed cases another unit looks at again. The draw depends on the case's number and a seed alone, so that anybody
 * who knows the seed can draw it again and nobody can influence it: CRC-32 (IEEE 802.3) of {@code <seed>/<number>} in UTF-8,
 * modulo 10,000, is less than 10,000 times the share. With {@code yinuo} the number TS20261122000042 draws 1,774.
 */
@ApplicationScoped
class RecheckSample {

    static final int PARTS = 10_000;

    private final RecheckSettings settings;
    private final Directory directory;

    RecheckSample(RecheckSettings settings, Directory directory) {
        this.settings = settings;
        this.directory = directory;
    }

    boolean draws(Complaint complaint) {
        return lot(settings.seed(), complaint.number()) < shareAt(complaint.unitPath()) * PARTS;
    }

    /** @return 0 to 9,999 */
    static long lot(String seed, String number) {
        var sum = new CRC32();
        sum.update((seed + "/" + number).getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % PARTS;
    }

    /** Of the unit itself, else of the nearest above it that has its own, else of all. */
    double shareAt(TreePath place) {
        var shares = settings.shares();
        if (shares.isEmpty()) return settings.share();
        var upwards = IntStream.range(0, place.depth()).mapToObj(place::up).toList();
        var units = directory.at(upwards);
        return upwards.stream()
                .map(units::get)
                .filter(Objects::nonNull)
                .map(UnitRef::code)
                .flatMap(code -> Stream.ofNullable(shares.get(code)))
                .findFirst()
                .orElse(settings.share());
    }
}
