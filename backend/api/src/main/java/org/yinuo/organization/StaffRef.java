package org.yinuo.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of staff as other things name them. */
@Schema(description = "A member of staff as other things name them.")
public record StaffRef(
        @Schema(description = "Id.", examples = "019c5d6e-7c00-7000-8000-000000000051")
        UUID id,

        @Schema(description = "Number, unique in the network.", examples = "42010203007")
        String number,

        @Schema(description = "Name.", examples = "王秀英") String name) {}
