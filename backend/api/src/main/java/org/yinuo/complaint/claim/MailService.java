package org.yinuo.complaint.claim;

/** How an item was sent. */
enum MailService {
    /** 平常邮件: no receipt, no record on the way. */
    ORDINARY,
    /** 挂号信件. */
    REGISTERED,
    /** 包裹. */
    PARCEL,
    /** 快递、特快专递: outside the universal service (art. 45). */
    EXPRESS,
    /** 邮政汇款: what is insured or declared is the amount remitted. */
    MONEY_ORDER
}
