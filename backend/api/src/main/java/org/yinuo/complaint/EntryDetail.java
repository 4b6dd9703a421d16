package org.yinuo.complaint;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.claim.ClaimStep;
import org.yinuo.complaint.sla.ClockKind;
import org.yinuo.platform.attachment.StoredFile;

/** What else is known of a step; only what belongs to it is there. */
@Schema(description = "What else is known of a step; only what belongs to it is there.")
record EntryDetail(
        @Schema(description = "The clock it is about.", examples = "RESOLUTION") @Nullable
        ClockKind clock,

        @Schema(description = "Levels above the unit.", examples = "1") @Nullable
        Integer level,

        @Schema(description = "Name of the unit it went to, or whose clock climbed there.", examples = "武汉市江岸区邮政局")
        @Nullable
        String unit,

        @Schema(description = "Who it was given to.", examples = "王秀英") @Nullable
        String person,

        @Schema(description = "How the customer was reached, or tried.", examples = "VISIT") @Nullable
        ContactKind contact,

        @Schema(description = "When.", examples = "2026-11-22T15:10:00+08:00") @Nullable
        Instant contactAt,

        @Schema(description = "Whether the customer was there.", examples = "true") @Nullable
        Boolean reached,

        @Schema(description = "The other case.", examples = "019c5d6e-7c00-7000-8000-0000000000c2") @Nullable
        UUID complaintId,

        @Schema(description = "Its number.", examples = "TS20261122000043") @Nullable
        String complaintNumber,

        @Schema(description = "What the second look found.", examples = "CONFIRMED") @Nullable
        Recheck recheck,

        @Schema(description = "The file.") @Nullable FileRef file,

        @Schema(description = "What happened to the claim.") @Nullable
        ClaimStep claim) {

    static EntryDetail ofClock(ClockKind clock, @Nullable Integer level, @Nullable String unit) {
        return new EntryDetail(clock, level, unit, null, null, null, null, null, null, null, null, null);
    }

    static EntryDetail ofUnit(@Nullable Integer level, String unit) {
        return new EntryDetail(null, level, unit, null, null, null, null, null, null, null, null, null);
    }

    static EntryDetail ofPerson(String person) {
        return new EntryDetail(null, null, null, person, null, null, null, null, null, null, null, null);
    }

    static EntryDetail ofContact(Contact contact, boolean reached) {
        return new EntryDetail(
                null, null, null, null, contact.kind(), contact.at(), reached, null, null, null, null, null);
    }

    static EntryDetail ofCase(Complaint other) {
        return new EntryDetail(null, null, null, null, null, null, null, other.id(), other.number(), null, null, null);
    }

    static EntryDetail ofRecheck(Recheck result) {
        return new EntryDetail(null, null, null, null, null, null, null, null, null, result, null, null);
    }

    static EntryDetail ofClaim(ClaimStep step) {
        return new EntryDetail(null, null, null, null, null, null, null, null, null, null, null, step);
    }

    static EntryDetail ofFile(StoredFile file, boolean removed) {
        var ref = new FileRef(file.id(), file.name(), removed);
        return new EntryDetail(null, null, null, null, null, null, null, null, null, null, ref, null);
    }

    /** A file that came to the case, or went. */
    @Schema(description = "A file that came to the case, or went.")
    record FileRef(
            @Schema(description = "Its id.", examples = "019c5d6e-7c00-7000-8000-0000000000a1")
            UUID id,

            @Schema(description = "Its name.", examples = "外包装破损.jpg")
            String name,

            @Schema(description = "Whether it went.", examples = "false")
            boolean removed) {}
}
