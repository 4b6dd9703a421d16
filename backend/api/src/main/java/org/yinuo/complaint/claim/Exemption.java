package org.yinuo.complaint.claim;

/** Why nobody is liable for a loss (Postal Law, art. 48). */
enum Exemption {
    /** 不可抗力; insured items are not exempt from it. */
    FORCE_MAJEURE,
    /** 所寄物品本身的自然性质或者合理损耗. */
    NATURE_OF_THE_ITEM,
    /** 寄件人、收件人的过错. */
    FAULT_OF_THE_CUSTOMER
}
