package org.yinuo.complaint.claim;

import static java.math.RoundingMode.HALF_UP;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Yuan and fen, never negative; a string in JSON, so that nothing rounds it again. */
@Schema(
        type = SchemaType.STRING,
        implementation = String.class,
        description = "Yuan and fen.",
        pattern = Money.PATTERN,
        examples = "128.00")
public final class Money implements Comparable<Money> {

    static final String PATTERN = "^[0-9]{1,9}(\\.[0-9]{1,2})?$";
    static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final Pattern WRITTEN = Pattern.compile(PATTERN);

    private final BigDecimal yuan;

    private Money(BigDecimal yuan) {
        this.yuan = yuan.setScale(2, HALF_UP);
    }

    /** Half up to the fen. */
    static Money of(BigDecimal yuan) {
        if (yuan.signum() < 0) throw new IllegalArgumentException(yuan + " is less than nothing");
        return new Money(yuan);
    }

    @JsonCreator
    static Money parse(String written) {
        if (!WRITTEN.matcher(written).matches())
            throw new IllegalArgumentException(written + " is no amount like 128.00");
        return of(new BigDecimal(written));
    }

    BigDecimal yuan() {
        return yuan;
    }

    boolean isNothing() {
        return yuan.signum() == 0;
    }

    Money times(BigDecimal factor) {
        return of(yuan.multiply(factor));
    }

    Money plus(Money other) {
        return of(yuan.add(other.yuan));
    }

    static Money larger(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    static Money smaller(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money money && yuan.equals(money.yuan);
    }

    @Override
    public int hashCode() {
        return yuan.hashCode();
    }

    @Override
    @JsonValue
    public String toString() {
        return yuan.toPlainString();
    }
}
