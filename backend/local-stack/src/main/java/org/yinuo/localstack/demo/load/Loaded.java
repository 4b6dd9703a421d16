package org.yinuo.localstack.demo.load;

/** How many rows were written; none where there was a network already. */
public record Loaded(long units, long staff, long cases, long entries, long clocks) {

    static final Loaded NOTHING = new Loaded(0, 0, 0, 0, 0);
}
