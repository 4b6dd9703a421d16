-- Which clocks a case has (SLA policy). The most specific policy that fits a case is taken: a category before a channel
-- group before a type; a nearer category before a farther one.
create table sla_policy (
    id            uuid         primary key,
    version       bigint       not null,
    code          varchar(32)  not null constraint sla_policy_code_unique unique,
    name_zh       varchar(100) not null,
    name_en       varchar(100) not null,
    category_code varchar(32)  constraint sla_policy_category references complaint_category (code),
    channel_group varchar(24)  constraint sla_policy_group_known check (channel_group in
                  ('HOTLINE', 'GOVERNMENT_HOTLINE', 'CORRESPONDENCE', 'OPINION_BOOK', 'DIGITAL', 'REGULATOR')),
    type          varchar(16)  constraint sla_policy_type_known check (type in ('COMPLAINT', 'HELP', 'ENQUIRY', 'PRAISE')),
    goals         jsonb        not null,
    active        boolean      not null default true
);

-- Two policies for the same cases would leave the choice to chance.
create unique index sla_policy_for on sla_policy (category_code, channel_group, type) nulls not distinct where active;

-- The default promise is the same day (当天处理,当天答复). Firm limit 7 days, regulator's 30 days: calendar days, never paused.
insert into sla_policy (id, version, code, name_zh, name_en, channel_group, type, goals) values
    (uuidv7(), 0, 'SAME_DAY', '当天处理、当天答复', 'Handled and answered the same day', null, null, '[
        {"kind": "ACKNOWLEDGE", "measure": "SAME_DAY", "amount": 0, "pauses": false},
        {"kind": "FIRST_RESPONSE", "measure": "SAME_DAY", "amount": 0, "pauses": false},
        {"kind": "RESOLUTION", "measure": "SAME_DAY", "amount": 0, "pauses": true, "escalateEveryHours": 24},
        {"kind": "FIRM", "measure": "CALENDAR_DAYS", "amount": 7, "pauses": false, "escalateEveryHours": 24}]'),
    (uuidv7(), 0, 'REGULATOR', '监管机构转办', 'Sent by the regulator', 'REGULATOR', null, '[
        {"kind": "ACKNOWLEDGE", "measure": "SAME_DAY", "amount": 0, "pauses": false},
        {"kind": "FIRST_RESPONSE", "measure": "SAME_DAY", "amount": 0, "pauses": false},
        {"kind": "RESOLUTION", "measure": "SAME_DAY", "amount": 0, "pauses": true, "escalateEveryHours": 24},
        {"kind": "FIRM", "measure": "CALENDAR_DAYS", "amount": 7, "pauses": false, "escalateEveryHours": 24},
        {"kind": "REGULATOR", "measure": "CALENDAR_DAYS", "amount": 30, "pauses": false, "escalateEveryHours": 24}]'),
    (uuidv7(), 0, 'PRAISE', '表扬', 'Praise', null, 'PRAISE', '[
        {"kind": "ACKNOWLEDGE", "measure": "WORKING_DAYS", "amount": 1, "pauses": false},
        {"kind": "RESOLUTION", "measure": "WORKING_DAYS", "amount": 5, "pauses": true}]');
