package org.yinuo.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar says of one day.
 *
 * @param intervals null: those of an ordinary working day
 */
record SpecialDay(DayKind kind, String name, @Nullable List<Interval> intervals) {}
