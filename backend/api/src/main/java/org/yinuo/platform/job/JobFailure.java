package org.yinuo.platform.job;

import java.util.List;
import java.util.Locale;
import org.yinuo.platform.Language;
import org.yinuo.platform.problem.Words;

/** Why a job failed as a whole. */
enum JobFailure {
    LINES_REFUSED,
    INTERNAL;

    String in(Language language) {
        var slug = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Words.say("job-failure." + slug, List.of(), language);
    }
}
