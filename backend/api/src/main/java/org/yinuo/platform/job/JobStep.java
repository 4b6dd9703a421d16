package org.yinuo.platform.job;

/** What a job is at. */
public enum JobStep {
    UPLOADED,
    CHECKING,
    APPLYING,
    FINISHED
}
