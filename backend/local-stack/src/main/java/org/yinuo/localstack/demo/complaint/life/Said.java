package org.yinuo.localstack.demo.complaint.life;

import org.jspecify.annotations.Nullable;

/**
 * What is said with a step.
 *
 * @param toCustomer the customer may read it
 */
public record Said(
        @Nullable String note, boolean toCustomer, @Nullable Detail detail) {

    public static final Said NOTHING = new Said(null, false, null);

    public static Said of(@Nullable String note) {
        return new Said(note, false, null);
    }

    public static Said toCustomer(String note) {
        return new Said(note, true, null);
    }

    public Said with(Detail known) {
        return new Said(note, toCustomer, known);
    }
}
