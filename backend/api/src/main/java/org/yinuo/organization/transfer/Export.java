package org.yinuo.organization.transfer;

import java.util.function.UnaryOperator;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.paging.Where;
import org.yinuo.platform.table.Extract;
import org.yinuo.platform.table.Layout;

/** A table that is given out: one row a unit or person, in the columns of its import. */
enum Export {
    UNITS("org-units", Layouts.UNITS, "u.path", """
            select u.code, u.name, u.kind, u.business_line, p.code as parent_code, u.status, u.address, u.division_code,
                u.supervision_phone, u.convenience_phone, u.enquiry_phone,
                (select string_agg(concat(e ->> 'weekday', ' ', left(e ->> 'from', 5), '-', left(e ->> 'to', 5)), ';' order by n)
                    from jsonb_array_elements(u.opening_hours) with ordinality as intervals(e, n)) as opening_hours,
                array_to_string(u.market_days, ';') as market_days, u.time_zone
            from org_unit u left join org_unit p on p.id = u.parent_id and p.path >= cast('%s' as ltree)""", "u.path"),
    STAFF("staff", Layouts.STAFF, "s.unit_path", """
            select s.number, s.name, s.badge_name, u.code as unit_code, s.post, cast(s.hire_date as text), s.account, s.status
            from staff s join org_unit u on u.id = s.unit_id""", "s.unit_path, s.number");

    private final String file;
    private final Layout layout;
    private final String path;
    private final String select;
    private final String order;

    Export(String file, Layout layout, String path, String select, String order) {
        this.file = file;
        this.layout = layout;
        this.path = path;
        this.select = select;
        this.order = order;
    }

    /** @param subtree what is wanted, within {@code scope}: the unit above the caller's own is not theirs to see */
    Extract extract(TreePath scope, TreePath subtree) {
        var where = new Where().under(path, subtree);
        return new Extract(
                file, layout.names(), select.formatted(scope.value()), where, order, UnaryOperator.identity());
    }
}
