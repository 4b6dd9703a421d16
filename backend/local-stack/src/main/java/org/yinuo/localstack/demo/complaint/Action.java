package org.yinuo.localstack.demo.complaint;

/** The steps of a case and the state each leads to. */
public enum Action {
    REGISTER("RECEIVED"),
    ACCEPT("ACCEPTED"),
    ASSIGN("ASSIGNED"),
    START("INVESTIGATING"),
    ANSWER("ANSWERED"),
    CLOSE("CLOSED");

    private final String status;

    Action(String status) {
        this.status = status;
    }

    public String status() {
        return status;
    }

    Action before() {
        return values()[ordinal() - 1];
    }
}
