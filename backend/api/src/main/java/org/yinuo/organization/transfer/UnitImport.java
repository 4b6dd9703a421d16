package org.yinuo.organization.transfer;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yinuo.organization.Directory;
import org.yinuo.organization.OpenWork;
import org.yinuo.platform.job.JobKind;
import org.yinuo.platform.job.JobWork;
import org.yinuo.platform.job.LineErrors;

/** Takes in a network, or a part of one: new codes are added under their parents, known ones are changed in place. */
@ApplicationScoped
class UnitImport implements JobWork {

    private static final int CLOSINGS_ASKED_AT_ONCE = 10_000;

    private final Directory directory;
    private final UnitStage stage;
    private final UnitRows rows;
    private final LineErrors errors;
    private final List<OpenWork> openWork;

    UnitImport(Directory directory, UnitStage stage, UnitRows rows, LineErrors errors, @All List<OpenWork> openWork) {
        this.directory = directory;
        this.stage = stage;
        this.rows = rows;
        this.errors = errors;
        this.openWork = openWork;
    }

    @Override
    public JobKind kind() {
        return JobKind.ORG_UNIT_IMPORT;
    }

    /** The tree is held from here to the end of the transaction: imports and moves wait for each other. */
    @Override
    public int check(UUID job) {
        directory.holdTree();
        stage.fill(job);
        int repeated = wrong(job, UnitRules.CODE_REPEATED);
        int wrong = UnitRules.RULES.stream().mapToInt(rule -> wrong(job, rule)).sum();
        if (repeated == 0) {
            stage.place();
            wrong += wrong(job, UnitRules.NO_WAY_UP);
        }
        askForOpenWork();
        return repeated + wrong + wrong(job, UnitRules.OPEN_CASES);
    }

    @Override
    public void apply(UUID job, Progress progress) {
        rows.write(progress);
    }

    private int wrong(UUID job, Rule rule) {
        return errors.find(job, rule.field(), rule.problem(), rule.wrongLines(UnitRules.FROM));
    }

    private void askForOpenWork() {
        int last = 0;
        var closings = stage.closingsAfter(last, CLOSINGS_ASKED_AT_ONCE);
        while (!closings.isEmpty()) {
            var units = closings.stream().map(closing -> (UUID) closing[1]).toList();
            openWork.forEach(work -> stage.keepOpen(work.openOf(units)));
            last = (Integer) closings.getLast()[0];
            closings = stage.closingsAfter(last, CLOSINGS_ASKED_AT_ONCE);
        }
    }
}
