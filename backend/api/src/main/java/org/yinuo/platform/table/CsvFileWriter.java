package org.yinuo.platform.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV as spreadsheets read it: UTF-8 with a byte order mark, without which they take Chinese for something else. */
final class CsvFileWriter implements TableWriter {

    private final Writer text;
    private final CsvWriter csv;

    CsvFileWriter(OutputStream out) {
        this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        try {
            text.write('\uFEFF');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void row(List<@Nullable String> cells) {
        csv.writeRecord(cells.stream()
                .map(cell -> cell == null ? "" : Formula.guard(cell))
                .toList());
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
        text.flush();
    }
}
