package org.yinuo.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who speaks for the customer. */
@Embeddable
@Schema(description = "Who speaks for the customer, if they do not speak for themselves.")
record Representative(
        @Schema(description = "Name.", examples = "陈志强") @Column(name = "representative_name") @NotBlank @Size(max = 50)
        String name,

        @Schema(description = "Phone.", examples = "139 0000 5678")
        @Column(name = "representative_phone")
        @Pattern(regexp = Customer.PHONE, message = "{yinuo.phone}")
        @Nullable
        String phone,

        @Schema(description = "Who they are to the customer.", examples = "儿子")
        @Column(name = "representative_relation")
        @Size(max = 50)
        @Nullable
        String relation) {}
