-- The clocks of a case, one row each and cycle: reopening begins a new cycle and leaves the old one as it ended.
create table complaint_clock (
    id             uuid        primary key,
    complaint_id   uuid        not null constraint complaint_clock_case references complaint (id),
    kind           varchar(16) not null constraint complaint_clock_kind_known check (kind in
                   ('ACKNOWLEDGE', 'FIRST_RESPONSE', 'RESOLUTION', 'FIRM', 'REGULATOR')),
    cycle          smallint    not null,
    measure        varchar(16) not null constraint complaint_clock_measure_known check (measure in
                   ('SAME_DAY', 'WORKING_MINUTES', 'WORKING_DAYS', 'CALENDAR_DAYS')),
    amount         int         not null,
    pauses         boolean     not null,
    state          varchar(16) not null constraint complaint_clock_state_known check (state in
                   ('RUNNING', 'PAUSED', 'MET', 'BREACHED', 'CANCELLED')),
    started_at     timestamptz not null,
    due_at         timestamptz not null,
    at_risk_at     timestamptz not null,
    paused_at      timestamptz,
    -- Of the measure's unit (minutes or days), while paused.
    left_amount    int,
    paused_seconds bigint      not null default 0,
    stopped_at     timestamptz,
    -- Hours between two levels of the climb; none, if this clock does not climb.
    escalate_every smallint,
    level          smallint    not null default 0,
    top_level      smallint    not null,
    -- What the sweep does next (AT_RISK, BREACH, ESCALATE) and when: none, when nothing is left to do or it is paused.
    next_step      varchar(16),
    next_step_at   timestamptz,
    no_calendar    int[]       not null default '{}',
    constraint complaint_clock_once unique (complaint_id, kind, cycle),
    constraint complaint_clock_next check ((next_step is null) = (next_step_at is null)),
    constraint complaint_clock_paused check ((state = 'PAUSED') = (paused_at is not null))
);

-- The sweep's only question: what is next. Holds the running clocks that still have a step ahead.
create index complaint_clock_next_step on complaint_clock (next_step_at) where next_step_at is not null;

-- Cases of before get the one clock they had: answered by the end of the day of receipt.
insert into complaint_clock (id, complaint_id, kind, cycle, measure, amount, pauses, state, started_at, due_at, at_risk_at,
        stopped_at, escalate_every, top_level, next_step, next_step_at)
    select uuidv7(), c.id, 'RESOLUTION', 1, 'SAME_DAY', 0, true,
        case when c.answered_at is null then 'RUNNING' when c.answered_at > c.due_at then 'BREACHED' else 'MET' end,
        c.received_at, c.due_at, c.received_at + 0.8 * (c.due_at - c.received_at), c.answered_at, 24, nlevel(c.unit_path) - 1,
        case when c.answered_at is null then 'AT_RISK' end,
        case when c.answered_at is null then c.received_at + 0.8 * (c.due_at - c.received_at) end
    from complaint c;

update complaint c set
    late = coalesce(c.answered_at > c.due_at, false),
    clock_kind = case when c.answered_at is null then 'RESOLUTION' end,
    at_risk_at = case when c.answered_at is null then c.received_at + 0.8 * (c.due_at - c.received_at) else c.at_risk_at end,
    due_at = case when c.answered_at is null then c.due_at else '9999-12-31T00:00:00Z' end;
