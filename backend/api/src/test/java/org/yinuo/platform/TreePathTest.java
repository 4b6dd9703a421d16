package org.yinuo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreePathTest {

    @ParameterizedTest(name = "{0} covers {1}: {2}")
    @CsvSource({
        "1.2, 1.2, true",
        "1.2, 1.2.3, true",
        "1.2, 1.20, false",
        "1.2, 1, false",
        "1.2, 1.3.2, false",
        "'', 7.8, true",
    })
    void aPlaceCoversItselfAndAllBelow(String upper, String lower, boolean covers) {
        assertThat(new TreePath(upper).covers(new TreePath(lower))).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "1, 1", "1.22.333, 3"})
    void theDepthIsTheNumberOfLevels(String path, int depth) {
        assertThat(new TreePath(path).depth()).isEqualTo(depth);
        assertThat(new TreePath(path).child(9).depth()).isEqualTo(depth + 1);
    }
}
