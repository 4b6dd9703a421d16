package org.yinuo.platform.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file being written row by row, the header first. One that is not finished is not to look whole. */
public interface TableWriter {

    void row(List<@Nullable String> cells) throws IOException;

    void finish() throws IOException;
}
