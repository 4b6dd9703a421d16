package org.yinuo.organization.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yinuo.organization.Directory;
import org.yinuo.platform.job.JobKind;
import org.yinuo.platform.job.JobWork;
import org.yinuo.platform.job.LineErrors;

/** Takes in staff: new numbers are added, known ones are changed in place. */
@ApplicationScoped
class StaffImport implements JobWork {

    private final Directory directory;
    private final StaffStage stage;
    private final StaffRows rows;
    private final LineErrors errors;

    StaffImport(Directory directory, StaffStage stage, StaffRows rows, LineErrors errors) {
        this.directory = directory;
        this.stage = stage;
        this.rows = rows;
        this.errors = errors;
    }

    @Override
    public JobKind kind() {
        return JobKind.STAFF_IMPORT;
    }

    /** Staff keep the path of their unit, so no unit may move meanwhile. */
    @Override
    public int check(UUID job) {
        directory.holdTree();
        stage.fill(job);
        return StaffRules.RULES.stream()
                .mapToInt(rule -> errors.find(job, rule.field(), rule.problem(), rule.wrongLines(StaffRules.FROM)))
                .sum();
    }

    @Override
    public void apply(UUID job, Progress progress) {
        rows.write(progress);
    }
}
