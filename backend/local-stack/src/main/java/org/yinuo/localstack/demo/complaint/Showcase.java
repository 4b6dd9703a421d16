package org.yinuo.localstack.demo.complaint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.chance.Words;
import org.yinuo.localstack.demo.complaint.life.Action;
import org.yinuo.localstack.demo.complaint.life.Deed;
import org.yinuo.localstack.demo.organization.Login;

/**
 * Cases of the logins' own units, so that everyone who signs in finds something to do, whenever they do. They are written
 * down in {@code stories/showcase.txt}, whose head explains how.
 */
final class Showcase {

    private final Instant now;
    private final ZoneId zone;
    private final List<Scene> scenes;

    Showcase(Instant now, ZoneId zone, Nearing nearing) {
        this.now = now;
        this.zone = zone;
        this.scenes = Words.of("stories/showcase.txt").stream()
                .map(line -> line.startsWith("~") ? nearing.scene(login(line.substring(2))) : scene(line))
                .toList();
    }

    /**
     * @param unitOf whose unit it concerns, and who works on it
     * @param again it tells what the one before it has told
     */
    record Scene(Login unitOf, Wish wish, List<Deed> course, boolean again) {}

    List<Scene> scenes() {
        return scenes;
    }

    private Scene scene(String line) {
        boolean again = line.startsWith("& ");
        var parts = (again ? line.substring(2) : line).split(" : ");
        var head = parts[0].strip().split(" +");
        var wish = new Wish(
                given(head[1], CaseType::valueOf), given(head[2], Channel::valueOf), given(head[3], Category::valueOf));
        var course = Arrays.stream(parts[1].split(",")).map(this::deed).toList();
        return new Scene(login(head[0]), wish, course, again);
    }

    private static Login login(String name) {
        return Login.valueOf(name.strip());
    }

    private static <T> @Nullable T given(String word, Function<String, T> parser) {
        return word.equals("*") ? null : parser.apply(word);
    }

    /** Of "2-30 START". */
    private Deed deed(String words) {
        var parts = words.strip().split("[- ]");
        return new Deed(Action.valueOf(parts[2]), moment(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }

    /** Today's lie between the night's end, or midnight if it is not over, and now. */
    private Instant moment(int daysAgo, int partOfDay) {
        var day = LocalDate.ofInstant(now, zone).minusDays(daysAgo);
        var morning = day.atTime(8, 0).atZone(zone).toInstant();
        var from = morning.isBefore(now) ? morning : day.atStartOfDay(zone).toInstant();
        var until = daysAgo == 0 ? now : morning.plus(Duration.ofHours(12));
        return from.plusMillis(Duration.between(from, until).toMillis() * partOfDay / 100);
    }
}
