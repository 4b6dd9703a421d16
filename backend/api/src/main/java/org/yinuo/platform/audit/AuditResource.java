package org.yinuo.platform.audit;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yinuo.platform.paging.Page;
import org.yinuo.platform.paging.PageQuery;

@Path("/api/v1/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "audit", description = "Who did what to what and when.")
class AuditResource {

    private final AuditEntries entries;

    AuditResource(AuditEntries entries) {
        this.entries = entries;
    }

    @GET
    @PermissionsAllowed("AUDIT_READ")
    @Operation(
            summary = "Who did what to what and when",
            description = "Every change, newest first; filters narrow it. Only administrators may read it.")
    public Page<AuditEntryView> listAuditEntries(@BeanParam @Valid AuditQuery query, @BeanParam @Valid PageQuery page) {
        return entries.page(query, page);
    }
}
