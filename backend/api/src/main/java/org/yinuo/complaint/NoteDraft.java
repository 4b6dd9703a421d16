package org.yinuo.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note on the timeline. */
record NoteDraft(
        @Schema(description = "What there is to say.", examples = "已向投递员核实情况") @NotBlank @Size(max = 1000)
        String text,

        @Schema(description = "Who may read it.", examples = "INTERNAL") @NotNull
        Visibility visibility) {

    Words words() {
        return new Words(text, visibility, null);
    }
}
