package org.yinuo.platform.job;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.table.LineError;

/** Something wrong with a line of a job. */
@Entity
@Immutable
class JobError {

    /** @param ordinal tells apart what is wrong with one line */
    @Embeddable
    record Key(UUID jobId, int line, int ordinal) {}

    @EmbeddedId
    private Key key;

    private @Nullable String field;
    private String problem;
    private @Nullable String fact;

    /** For Hibernate only. */
    protected JobError() {}

    JobError(UUID job, int ordinal, LineError error) {
        this.key = new Key(job, error.line(), ordinal);
        this.field = error.field();
        this.problem = error.problem();
        this.fact = error.fact();
    }

    Key key() {
        return key;
    }

    @Nullable
    String field() {
        return field;
    }

    String problem() {
        return problem;
    }

    @Nullable
    String fact() {
        return fact;
    }
}
