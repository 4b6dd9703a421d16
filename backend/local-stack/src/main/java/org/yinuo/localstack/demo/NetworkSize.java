package org.yinuo.localstack.demo;

/** How much is generated. */
public record NetworkSize(int units, int staff, int cases) {

    /** To look at. */
    public static final NetworkSize DEMONSTRATION = new NetworkSize(400, 1_500, 3_000);

    long rows() {
        return (long) units + staff + cases;
    }
}
