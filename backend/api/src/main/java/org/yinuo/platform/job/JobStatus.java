package org.yinuo.platform.job;

/** How a job stands. */
public enum JobStatus {
    WAITING,
    RUNNING,
    SUCCEEDED,
    /** Nothing was changed. */
    FAILED
}
