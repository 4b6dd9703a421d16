package org.yinuo.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yinuo.platform.Language;
import org.yinuo.platform.paging.Page;
import org.yinuo.platform.paging.PageQuery;
import org.yinuo.platform.security.Caller;

/** Jobs as this caller sees them: those they could have begun. */
@ApplicationScoped
class JobViews {

    private final Jobs jobs;
    private final LineErrors errors;
    private final Caller caller;

    JobViews(Jobs jobs, LineErrors errors, Caller caller) {
        this.jobs = jobs;
        this.errors = errors;
        this.caller = caller;
    }

    Page<JobView> page(PageQuery page, Language language) {
        var where = jobs.visible(caller::may);
        var total = page.counts() ? (Long) jobs.count(where) : null;
        return Page.of(jobs.matching(where, page), page, Jobs::after, rows -> views(rows, language))
                .withTotal(total);
    }

    JobView of(UUID id, Language language) {
        return JobView.of(jobs.get(id, caller::may), language);
    }

    Page<JobErrorView> errors(UUID id, PageQuery page, Language language) {
        var job = jobs.get(id, caller::may).id();
        var total = page.counts() ? (Long) errors.count(job) : null;
        return Page.of(errors.page(job, page), page, LineErrors::after, rows -> errorViews(rows, language))
                .withTotal(total);
    }

    private static List<JobView> views(List<Job> jobs, Language language) {
        return jobs.stream().map(job -> JobView.of(job, language)).toList();
    }

    private static List<JobErrorView> errorViews(List<JobError> errors, Language language) {
        return errors.stream().map(error -> JobErrorView.of(error, language)).toList();
    }
}
