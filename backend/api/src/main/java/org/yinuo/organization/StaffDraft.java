package org.yinuo.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new member of staff. */
record StaffDraft(
        @Schema(description = "Number, unique in the network; never changes.", examples = "42010203007")
        @NotNull
        @Pattern(regexp = Formats.CODE, message = "{yinuo.code}")
        String number,

        @Schema(description = "Name.", examples = "王秀英") @NotBlank @Size(max = 50)
        String name,

        @Schema(description = "Name on the badge.", examples = "小王") @Size(max = 50) @Nullable
        String badgeName,

        @Schema(description = "Where they work.", examples = "019c5d6e-7c00-7000-8000-000000000001") @NotNull
        UUID unitId,

        @Schema(description = "What they work at.", examples = "COUNTER") @NotNull
        StaffPost post,

        @Schema(description = "First day.", examples = "2024-03-01") @Nullable
        LocalDate hireDate,

        @Schema(description = "User name at the sign-in, if they have one.", examples = "clerk")
        @Size(min = 1, max = 100)
        @Nullable
        String account) {

    StaffChange change() {
        return new StaffChange(name, badgeName, unitId, post, hireDate, account);
    }
}
