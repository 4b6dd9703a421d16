package org.yinuo.localstack.demo.chance;

/** Numbers with leading zeros. There are millions to write, and a format string is read anew for each. */
public final class Digits {

    private Digits() {}

    public static String of(long number, int width) {
        var digits = Long.toString(number);
        return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
    }
}
