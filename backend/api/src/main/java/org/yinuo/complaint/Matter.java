package org.yinuo.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.kind.Channel;
import org.yinuo.complaint.kind.ComplaintType;

/** What a case is about, as it was taken down. */
@Embeddable
record Matter(
        @Column(name = "type") @Enumerated(EnumType.STRING) ComplaintType type,

        @Column(name = "channel") @Enumerated(EnumType.STRING)
        Channel channel,

        @Column(name = "category_code") String categoryCode,
        @Column(name = "item_number") @Nullable String itemNumber,
        @Column(name = "regulator_reference") @Nullable String regulatorReference,
        @Column(name = "text") String text,

        @Column(name = "details") @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Object> details) {}
