package org.yinuo.organization;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Versioned;

/** A member of staff, with what this caller may do. */
record StaffView(
        @Schema(description = "Id.", examples = "019c5d6e-7c00-7000-8000-000000000051")
        UUID id,

        @Schema(description = "Grows with every change; the ETag.", examples = "0")
        long version,

        @Schema(description = "Number, unique in the network.", examples = "42010203007")
        String number,

        @Schema(description = "Name.", examples = "王秀英") String name,

        @Schema(description = "Name on the badge.", examples = "小王") @Nullable
        String badgeName,

        @Schema(description = "Where they work.") UnitRef unit,

        @Schema(description = "What they work at.", examples = "COUNTER")
        StaffPost post,

        @Schema(description = "First day.", examples = "2024-03-01") @Nullable
        LocalDate hireDate,

        @Schema(description = "User name at the sign-in.", examples = "clerk") @Nullable
        String account,

        @Schema(description = "Whether they still work here.", examples = "ACTIVE")
        StaffStatus status,

        @Schema(description = "What this caller may do now.")
        Set<StaffAction> availableActions)
        implements Versioned {

    static StaffView of(Staff person, UnitRef unit, Set<StaffAction> actions) {
        return new StaffView(
                person.id(),
                person.version(),
                person.number(),
                person.name(),
                person.badgeName(),
                unit,
                person.post(),
                person.hireDate(),
                person.account(),
                person.status(),
                actions);
    }
}
