package org.yinuo.localstack.demo.complaint;

import org.yinuo.localstack.demo.chance.Chance;
import org.yinuo.localstack.demo.chance.Digits;

/**
 * Item numbers of thirteen characters: by UPU standard S10 (two letters of service, eight digits, a check digit, the
 * country), or the operator's own, all digits.
 */
final class ItemNumbers {

    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    private ItemNumbers() {}

    /** @param service the letter of the service: E for EMS, R for registered mail, C for parcels */
    static String draw(char service, Chance chance) {
        var digits = Digits.of(chance.below(100_000_000), 8);
        char second = (char) ('A' + chance.below(26));
        return "" + service + second + digits + checkDigit(digits) + "CN";
    }

    /** @param range the two digits at the beginning: 11 for EMS, 98 for parcels */
    static String domestic(int range, Chance chance) {
        return Digits.of(range, 2) + Digits.of(chance.below(100_000_000_000L), 11);
    }

    static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int check = 11 - sum % 11;
        return check == 10 ? 0 : check == 11 ? 5 : check;
    }
}
