-- The whole life of a case: waiting for the customer, withdrawn, merged, reopened, re-checked, escalated.
alter table complaint drop constraint complaint_status_known;
alter table complaint add constraint complaint_status_known check (status in
    ('RECEIVED', 'ACCEPTED', 'ASSIGNED', 'INVESTIGATING', 'WAITING', 'ANSWERED', 'CLOSED', 'WITHDRAWN', 'MERGED'));
alter table complaint alter column open set expression as (status not in ('CLOSED', 'WITHDRAWN', 'MERGED'));

alter table complaint
    -- The mail item it is about, as printed on its label.
    add column item_number varchar(40),
    add column policy_id uuid,
    -- How the nearest clock stands (complaint_clock has them all): due_at and at_risk_at lie in 9999 while none runs.
    add column at_risk_at timestamptz not null default '9999-12-31T00:00:00Z',
    add column clock_kind varchar(16),
    add column paused boolean not null default false,
    -- Some clock of it was breached, now or earlier.
    add column late boolean not null default false,
    -- Levels above the unit that know of it; 0 while nobody does.
    add column escalation_level smallint not null default 0,
    add column escalated_to uuid,
    -- Contacts taken down, and those at which the customer was not reached.
    add column contacts smallint not null default 0,
    add column attempts smallint not null default 0,
    add column merged_into uuid,
    add column recheck varchar(16) constraint complaint_recheck_known check (recheck in ('PENDING', 'CONFIRMED', 'REJECTED')),
    add column personal_data_removed_at timestamptz;

alter table complaint add constraint complaint_merged_somewhere check ((status = 'MERGED') = (merged_into is not null));

-- Duplicates: the same item, the same phone.
create index complaint_of_item on complaint (item_number, id desc) where item_number is not null;
create index complaint_of_phone on complaint (customer_phone, id desc) where customer_phone is not null;
-- The cases that went into another; few.
create index complaint_merged on complaint (merged_into) where merged_into is not null;
-- The latest cases of one unit, among which a near text may be a duplicate.
create index complaint_of_unit on complaint (unit_id, id desc);
-- What has climbed to a unit, and what is drawn for a second look: both small.
create index complaint_escalated on complaint (escalated_to, due_at, id) where open and escalated_to is not null;
create index complaint_to_recheck on complaint (id) where recheck = 'PENDING';
-- What was late, newest first: a small part of all cases, so a list of it must not walk the others.
create index complaint_late_1 on complaint (id desc) where late;
create index complaint_late_2 on complaint (subpath(unit_path, 0, 2), id desc) where late;
create index complaint_late_3 on complaint (subpath(unit_path, 0, 3), id desc) where late;
create index complaint_late_4 on complaint (subpath(unit_path, 0, 4), id desc) where late;
create index complaint_late_5 on complaint (subpath(unit_path, 0, 5), id desc) where late;
create index complaint_late_6 on complaint (subpath(unit_path, 0, 6), id desc) where late;
create index complaint_late_7 on complaint (subpath(unit_path, 0, 7), id desc) where late;

-- The timeline: who may read a step, and what else is known of it.
alter table complaint_entry drop constraint complaint_entry_action_known;
alter table complaint_entry alter column note type varchar(4000);
alter table complaint_entry
    add column visibility varchar(8) not null default 'INTERNAL'
        constraint complaint_entry_visibility_known check (visibility in ('INTERNAL', 'PUBLIC')),
    add column detail jsonb,
    add constraint complaint_entry_action_known check (action in (
        'REGISTER', 'ACCEPT', 'TRANSFER', 'ASSIGN', 'START', 'ASK_CUSTOMER', 'RESUME', 'VISIT', 'NOTE', 'INSTRUCT', 'ANSWER',
        'CLOSE', 'REOPEN', 'WITHDRAW', 'MERGE', 'MERGED_IN', 'ESCALATE', 'RECHECK', 'UNMASK', 'ATTACH', 'CLAIM',
        'AT_RISK', 'BREACH'));
