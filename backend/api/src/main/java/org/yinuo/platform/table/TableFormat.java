package org.yinuo.platform.table;

import java.io.OutputStream;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of file a table is given out as. */
@Schema(enumeration = {"csv", "xlsx"})
public enum TableFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX(TableFormat.XLSX_TYPE);

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Parameters say {@code csv} and {@code xlsx}, in lower case as values of parameters are. */
    public static TableFormat fromString(String value) {
        return switch (value) {
            case "csv" -> CSV;
            case "xlsx" -> XLSX;
            default -> throw new IllegalArgumentException(value);
        };
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param out stays open */
    public TableWriter write(OutputStream out) {
        return this == XLSX ? new XlsxWriter(out) : new CsvFileWriter(out);
    }
}
