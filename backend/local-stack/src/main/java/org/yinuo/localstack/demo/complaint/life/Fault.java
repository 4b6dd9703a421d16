package org.yinuo.localstack.demo.complaint.life;

/** Who was found at fault. */
public enum Fault {
    UNIT,
    CUSTOMER,
    SHARED,
    EQUIPMENT,
    UNDETERMINED
}
