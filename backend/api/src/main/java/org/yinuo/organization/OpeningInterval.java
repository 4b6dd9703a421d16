package org.yinuo.organization;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One interval of one weekday in which a unit is open; a lunch break makes two of them. */
public record OpeningInterval(
        @Schema(description = "Day of the week.", examples = "MONDAY") @NotNull
        DayOfWeek weekday,

        @Schema(
                description = "Opens at, local time.",
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                pattern = "^[0-2][0-9]:[0-5][0-9]$",
                examples = "09:00")
        @JsonFormat(pattern = "HH:mm")
        @NotNull
        LocalTime from,

        @Schema(
                description = "Closes at, local time; later than `from`.",
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                pattern = "^[0-2][0-9]:[0-5][0-9]$",
                examples = "12:00")
        @JsonFormat(pattern = "HH:mm")
        @NotNull
        LocalTime to) {

    @AssertTrue(message = "{yinuo.opening-interval.order}")
    @JsonIgnore
    @Schema(hidden = true)
    public boolean isInOrder() {
        return from == null || to == null || from.isBefore(to);
    }
}
