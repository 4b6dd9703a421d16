package org.yinuo.localstack.demo.complaint;

/** Who was found at fault. */
enum Fault {
    UNIT,
    CUSTOMER,
    SHARED,
    EQUIPMENT,
    UNDETERMINED
}
