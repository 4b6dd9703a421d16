package org.yinuo.localstack.demo;

/**
 * How much is generated.
 *
 * @param open cases of the last days that stand still on their way, beside those that are open in the course of things
 */
public record NetworkSize(int units, int staff, int cases, int open) {

    /** To look at. */
    public static final NetworkSize DEMONSTRATION = new NetworkSize(400, 1_500, 3_000, 0);

    long rows() {
        return (long) units + staff + cases;
    }
}
