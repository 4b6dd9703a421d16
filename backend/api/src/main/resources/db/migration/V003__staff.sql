-- Someone who works in a unit. The account is the user name at the identity provider.
create table staff (
    id         uuid        primary key,
    version    bigint      not null,
    number     varchar(32) not null constraint staff_number_unique unique,
    name       varchar(50) not null,
    badge_name varchar(50),
    unit_id    uuid        not null constraint staff_unit references org_unit (id),
    -- The unit's path, kept here so that a subtree's staff is one range of an index.
    unit_path  ltree       not null,
    post       varchar(16) not null constraint staff_post_known
               check (post in ('COUNTER', 'DELIVERY', 'PROCESSING', 'TRANSPORT', 'IT', 'MANAGEMENT', 'INSPECTOR', 'AGENT')),
    hire_date  date,
    account    varchar(100) constraint staff_account_unique unique,
    status     varchar(16) not null constraint staff_status_known check (status in ('ACTIVE', 'LEFT')),
    created_at timestamptz not null
);

-- The staff of a subtree, unit by unit.
create index staff_of_subtree on staff (unit_path, number);
-- Deleting or moving a unit looks for its people.
create index staff_of_unit on staff (unit_id);
-- Search by a piece of the name or number.
create index staff_search on staff using gin (bigrams(number || ' ' || name));
