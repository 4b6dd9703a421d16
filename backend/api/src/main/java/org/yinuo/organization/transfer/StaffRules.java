package org.yinuo.organization.transfer;

import java.util.List;

/** What is wrong with staff of an import: {@code i} is the line. */
final class StaffRules {

    static final String FROM = "from import_staff i";

    static final List<Rule> RULES = List.of(
            repeated("number", "number-repeated"),
            repeated("account", "account-repeated"),
            new Rule("unit_code", "unit-unknown", "i.unit_code is not null and i.unit_id is null", "i.unit_code"),
            // Who already works in a unit that closed, or has left, may stay listed there.
            new Rule(
                    "unit_code",
                    "unit-closed",
                    "i.unit_status = 'CLOSED' and i.status = 'ACTIVE' and (i.fresh or i.unit_id <> i.old_unit)",
                    "i.unit_code"),
            // An account may go from one line's person to another's in the same file.
            new Rule(
                    "account",
                    "account-taken",
                    "i.account in (select s.account from staff s where s.account is not null "
                            + "and not exists (select from import_staff f where f.id = s.id))",
                    "i.account"));

    private StaffRules() {}

    private static Rule repeated(String field, String problem) {
        var first =
                "(select r.first from import_repeated r where r.what = '%1$s' and r.value = i.%1$s)".formatted(field);
        return new Rule(field, problem, "i.line > " + first, first);
    }
}
