package org.yinuo.complaint.clock;

import java.util.List;

/** Whoever keeps the cases and has to write down what time did to them. */
public interface ClockSteps {

    /** In the transaction that moved the clocks: both are kept, or neither. */
    void happened(List<ClockStep> steps);
}
