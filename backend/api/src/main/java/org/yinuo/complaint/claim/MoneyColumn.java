package org.yinuo.complaint.claim;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amount as a number of the database, so that it can be summed there. */
@Converter(autoApply = true)
class MoneyColumn implements AttributeConverter<Money, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Money money) {
        return money == null ? null : money.yuan();
    }

    @Override
    public @Nullable Money convertToEntityAttribute(@Nullable BigDecimal yuan) {
        return yuan == null ? null : Money.of(yuan);
    }
}
