package org.yinuo.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A deadline and the days that led to it.
 *
 * @param yearsWithoutCalendar years on the way whose holidays nobody has published yet: the deadline may move once they are
 */
public record Due(Instant at, List<DueDay> days, List<Integer> yearsWithoutCalendar) {}
