package org.yinuo.complaint;

import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_CONTACT_NOT_YET;
import static org.yinuo.complaint.ComplaintProblem.COMPLAINT_PROOF_MISSING;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a closing needs: what was done, how the customer was reached, who was at fault, and what the customer says of
 * it, or three attempts to ask.
 */
@Schema(description = "What a closing needs: the customer's satisfaction, or at least three attempts to ask for it.")
record Proof(
        @Schema(description = "What was done.", examples = "当面致歉并补投邮件,已重新培训当班营业员。") @NotBlank @Size(max = 4000)
        String done,

        @Schema(description = "How and when the customer was reached, whoever was right.") @Valid @NotNull
        Contact contact,

        @Schema(description = "Who was at fault.", examples = "UNIT") @NotNull
        Fault fault,

        @Schema(description = "What the customer says of the handling.", examples = "SATISFIED") @Nullable
        Satisfaction satisfaction,

        @Schema(description = "Attempts to ask that are not on the timeline yet; three in all if there is no answer.")
        @Size(max = 20)
        @Nullable
        List<@Valid @NotNull Contact> attempts) {

    static final int ATTEMPTS_NEEDED = 3;

    List<Contact> tried() {
        return attempts == null ? List.of() : attempts;
    }

    /**
     * @param recorded attempts that are on the timeline already
     * @throws org.yinuo.platform.problem.ProblemException 422 at the field that is missing or ahead of time
     */
    void check(Instant now, int recorded) {
        int all = recorded + tried().size();
        if (satisfaction == null && all < ATTEMPTS_NEEDED) {
            throw COMPLAINT_PROOF_MISSING.at("satisfaction", ATTEMPTS_NEEDED, all);
        }
        if (contact.at().isAfter(now)) throw COMPLAINT_CONTACT_NOT_YET.at("contact.at");
        if (Stream.ofNullable(attempts)
                .flatMap(List::stream)
                .anyMatch(attempt -> attempt.at().isAfter(now))) {
            throw COMPLAINT_CONTACT_NOT_YET.at("attempts");
        }
    }
}
