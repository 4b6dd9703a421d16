package org.yinuo.localstack;

/** Something outside of us is not as it must be; the message is one line that says what, and how to mend it. */
public final class LocalStackException extends RuntimeException {

    public LocalStackException(String message) {
        super(message);
    }

    public LocalStackException(String message, Throwable cause) {
        super(message, cause);
    }
}
