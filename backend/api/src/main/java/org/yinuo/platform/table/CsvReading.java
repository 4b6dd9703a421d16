package org.yinuo.platform.table;

import static org.yinuo.platform.table.TableProblem.CSV_EMPTY;
import static org.yinuo.platform.table.TableProblem.CSV_MALFORMED;
import static org.yinuo.platform.table.TableProblem.CSV_NOT_UTF8;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads a CSV line by line: UTF-8 with or without a byte order mark, a header first, then at least one line. */
public final class CsvReading {

    /** Nothing we import is near it; a quote that never closes stops here and not at the end of memory. */
    private static final int LONGEST_CELL = 10_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CloseableIterator<CsvRecord> records;
    private final LineReader lines;
    private long last = 0;

    /** @throws org.yinuo.platform.problem.ProblemException 422 if there is no header, or not that of {@code layout} */
    public CsvReading(InputStream body, Layout layout) {
        this.records = checked(() -> CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(CsvRecordHandler.of(handler -> handler.maxFieldSize(LONGEST_CELL)), text(body))
                .iterator());
        if (!checked(records::hasNext)) throw CSV_EMPTY.because();
        var header =
                checked(records::next).getFields().stream().map(String::strip).toList();
        this.lines = new LineReader(layout, header);
    }

    /** @throws org.yinuo.platform.problem.ProblemException 422 if there is no line, or the file ends being a CSV */
    public void forEach(Consumer<Line> consumer) {
        if (!checked(records::hasNext)) throw CSV_EMPTY.because();
        while (checked(records::hasNext)) {
            var line = lines.read(checked(records::next));
            last = line.number();
            consumer.accept(line);
        }
    }

    private <T> T checked(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException e) {
            throw CSV_MALFORMED.because(last + 1);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) throw CSV_NOT_UTF8.because(last + 1);
            throw e;
        }
    }

    /** Bytes that are no UTF-8 are refused, not replaced: a spreadsheet in China saves GBK unless told otherwise. */
    private static BufferedReader text(InputStream body) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(body, decoder), 1 << 16);
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) reader.reset();
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
