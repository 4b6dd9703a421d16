package org.yinuo.localstack.demo.organization;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit with everything that is known of it. */
public record Unit(
        int index,
        UUID id,
        String code,
        String name,
        UnitKind kind,
        BusinessLine line,
        boolean closed,
        @Nullable UUID parentId,
        @Nullable String parentCode,
        String path,
        String address,
        String divisionCode,
        Phones phones,
        OpeningHours hours,
        List<Integer> marketDays,
        Instant createdAt) {

    public Unit {
        marketDays = List.copyOf(marketDays);
    }

    public String status() {
        return closed ? "CLOSED" : "ACTIVE";
    }

    public @Nullable String closedBecause() {
        return closed ? "代办人外出务工，业务并入邻近服务站" : null;
    }

    /** Three public numbers (监督, 便民, 咨询). No subscriber's number begins with 0 behind the area code. */
    public record Phones(String supervision, String convenience, String enquiry) {}
}
