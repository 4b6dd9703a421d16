package org.yinuo.localstack.demo.load;

import java.util.stream.Collectors;
import org.yinuo.localstack.demo.organization.Staffing;
import org.yinuo.localstack.demo.organization.Unit;
import org.yinuo.localstack.demo.organization.Units;

/** Units and staff as rows of their tables. */
final class OrganizationRows {

    private final Units units;
    private final Staffing staffing;

    OrganizationRows(Units units, Staffing staffing) {
        this.units = units;
        this.staffing = staffing;
    }

    void staffOf(int unit, CopyRow row) {
        int first = staffing.first(unit);
        for (int index = first; index < first + staffing.count(unit); index++) {
            member(index, unit, row);
        }
    }

    void unit(int index, CopyRow row) {
        var unit = units.unit(index);
        row.put(unit.id()).put(0).put(units.tree().labelOf(unit.index()));
        row.put(unit.code()).put(unit.name()).put(unit.kind()).put(unit.line()).put(unit.status());
        row.put(unit.parentId()).put(unit.path()).put(unit.address()).put(unit.divisionCode());
        row.put(unit.phones().supervision())
                .put(unit.phones().convenience())
                .put(unit.phones().enquiry());
        row.put(unit.hours().json())
                .put(marketDays(unit))
                .put(unit.closedBecause())
                .put(unit.createdAt());
        row.end();
    }

    private void member(int index, int unit, CopyRow row) {
        var member = staffing.member(index, unit);
        row.put(member.id()).put(0).put(member.number()).put(member.name()).put(member.badgeName());
        row.put(units.id(unit)).put(units.tree().path(unit)).put(member.post()).put(member.hireDate());
        row.put(member.account()).put(member.status()).put(member.createdAt());
        row.end();
    }

    private static String marketDays(Unit unit) {
        return unit.marketDays().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
