-- Claims (理赔): what a customer wants for an item, what was computed, decided and paid, and which department has it.
create table complaint_claim (
    id                uuid          primary key,
    version           bigint        not null,
    complaint_id      uuid          not null constraint complaint_claim_case references complaint (id),
    item_number       varchar(40)   not null,
    -- The department that handles it; hand_overs tells how it came there.
    unit_id           uuid          not null,
    hand_overs        jsonb         not null,
    status            varchar(16)   not null constraint complaint_claim_status_known check (status in
                      ('REQUESTED', 'UNDER_REVIEW', 'DECIDED', 'PAID', 'REJECTED', 'WITHDRAWN')),
    open              boolean       not null generated always as (status in ('REQUESTED', 'UNDER_REVIEW', 'DECIDED')) stored,
    facts             jsonb         not null,
    -- When the customer asked first, in the unit's time zone: the year from posting is counted to it.
    claimed_on        date          not null,
    asked             numeric(12,2) not null,
    decided           numeric(12,2),
    paid              numeric(12,2),
    -- As it was computed when it was decided.
    computed          jsonb,
    decision_reason   varchar(1000),
    decided_by        varchar(100),
    decided_at        timestamptz,
    payment_reference varchar(100),
    paid_by           varchar(100),
    paid_at           timestamptz,
    -- Why it was rejected or withdrawn.
    ended_reason      varchar(1000),
    requested_by      varchar(100)  not null,
    requested_at      timestamptz   not null,
    due_at            timestamptz   not null,
    constraint complaint_claim_decided check (status not in ('DECIDED', 'PAID') or (decided is not null and computed is not null)),
    constraint complaint_claim_paid check ((status = 'PAID') = (paid is not null))
);

create index complaint_claim_of_case on complaint_claim (complaint_id, id);
-- An item is compensated once: no second claim of a case for it while one is open or paid.
create unique index complaint_claim_of_item on complaint_claim (complaint_id, item_number) where status not in ('REJECTED', 'WITHDRAWN');
