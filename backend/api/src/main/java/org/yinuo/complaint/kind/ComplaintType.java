package org.yinuo.complaint.kind;

/** What someone wants of us. */
public enum ComplaintType {
    COMPLAINT,
    /** 求助. */
    HELP,
    /** 咨询. */
    ENQUIRY,
    /** 表扬. */
    PRAISE
}
