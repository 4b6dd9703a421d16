package org.yinuo.complaint.claim;

/** What a rule computes before its factor and its cap. */
enum Formula {
    /** 按照保价额. */
    DECLARED_VALUE,
    /** The declared value by the share that was lost: 按照保价额与邮件全部价值的比例对实际损失. */
    DECLARED_SHARE,
    /** 按照实际损失. */
    ACTUAL_LOSS,
    /** 按照所收取资费. */
    POSTAGE,
    /** No liability. */
    NOTHING
}
