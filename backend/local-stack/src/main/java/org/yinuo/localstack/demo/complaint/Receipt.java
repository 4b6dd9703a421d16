package org.yinuo.localstack.demo.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.complaint.life.CaseRef;
import org.yinuo.localstack.demo.complaint.life.Deed;

/**
 * That something comes in: which case it is by number, where, what is going to happen, and who is going to work on it.
 *
 * @param other the case that it goes into, or that goes into it
 */
record Receipt(
        long index,
        int unit,
        List<Deed> course,
        int assignee,
        Wish wish,
        @Nullable CaseRef other) {

    static final int ANYONE = -1;

    Receipt {
        course = List.copyOf(course);
    }

    Instant at() {
        return course.getFirst().at();
    }
}
