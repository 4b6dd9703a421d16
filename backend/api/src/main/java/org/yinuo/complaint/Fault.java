package org.yinuo.complaint;

/** Who was at fault, as the closing finds. */
public enum Fault {
    UNIT,
    CUSTOMER,
    SHARED,
    /** Equipment or system. */
    EQUIPMENT,
    UNDETERMINED
}
