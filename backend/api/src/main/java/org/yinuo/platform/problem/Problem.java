package org.yinuo.platform.problem;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every error (RFC 9457). */
@Schema(description = "Why a request was refused, in the caller's language (RFC 9457).")
public record Problem(
        @Schema(
                description = "What kind of refusal; stable, for programs.",
                examples = "urn:yinuo:problem:complaint-cannot-move")
        URI type,

        @Schema(description = "The kind in words.", examples = "The case cannot take this step now")
        String title,

        @Schema(description = "The HTTP status.", examples = "409")
        int status,

        @Schema(
                description = "This refusal in words, and what to do about it.",
                examples = "The case is CLOSED; no action is possible any more.")
        @Nullable
        String detail,

        @Schema(description = "The path that was asked for.", examples = "/api/v1/complaints")
        String instance,

        @Schema(
                description = "Finds this request in the logs (W3C Trace Context).",
                examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId,

        @Schema(description = "The fields at fault; empty when no field is.")
        List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field at fault. */
    @Schema(description = "A field at fault, where it stands, and what is wrong with it.")
    public record Violation(
            @Schema(description = "Path of the field.", examples = "customer.name")
            String field,

            @Schema(description = "The part of the request the field stands in.", examples = "BODY")
            FieldAt.Part in,

            @Schema(description = "What is wrong, in the caller's language.", examples = "must not be blank")
            String message) {}
}
