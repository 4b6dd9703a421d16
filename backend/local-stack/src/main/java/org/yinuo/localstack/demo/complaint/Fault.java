package org.yinuo.localstack.demo.complaint;

/** Who was found at fault. */
public enum Fault {
    UNIT,
    CUSTOMER,
    SHARED,
    EQUIPMENT,
    UNDETERMINED
}
