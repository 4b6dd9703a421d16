package org.yinuo.localstack.demo.load;

import java.util.List;

/** What is filled. */
final class Tables {

    static final Table UNITS = new Table(
            "org_unit",
            List.of(
                    "id",
                    "version",
                    "label",
                    "code",
                    "name",
                    "kind",
                    "business_line",
                    "status",
                    "parent_id",
                    "path",
                    "address",
                    "division_code",
                    "supervision_phone",
                    "convenience_phone",
                    "enquiry_phone",
                    "opening_hours",
                    "market_days",
                    "closed_because",
                    "created_at"));

    static final Table STAFF = new Table(
            "staff",
            List.of(
                    "id",
                    "version",
                    "number",
                    "name",
                    "badge_name",
                    "unit_id",
                    "unit_path",
                    "post",
                    "hire_date",
                    "account",
                    "status",
                    "created_at"));

    static final Table CASES = new Table(
            "complaint",
            List.of(
                    "id",
                    "version",
                    "number",
                    "type",
                    "channel",
                    "category_code",
                    "unit_id",
                    "unit_path",
                    "customer_name",
                    "customer_phone",
                    "customer_address",
                    "representative_name",
                    "representative_phone",
                    "representative_relation",
                    "text",
                    "item_number",
                    "status",
                    "assignee_id",
                    "received_at",
                    "registered_by",
                    "policy_id",
                    "clock_kind",
                    "due_at",
                    "at_risk_at",
                    "paused",
                    "late",
                    "escalation_level",
                    "escalated_to",
                    "contacts",
                    "attempts",
                    "merged_into",
                    "recheck",
                    "answer_text",
                    "answered_at",
                    "answered_by",
                    "closure_done",
                    "closure_contact_kind",
                    "closure_contact_at",
                    "closure_fault",
                    "closure_satisfaction",
                    "closure_attempts",
                    "closed_at",
                    "closed_by",
                    "regulator_reference",
                    "ended_at"));

    static final Table ENTRIES = new Table(
            "complaint_entry",
            List.of(
                    "id",
                    "complaint_id",
                    "at",
                    "action",
                    "from_status",
                    "to_status",
                    "account",
                    "actor",
                    "note",
                    "visibility",
                    "detail"));

    static final Table CLOCKS = new Table(
            "complaint_clock",
            List.of(
                    "id",
                    "complaint_id",
                    "kind",
                    "cycle",
                    "measure",
                    "amount",
                    "pauses",
                    "state",
                    "started_at",
                    "due_at",
                    "at_risk_at",
                    "paused_at",
                    "left_amount",
                    "paused_seconds",
                    "stopped_at",
                    "escalate_every",
                    "level",
                    "top_level",
                    "next_step",
                    "next_step_at",
                    "no_calendar"));

    static final List<Table> ALL = List.of(UNITS, STAFF, CASES, ENTRIES, CLOCKS);

    private Tables() {}
}
