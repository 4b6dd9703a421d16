package org.yinuo.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a list, and the way to the next part. */
public record Page<T>(
        @Schema(description = "The entries of this page, in the list's order.")
        List<T> items,

        @Schema(
                description = "Give it as `cursor` to read on; absent on the last page.",
                examples = "WyIwMTljNWQ2ZS03YzAwLTcwMDAiXQ")
        @Nullable
        String nextCursor,

        @Schema(description = "How many there are in all; only with `count=exact`.", examples = "42") @Nullable
        Long total) {

    /**
     * @param rows up to one more than the limit: the one more says that there is a next page
     * @param view turns all rows of the page at once, so that what they refer to is read once
     */
    public static <E, T> Page<T> of(
            List<E> rows, PageQuery query, Function<E, Cursor> cursor, Function<List<E>, List<T>> view) {
        var shown = rows.size() > query.limit() ? rows.subList(0, query.limit()) : rows;
        var next = rows.size() > shown.size() ? cursor.apply(shown.getLast()).encoded() : null;
        return new Page<>(view.apply(shown), next, null);
    }

    /** A list that is short by nature and always whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null);
    }

    public Page<T> withTotal(@Nullable Long count) {
        return new Page<>(items, nextCursor, count);
    }
}
