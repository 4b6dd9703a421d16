package org.yinuo.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of a day in which time counts. */
@Schema(name = "WorkingInterval", description = "A stretch of a day in which time counts.")
public record Interval(
        @Schema(
                description = "From, local time.",
                type = SchemaType.STRING,
                pattern = "^[0-2][0-9]:[0-5][0-9]$",
                examples = "08:30")
        @JsonFormat(pattern = "HH:mm")
        @NotNull
        LocalTime from,

        @Schema(
                description = "To, local time; later than `from`.",
                type = SchemaType.STRING,
                pattern = "^[0-2][0-9]:[0-5][0-9]$",
                examples = "12:00")
        @JsonFormat(pattern = "HH:mm")
        @NotNull
        LocalTime to) {}
