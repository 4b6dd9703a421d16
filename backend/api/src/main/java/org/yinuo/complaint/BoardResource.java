package org.yinuo.complaint;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yinuo.organization.UnitRef;

/** The open cases of a subtree at a glance, and what is done with many of them at once. */
@Path("/api/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "complaints")
class BoardResource {

    static final int MOST = 200;

    private final Boards boards;
    private final BulkAssignment assignment;

    BoardResource(Boards boards, BulkAssignment assignment) {
        this.boards = boards;
        this.assignment = assignment;
    }

    @GET
    @Path("board")
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(
            summary = "Open cases of a subtree, counted",
            description =
                    "In all, and for the unit itself and each unit right below it; those with the most breaches first.")
    public Board getComplaintBoard(
            @Parameter(description = "The unit; the caller's own if absent.") @QueryParam("unit") @Nullable UUID unit) {
        return boards.of(unit);
    }

    @POST
    @Path("assignments")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(
            summary = "Give many cases to someone",
            description =
                    "Each by itself: those that cannot be given are answered with the reason, the others are given.")
    public BulkAssignment.Outcome assignComplaints(@Valid @NotNull Assignments wanted) {
        return assignment.of(wanted);
    }

    /** How many open cases, and how they stand. */
    @Schema(description = "Open cases, counted.")
    record Figures(
            @Schema(description = "Open.", examples = "42") long open,

            @Schema(description = "A clock has a fifth of its time left, or less.", examples = "5")
            long atRisk,

            @Schema(description = "A clock was breached.", examples = "3")
            long breached,

            @Schema(description = "Nobody has accepted them yet.", examples = "7")
            long received,

            @Schema(description = "The customer was asked something.", examples = "2")
            long waiting) {}

    /** Of one unit right below, with everything under it. */
    @Schema(description = "A unit right below with everything under it, or the unit itself.")
    record BoardRow(
            @Schema(description = "The unit.") UnitRef unit,
            @Schema(description = "Its cases.") Figures figures) {}

    /** A subtree at a glance. */
    @Schema(description = "The open cases of a subtree.")
    record Board(
            @Schema(description = "All of it.") Figures whole,
            @Schema(description = "By unit; at most 200.") List<BoardRow> units) {}

    /** A case as it was seen when it was chosen. */
    @Schema(description = "A case as it was seen when it was chosen.")
    record Chosen(
            @Schema(description = "Id.", examples = "019c5d6e-7c00-7000-8000-0000000000c1") @NotNull
            UUID id,

            @Schema(description = "Its version then.", examples = "2")
            long version) {}

    /** Which cases, and to whom. */
    record Assignments(
            @Schema(description = "The cases.") @NotNull @Size(min = 1, max = MOST)
            List<@Valid @NotNull Chosen> complaints,

            @Schema(description = "Who handles them.", examples = "019c5d6e-7c00-7000-8000-000000000051") @NotNull
            UUID staffId,

            @Schema(description = "What there is to say.", examples = "请于今日内回复客户") @Size(max = 1000) @Nullable
            String note) {}
}
