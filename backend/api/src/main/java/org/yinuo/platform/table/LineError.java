package org.yinuo.platform.table;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with one line.
 *
 * @param line of the file, the header being line 1
 * @param problem key of the words, {@code import-line.<problem>}
 * @param fact what fills the words' {0}
 */
public record LineError(
        int line,
        @Nullable String field,
        String problem,
        @Nullable String fact) {}
