package org.yinuo.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed diagram is what the code says. Writes it beside the build's artefacts, from where `make openapi` takes it. */
class LifeDocumentTest {

    /** The tests run in {@code backend/api}. */
    private static final Path COMMITTED = Path.of("..", "docs", "complaint-life.md");

    private static final Path WRITTEN = Path.of("target", "docs", "complaint-life.md");

    @Test
    void theCommittedDiagramIsWhatTheCodeSays() throws IOException {
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, LifeDocument.write());
        assertThat(COMMITTED)
                .as("backend/docs/complaint-life.md is not what the code says: run `make openapi` and commit it")
                .hasSameTextualContentAs(WRITTEN);
    }
}
