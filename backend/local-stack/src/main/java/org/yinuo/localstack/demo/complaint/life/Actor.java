package org.yinuo.localstack.demo.complaint.life;

/** Who took a step: by account for the record, by name for people. */
public record Actor(String account, String name) {

    /** Time itself. */
    static final Actor CLOCK = new Actor("clock", "clock");
}
