package org.yinuo.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who the case is about. */
@Embeddable
@Schema(description = "Who the case is about.")
record Customer(
        @Schema(description = "Name.", examples = "陈桂兰") @Column(name = "customer_name") @NotBlank @Size(max = 50)
        String name,

        @Schema(description = "Phone.", examples = "138 0000 1234")
        @Column(name = "customer_phone")
        @Pattern(regexp = PHONE, message = "{yinuo.phone}")
        @Nullable
        String phone,

        @Schema(description = "Address, for a visit at home.", examples = "武汉市江岸区胜利街 21 号")
        @Column(name = "customer_address")
        @Size(max = 200)
        @Nullable
        String address) {

    static final String PHONE = "[0-9+][0-9 -]{2,19}";
}
