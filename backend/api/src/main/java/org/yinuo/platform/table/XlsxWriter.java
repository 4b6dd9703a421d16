package org.yinuo.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** XLSX, written on while rows come. Cells are text, so nothing is a formula and no leading zero is lost. */
final class XlsxWriter implements TableWriter {

    /** A sheet ends at 1,048,576 rows. */
    private static final int ROWS_OF_SHEET = 1_000_000;

    private static final int ROWS_HELD = 500;

    private final Workbook book;
    private Worksheet sheet;
    private int sheets = 1;
    private int row = 0;

    XlsxWriter(OutputStream out) {
        this.book = new Workbook(out, "Yinuo", "1.0");
        this.sheet = book.newWorksheet("1");
    }

    @Override
    public void row(List<@Nullable String> cells) throws IOException {
        if (row == ROWS_OF_SHEET) turnOver();
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell != null) sheet.inlineString(row, column, cell);
        }
        if (++row % ROWS_HELD == 0) sheet.flush();
    }

    private void turnOver() throws IOException {
        sheet.finish();
        sheet = book.newWorksheet(Integer.toString(++sheets));
        row = 0;
    }

    @Override
    public void finish() throws IOException {
        book.finish();
    }
}
