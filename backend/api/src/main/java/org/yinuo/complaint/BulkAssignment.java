package org.yinuo.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.BoardResource.Assignments;
import org.yinuo.complaint.BoardResource.Chosen;
import org.yinuo.organization.Directory;
import org.yinuo.platform.problem.ProblemException;
import org.yinuo.platform.problem.Reasons;

/** Gives many cases to someone, each in a transaction of its own. What is received is accepted on the way. */
@ApplicationScoped
class BulkAssignment {

    private final ComplaintService service;
    private final Directory directory;
    private final Reasons reasons;

    BulkAssignment(ComplaintService service, Directory directory, Reasons reasons) {
        this.service = service;
        this.directory = directory;
        this.reasons = reasons;
    }

    /** @throws ProblemException 404 for all of them if the caller does not see who is to have them */
    Outcome of(Assignments wanted) {
        directory.person(wanted.staffId());
        var results =
                wanted.complaints().stream().map(chosen -> give(chosen, wanted)).toList();
        long refused =
                results.stream().filter(result -> result.refusal() != null).count();
        return new Outcome(results.size() - refused, refused, results);
    }

    private Result give(Chosen chosen, Assignments wanted) {
        try {
            service.acceptAndAssign(chosen.id(), chosen.version(), wanted.staffId(), wanted.note());
            return new Result(chosen.id(), null);
        } catch (ProblemException refused) {
            return new Result(chosen.id(), reasons.of(refused));
        }
    }

    /** What became of all of them. */
    @Schema(name = "AssignmentOutcome", description = "What became of the cases.")
    record Outcome(
            @Schema(description = "Given.", examples = "12") long given,

            @Schema(description = "Not given.", examples = "1")
            long refused,

            @Schema(description = "One by one, in the order they were sent.")
            List<Result> results) {}

    /** What became of one. */
    @Schema(name = "AssignmentResult", description = "What became of one case.")
    record Result(
            @Schema(description = "Id.", examples = "019c5d6e-7c00-7000-8000-0000000000c1")
            UUID id,

            @Schema(description = "Why it was not given; none if it was.", examples = "工单已被他人修改") @Nullable
            String refusal) {}
}
