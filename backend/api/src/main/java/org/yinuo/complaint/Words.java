package org.yinuo.complaint;

import org.jspecify.annotations.Nullable;

/** What is said with a step. */
record Words(
        @Nullable String note,
        Visibility visibility,
        @Nullable EntryDetail detail) {

    static final Words NONE = new Words(null, Visibility.INTERNAL, null);

    static Words of(@Nullable String note) {
        return new Words(note, Visibility.INTERNAL, null);
    }

    static Words toCustomer(String note) {
        return new Words(note, Visibility.PUBLIC, null);
    }

    Words with(EntryDetail known) {
        return new Words(note, visibility, known);
    }
}
