package org.yinuo.platform.job;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Language;
import org.yinuo.platform.problem.Words;

/** What is wrong with a line, in words. */
@Schema(name = "JobError")
record JobErrorView(
        @Schema(description = "Line of the file; the header is line 1.", examples = "17")
        int line,

        @Schema(description = "Column; absent if the whole line is meant.", examples = "parent_code") @Nullable
        String field,

        @Schema(
                description = "What is wrong, in the caller's language.",
                examples = "There is no unit \"420102\", neither in the file nor in the network.")
        String message) {

    static JobErrorView of(JobError error, Language language) {
        var facts = error.fact() == null ? List.<Object>of() : List.<Object>of(error.fact());
        var words = Words.say("import-line." + error.problem(), facts, language);
        return new JobErrorView(error.key().line(), error.field(), words);
    }
}
