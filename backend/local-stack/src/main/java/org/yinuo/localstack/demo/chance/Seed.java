package org.yinuo.localstack.demo.chance;

/** What a whole network grows from. */
public record Seed(long value) {

    public static final Seed USUAL = new Seed(20_261_122);

    /** Each thing has draws of its own: it can be made again alone, without all that came before it. */
    public Chance of(Aspect aspect, long index) {
        long mixed = value * 0x9E3779B97F4A7C15L + aspect.ordinal() * 0xD1B54A32D192ED03L + index;
        return new Chance(mixed);
    }
}
