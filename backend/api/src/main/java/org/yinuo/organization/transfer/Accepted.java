package org.yinuo.organization.transfer;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.yinuo.platform.job.JobView;

/** The answer to an import: a job, and where to ask for it. */
final class Accepted {

    /** 620,000 units with all columns filled are 285 MB, most of it opening hours. */
    static final long LARGEST_FILE = 512L << 20;

    private Accepted() {}

    static RestResponse<JobView> of(JobView job) {
        return RestResponse.ResponseBuilder.<JobView>create(RestResponse.Status.ACCEPTED)
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .entity(job)
                .build();
    }
}
