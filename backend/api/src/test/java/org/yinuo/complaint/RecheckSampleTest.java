package org.yinuo.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.BRANCH_MANAGER;
import static org.yinuo.testing.People.as;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinuo.platform.TreePath;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Bodies;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Network.Unit;

/** The draw of cases for a second look. The tests' settings draw nothing but at OUTLET_2, and everything there. */
@ApiTest
class RecheckSampleTest {

    private static final int CASES = 20_000;

    @Inject
    RecheckSample sample;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.05, 0.2, 1})
    void theShareDrawnIsNearTheShareAskedFor(double share) {
        for (var seed : List.of("yinuo", "2026", "另一个")) {
            long drawn = IntStream.range(0, CASES)
                    .filter(i -> RecheckSample.lot(seed, number(i)) < share * RecheckSample.PARTS)
                    .count();
            // Four standard deviations of as many coin throws.
            assertThat((double) drawn / CASES)
                    .isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / CASES) + 1e-9));
        }
    }

    @Test
    void anybodyWhoKnowsTheSeedDrawsTheSame() {
        assertThat(RecheckSample.lot("yinuo", "TS20261122000042")).isEqualTo(1774);
        assertThat(IntStream.range(0, 100).mapToObj(i -> RecheckSample.lot("yinuo", number(i))))
                .isEqualTo(IntStream.range(0, 100)
                        .mapToObj(i -> RecheckSample.lot("yinuo", number(i)))
                        .toList())
                .isNotEqualTo(IntStream.range(0, 100)
                        .mapToObj(i -> RecheckSample.lot("other", number(i)))
                        .toList());
    }

    @Test
    void aUnitHasTheShareOfTheNearestAboveItThatHasOne() {
        assertThat(sample.shareAt(new TreePath("1.2.3.4.5.8"))).isEqualTo(1);
        assertThat(sample.shareAt(new TreePath("1.2.3.4.5.6"))).isZero();
        assertThat(sample.shareAt(new TreePath("1.2.3.4.5"))).isZero();
    }

    @Test
    void whatIsDrawnWaitsInTheListOfThoseAroundIt() {
        var complaint = closed(Unit.OUTLET_2);
        assertThat(waiting(BRANCH_MANAGER, "")).contains(complaint.toString());
        assertThat(waiting(BRANCH_MANAGER, "&unit=" + Unit.OUTLET.id())).doesNotContain(complaint.toString());
        var seen = Cases.step(BRANCH_MANAGER, complaint, "recheck", Map.of("confirmed", true, "note", "电话回访属实"));
        assertThat(seen.<String>path("recheck")).isEqualTo("CONFIRMED");
        assertThat(waiting(ADMIN, "")).doesNotContain(complaint.toString());
        assertThat(as(ADMIN).get("/api/v1/complaints/" + closed(Unit.OUTLET)).<String>path("recheck"))
                .isNull();
    }

    private static UUID closed(Unit unit) {
        var complaint =
                Cases.idOf(as(BRANCH_MANAGER).body(Bodies.newComplaint(unit)).post("/api/v1/complaints"), 201);
        Cases.then(complaint, BRANCH_MANAGER, "accept", Map.of());
        Cases.then(complaint, BRANCH_MANAGER, "assign", Map.of("staffId", unit.someone()));
        Cases.then(complaint, BRANCH_MANAGER, "start", Map.of());
        Cases.then(complaint, BRANCH_MANAGER, "answer", Map.of("text", "已处理"));
        return Cases.then(complaint, BRANCH_MANAGER, "close", Bodies.proof());
    }

    private static List<String> waiting(String account, String filters) {
        return as(account)
                .get("/api/v1/complaints?limit=200&recheck=PENDING" + filters)
                .path("items.id");
    }

    private static String number(int i) {
        return "TS20261122%06d".formatted(i);
    }
}
