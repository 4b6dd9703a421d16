package org.yinuo.platform.job;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yinuo.platform.Language;
import org.yinuo.platform.paging.Page;
import org.yinuo.platform.paging.PageQuery;

@Path("/api/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "jobs", description = "Long work and how far it is.")
class JobResource {

    private final JobViews views;

    JobResource(JobViews views) {
        this.views = views;
    }

    @GET
    @PermissionsAllowed({"UNIT_IMPORT", "STAFF_IMPORT"})
    @Operation(
            summary = "Imports and how far they are",
            description = "Newest first; of the kinds the caller may begin.")
    public Page<JobView> listJobs(@BeanParam @Valid PageQuery page, @Context HttpHeaders headers) {
        return views.page(page, language(headers));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed({"UNIT_IMPORT", "STAFF_IMPORT"})
    @Operation(
            summary = "How far one job is",
            description = "Ask again, every second or so, until `status` is SUCCEEDED or FAILED.")
    public JobView getJob(UUID id, @Context HttpHeaders headers) {
        return views.of(id, language(headers));
    }

    @GET
    @Path("{id}/errors")
    @PermissionsAllowed({"UNIT_IMPORT", "STAFF_IMPORT"})
    @Operation(
            summary = "What is wrong with which line",
            description = "By line; the first thousand errors, `errorCount` of the job counts them all. "
                    + "With any error nothing is imported.")
    public Page<JobErrorView> listJobErrors(UUID id, @BeanParam @Valid PageQuery page, @Context HttpHeaders headers) {
        return views.errors(id, page, language(headers));
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getAcceptableLanguages());
    }
}
