package org.yinuo.calendar;

import static org.yinuo.calendar.CalendarProblem.CALENDAR_FILE_TOO_LONG;
import static org.yinuo.calendar.CalendarProblem.CALENDAR_LINE_WRONG;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.problem.ProblemException;

/** The days of one year as a CSV: {@code date,kind,name,intervals}, with intervals as {@code 08:30-12:00;14:00-17:30}. */
final class YearFile {

    private static final int DAYS = 366;

    private YearFile() {}

    /** @throws ProblemException 422 that names every line that is wrong and what in it */
    static SortedMap<LocalDate, SpecialDay> read(int year, String csv) {
        var days = new TreeMap<LocalDate, SpecialDay>();
        var wrong = new ArrayList<String>();
        try (var lines = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (var line : lines) {
                if (days.size() + wrong.size() >= DAYS) throw CALENDAR_FILE_TOO_LONG.because(DAYS);
                read(year, line, days, wrong);
            }
        } catch (CsvParseException e) {
            throw CALENDAR_LINE_WRONG.because(1, String.valueOf(e.getMessage()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (!wrong.isEmpty()) throw CALENDAR_LINE_WRONG.because(wrong.size(), String.join("; ", wrong));
        return days;
    }

    private static void read(int year, NamedCsvRecord line, SortedMap<LocalDate, SpecialDay> days, List<String> wrong) {
        var date = parsed(() -> LocalDate.parse(cell(line, "date")));
        var kind = parsed(() -> DayKind.valueOf(cell(line, "kind")));
        var name = cell(line, "name");
        if (date == null || date.getYear() != year || days.containsKey(date)) wrong.add(said(line, "date"));
        else if (kind == null) wrong.add(said(line, "kind"));
        else if (name.isBlank() || name.length() > 100) wrong.add(said(line, "name"));
        else {
            var day = parsed(() -> new CalendarDayDraft(kind, name, intervals(cell(line, "intervals"))).day());
            if (day == null) wrong.add(said(line, "intervals"));
            else days.put(date, day);
        }
    }

    private static @Nullable List<Interval> intervals(String text) {
        if (text.isBlank()) return null;
        return Arrays.stream(text.split(";"))
                .map(part -> part.strip().split("-", 2))
                .map(ends -> new Interval(LocalTime.parse(ends[0]), LocalTime.parse(ends[ends.length - 1])))
                .toList();
    }

    private static String said(NamedCsvRecord line, String field) {
        return line.getStartingLineNumber() + ": " + field + " \"" + cell(line, field) + "\"";
    }

    private static String cell(NamedCsvRecord line, String field) {
        return line.findField(field).orElse("").strip();
    }

    /** Null for what cannot be read: the caller says where. */
    private static <T> @Nullable T parsed(java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DateTimeException | IllegalArgumentException | ProblemException unreadable) {
            return null;
        }
    }
}
