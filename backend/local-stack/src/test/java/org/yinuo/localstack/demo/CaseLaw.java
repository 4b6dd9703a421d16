package org.yinuo.localstack.demo;

/** What holds for every case: each law with the query that finds what breaks it. */
enum CaseLaw {
    COLUMNS_SAY_WHAT_THE_CLOCKS_SAY(
            "update complaint set due_at = due_at + '1 second'::interval where clock_kind is not null", """
            select c.number, c.clock_kind, c.due_at, k.kind, k.due_at from complaint c
            left join lateral (select k.kind, k.due_at, k.at_risk_at from complaint_clock k
                where k.complaint_id = c.id and k.state = 'RUNNING'
                order by k.due_at, array_position(array['ACKNOWLEDGE','FIRST_RESPONSE','RESOLUTION','FIRM','REGULATOR'], k.kind::text)
                limit 1) k on true
            where c.clock_kind is distinct from k.kind or c.due_at <> coalesce(k.due_at, '9999-12-31T00:00:00Z')
            or c.at_risk_at <> coalesce(k.at_risk_at, '9999-12-31T00:00:00Z')"""),
    THE_REGULATORS_CASES_HAVE_ITS_NUMBER("update complaint set regulator_reference = null", """
            select number from complaint where (channel = 'REGULATOR') <> (regulator_reference is not null)"""),
    WHAT_HAS_ENDED_SAYS_WHEN("update complaint set ended_at = ended_at + '1 second'::interval", """
            select c.number, c.ended_at from complaint c where c.ended_at is distinct from
                case when c.open then null else (select max(e.at) from complaint_entry e
                    where e.complaint_id = c.id and e.action in ('CLOSE', 'WITHDRAW', 'MERGE')) end"""),
    PAUSED_AND_LATE_COME_FROM_THE_CLOCKS("update complaint set late = not late", """
            select c.number, c.paused, c.late from complaint c join lateral (
                select bool_or(state = 'PAUSED') as paused, bool_or(state = 'BREACHED' or
                    (state = 'RUNNING' and coalesce(next_step, 'ESCALATE') = 'ESCALATE')) as late
                from complaint_clock k where k.complaint_id = c.id) k on true
            where c.paused <> k.paused or c.late <> k.late"""),
    EVERY_CLOCK_OF_THE_POLICY_RUNS_ONCE_A_CYCLE("delete from complaint_clock where kind = 'FIRM' and cycle = 1", """
            select c.number from complaint c join sla_policy p on p.id = c.policy_id
            join lateral (select 1 + count(*) as cycles from complaint_entry e
                where e.complaint_id = c.id and action = 'REOPEN') n on true
            cross join jsonb_to_recordset(p.goals) as g(kind text, measure text, amount int, pauses boolean, "escalateEveryHours" int)
            where n.cycles <> (select count(*) from complaint_clock k where k.complaint_id = c.id and k.kind = g.kind
                and k.measure = g.measure and k.amount = g.amount and k.pauses = g.pauses
                and k.escalate_every is not distinct from g."escalateEveryHours")
            union all
            select c.number from complaint c join sla_policy p on p.id = c.policy_id
            where (select count(*) from complaint_clock k where k.complaint_id = c.id and cycle = 1)
                <> jsonb_array_length(p.goals)"""),
    THE_MOST_SPECIFIC_POLICY_IS_FOLLOWED(
            "update complaint set policy_id = (select id from sla_policy where code = 'PRAISE')", """
            select c.number, p.code from complaint c left join sla_policy p on p.id = c.policy_id
            where p.code is distinct from case when c.channel = 'REGULATOR' then 'REGULATOR'
                when c.type = 'PRAISE' then 'PRAISE' else 'SAME_DAY' end"""),
    DEADLINES_OF_WHAT_NEVER_WAITED_ARE_THOSE_OF_THE_MEASURE(
            "update complaint_clock set due_at = due_at - '1 day'::interval", """
            select c.number, k.kind, k.due_at, deadline(k.started_at, k.measure, k.amount, u.market_days)
            from complaint_clock k join complaint c on c.id = complaint_id join org_unit u on u.id = unit_id
            where paused_seconds = 0 and state <> 'PAUSED'
            and not exists (select from complaint_entry e where e.complaint_id = c.id and action = 'TRANSFER')
            and k.due_at <> deadline(k.started_at, k.measure, k.amount, u.market_days)"""),
    WHAT_HAS_WAITED_IS_DUE_AT_THE_END_OF_A_DAY(
            "update complaint_clock set due_at = due_at - '1 hour'::interval where paused_seconds > 0", """
            select complaint_id, kind, due_at from complaint_clock
            where (due_at at time zone 'Asia/Shanghai')::time <> '23:59:59.999999'"""),
    AT_RISK_IS_FOUR_FIFTHS("update complaint_clock set at_risk_at = at_risk_at + '1 second'::interval", """
            select complaint_id, kind, started_at, at_risk_at, due_at from complaint_clock k
            where paused_seconds = 0 and state <> 'PAUSED' and abs(extract(epoch from
                at_risk_at - (started_at + 0.8 * (due_at - started_at)))) > 0.002"""),
    A_CLOCK_ENDS_AS_ITS_DEADLINE_SAYS("update complaint_clock set state = 'BREACHED' where state = 'MET'", """
            select complaint_id, kind, state from complaint_clock
            where (state = 'MET' and stopped_at > due_at and paused_seconds = 0)
            or (state = 'BREACHED' and stopped_at <= due_at)
            or (state in ('RUNNING', 'PAUSED')) <> (stopped_at is null)
            or (state = 'PAUSED') <> (left_amount is not null)"""),
    ALL_THAT_WAS_DUE_IS_TOLD(
            "update complaint_clock set next_step = 'BREACH', next_step_at = due_at where state = 'RUNNING' and next_step is null",
            """
            select complaint_id, kind, next_step, next_step_at from complaint_clock
            where next_step_at <= noon() or (state = 'RUNNING' and due_at < noon() and next_step not in ('ESCALATE'))
            or (state = 'RUNNING' and due_at < noon() and next_step is null and level < top_level
                and escalate_every is not null)"""),
    THE_NEXT_STEP_FITS_THE_CLOCK("update complaint_clock set next_step_at = next_step_at + '1 minute'::interval", """
            select complaint_id, kind, next_step, next_step_at from complaint_clock
            where (next_step is not null and state <> 'RUNNING')
            or (next_step = 'AT_RISK' and next_step_at <> at_risk_at) or (next_step = 'BREACH' and next_step_at <> due_at)
            or (next_step = 'ESCALATE' and next_step_at <> due_at + make_interval(hours => escalate_every * level))"""),
    THE_CLIMB_IS_TOLD_WHEN_IT_HAPPENED("delete from complaint_entry where action = 'BREACH'", """
            select k.complaint_id, k.kind, n as level from complaint_clock k, generate_series(1, k.level) as n
            where not exists (select from complaint_entry e where e.complaint_id = k.complaint_id
                and e.action = 'ESCALATE' and e.account = 'clock' and e.detail->>'clock' = k.kind
                and (e.detail->>'level')::int = n and e.at = k.due_at + make_interval(hours => k.escalate_every * (n - 1)))
            union all
            select k.complaint_id, k.kind, 0 from complaint_clock k
            where (k.state = 'BREACHED' or (k.state = 'RUNNING' and k.due_at <= noon())) and not exists (
                select from complaint_entry e where e.complaint_id = k.complaint_id and e.action = 'BREACH'
                and e.account = 'clock' and e.detail->>'clock' = k.kind and e.at = k.due_at)"""),
    THE_TOP_IS_THE_ROOT("update complaint_clock set top_level = top_level + 1", """
            select c.number from complaint c join complaint_clock k on k.complaint_id = c.id
            where top_level <> nlevel(unit_path) - 1 or level > top_level or c.escalation_level > top_level"""),
    WHOEVER_IT_CLIMBED_TO_STANDS_SO_FAR_ABOVE("update complaint set escalation_level = escalation_level + 1", """
            select c.number, escalation_level from complaint c left join org_unit u on u.id = escalated_to
            where (escalation_level = 0) <> (escalated_to is null)
            or (escalation_level > 0 and u.path <> subpath(unit_path, 0, nlevel(unit_path) - escalation_level))"""),
    A_CLOSED_CASE_HAS_PROOF_AND_NO_CLOCK_RUNS("update complaint set closure_satisfaction = null", """
            select c.number from complaint c where status = 'CLOSED' and (closure_done is null or answer_text is null
                or closure_contact_at not between answered_at and closed_at
                or (closure_satisfaction is null and attempts + jsonb_array_length(closure_attempts) < 3))
            union all
            select c.number from complaint c join complaint_clock k on k.complaint_id = c.id
            where not open and state in ('RUNNING', 'PAUSED')
            union all
            select c.number from complaint c where status <> 'CLOSED' and (closed_at is not null or recheck is not null)"""),
    A_WAITING_CASE_HAS_A_PAUSED_RESOLUTION_UNLESS_IT_WAS_LATE(
            "update complaint_clock set paused_at = paused_at + '1 second'::interval where state = 'PAUSED'", """
            select c.number from complaint c where (status = 'WAITING') and not exists (
                select from complaint_clock k where k.complaint_id = c.id and kind = 'RESOLUTION'
                and ((state = 'PAUSED' and left_amount is not null) or (state = 'RUNNING' and due_at < paused_since(c.id))))
            union all
            select c.number from complaint c join complaint_clock k on k.complaint_id = c.id
            where state = 'PAUSED' and (status <> 'WAITING' or kind <> 'RESOLUTION' or paused_at <> paused_since(c.id))"""),
    WHAT_IS_MERGED_SAYS_SO_ON_BOTH_TIMELINES("delete from complaint_entry where action = 'MERGED_IN'", """
            select c.number from complaint c left join complaint o on o.id = c.merged_into
            where c.status = 'MERGED' and (o.id is null or o.status = 'MERGED' or o.unit_id <> c.unit_id
                or not exists (select from complaint_entry e where complaint_id = c.id and action = 'MERGE'
                    and detail->>'complaintId' = o.id::text and detail->>'complaintNumber' = o.number)
                or not exists (select from complaint_entry e where complaint_id = o.id and action = 'MERGED_IN'
                    and detail->>'complaintId' = c.id::text and detail->>'complaintNumber' = c.number))"""),
    THE_TIMELINE_LEADS_TO_THE_STATE("delete from complaint_entry where action = 'START'", """
            select c.number, status, (select to_status from complaint_entry e where e.complaint_id = c.id order by id desc limit 1)
            from complaint c where status is distinct from
                (select to_status from complaint_entry e where e.complaint_id = c.id order by id desc limit 1)
            union all
            select complaint_id::text, from_status, led from (
                select complaint_id, action, at, lag(at) over w as before, from_status, lag(to_status) over w as led
                from complaint_entry window w as (partition by complaint_id order by id)) as steps
            where at > noon() or before > at or from_status is distinct from led"""),
    BEFORE_THE_CLIMB_COMES_THE_BREACH("delete from complaint_entry where action = 'AT_RISK'", """
            select complaint_id, at from (select complaint_id, at, action, detail->>'clock' as clock,
                lag(action) over (partition by complaint_id, detail->>'clock' order by id) as before
                from complaint_entry where account = 'clock') as steps
            where (action = 'BREACH' and before <> 'AT_RISK') or (action = 'ESCALATE' and before not in ('BREACH', 'ESCALATE'))"""),
    THE_REVISION_COUNTS_WHAT_PEOPLE_CHANGED("update complaint set version = version + 1", """
            select c.number, version from complaint c where version + 1 <> (select count(*) from complaint_entry e
                where e.complaint_id = c.id and account <> 'clock' and action not in ('NOTE', 'INSTRUCT', 'MERGED_IN'))"""),
    CONTACTS_ARE_THOSE_OF_THE_TIMELINE("update complaint set attempts = attempts + 1", """
            select c.number from complaint c where contacts <> (select count(*) from complaint_entry e
                where e.complaint_id = c.id and action = 'VISIT')
            or attempts <> (select count(*) from complaint_entry e
                where e.complaint_id = c.id and action = 'VISIT' and detail->>'reached' = 'false')"""),
    WHAT_WAS_LOOKED_AT_AGAIN_SAYS_WHAT_WAS_FOUND(
            "update complaint set recheck = 'CONFIRMED' where recheck = 'REJECTED'", """
            select c.number, recheck from complaint c left join lateral (select detail->>'recheck' as found, account
                from complaint_entry e where e.complaint_id = c.id and action in ('CLOSE', 'RECHECK')
                order by id desc limit 1) e on true
            where (recheck in ('CONFIRMED', 'REJECTED')) and recheck is distinct from found
            or (recheck = 'PENDING' and found is not null)"""),
    REOPENED_IS_WHAT_WAS_CLOSED_THREE_DAYS_AGO_AT_MOST_OR_REJECTED(
            "update complaint_entry set at = at + '4 days'::interval where action = 'REOPEN'", """
            select complaint_id, at from (select complaint_id, action, at, lag(at) over w as before,
                lag(action) over w as led, lag(detail->>'recheck') over w as found from complaint_entry
                where action in ('CLOSE', 'RECHECK', 'REOPEN') window w as (partition by complaint_id order by id)) as steps
            where action = 'REOPEN' and not (led = 'CLOSE' and at - before <= '72 hours'::interval)
                and found is distinct from 'REJECTED'"""),
    WHAT_THE_CUSTOMER_READS_IS_PUBLIC("update complaint_entry set visibility = 'PUBLIC' where action = 'NOTE'", """
            select complaint_id, action from complaint_entry
            where (visibility = 'PUBLIC') <> (action in ('ASK_CUSTOMER', 'RESUME', 'ANSWER'))
            or (action in ('ASK_CUSTOMER', 'RESUME', 'ANSWER', 'CLOSE', 'REOPEN', 'WITHDRAW', 'TRANSFER', 'INSTRUCT', 'NOTE')
                and note is null)"""),
    WHOEVER_HAS_IT_WORKS_THERE_OR_ABOVE("update staff set status = 'LEFT'", """
            select c.number from complaint c left join staff s on s.id = assignee_id and s.status = 'ACTIVE'
            where assignee_id is not null and (s.id is null
                or not (c.unit_path <@ s.unit_path or s.unit_path <@ c.unit_path))""");

    /** The deadlines of the API's {@code WorkingTime} in SQL, and since when a case waits. */
    static final String DEADLINE = """
            create function works(day date, market smallint[]) returns boolean stable return
                extract(day from day)::smallint = any(market)
                or coalesce((select kind <> 'HOLIDAY' from working_calendar_day where date = day),
                    extract(isodow from day) < 6);
            create function deadline(began timestamptz, measure text, amount int, market smallint[])
                returns timestamptz stable return (
                (case measure when 'WORKING_DAYS' then (
                    select day::date from generate_series(1, 60) as n,
                        lateral (select (began at time zone 'Asia/Shanghai')::date + n as day) as d
                    where works(day::date, market) order by day offset amount - 1 limit 1)
                else (began at time zone 'Asia/Shanghai')::date + amount end + 1)::timestamp
                at time zone 'Asia/Shanghai' - '1 microsecond'::interval);
            create function paused_since(of_case uuid) returns timestamptz stable return (
                select max(at) from complaint_entry where complaint_id = of_case and action = 'ASK_CUSTOMER')""";

    private final String harm;
    private final String breach;

    /** @param harm what would break it: the query must find that */
    CaseLaw(String harm, String breach) {
        this.harm = harm;
        this.breach = breach;
    }

    String harm() {
        return harm;
    }

    String breach() {
        return breach + " limit 5";
    }
}
