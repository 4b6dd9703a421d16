package org.yinuo.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.yinuo.platform.table.Extract;
import org.yinuo.platform.table.Extracts;
import org.yinuo.platform.table.TableFormat;

/** Gives a list of cases out as a file: the figures of each case, and of its customer nothing. */
@ApplicationScoped
class ComplaintExports {

    private static final List<String> COLUMNS = List.of(
            "number",
            "type",
            "channel",
            "category",
            "unit_code",
            "unit",
            "item_number",
            "regulator_reference",
            "status",
            "received_at",
            "answered_at",
            "closed_at",
            "late",
            "escalation_level",
            "assignee",
            "fault",
            "satisfaction",
            "text");

    private static final String SELECT =
            """
            select c.number, c.type, c.channel, c.category_code, u.code, u.name, c.item_number, c.regulator_reference, c.status, %s, %s, %s, c.late,
                c.escalation_level, s.name, c.closure_fault, c.closure_satisfaction, c.text
            from complaint c join org_unit u on u.id = c.unit_id left join staff s on s.id = c.assignee_id""".formatted(local("c.received_at"), local("c.answered_at"), local("c.closed_at"));

    private final ComplaintFilter filter;
    private final Extracts extracts;

    ComplaintExports(ComplaintFilter filter, Extracts extracts) {
        this.filter = filter;
        this.extracts = extracts;
    }

    Response of(ComplaintQuery query, TableFormat format) {
        var order = Complaints.Order.of(query.sort());
        return extracts.of(
                new Extract("complaints", COLUMNS, SELECT, filter.conditions(query), order.sql(), row -> row), format);
    }

    /** Minutes of the unit's own clock, as its people would write it. */
    private static String local(String column) {
        return "to_char(" + column + " at time zone u.time_zone, 'YYYY-MM-DD HH24:MI')";
    }
}
