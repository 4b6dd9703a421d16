package org.yinuo.localstack.demo.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone who works in a unit. */
public record StaffMember(
        UUID id,
        String number,
        String name,
        @Nullable String badgeName,
        int unit,
        StaffPost post,
        LocalDate hireDate,
        @Nullable String account,
        boolean left,
        Instant createdAt) {

    public String status() {
        return left ? "LEFT" : "ACTIVE";
    }
}
