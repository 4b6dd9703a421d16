package org.yinuo.complaint;

/** What a step of the timeline was. */
public enum TimelineAction {
    REGISTER,
    ACCEPT,
    ASSIGN,
    START,
    ANSWER,
    CLOSE
}
