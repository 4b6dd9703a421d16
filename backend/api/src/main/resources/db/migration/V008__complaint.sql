create sequence complaint_number;

-- A case (投诉). The id is a UUIDv7 of the instant of receipt: order of ids is order of receipt.
-- No foreign key leads out of this table: it grows past one machine, the tree and the staff do not (architecture.md).
create table complaint (
    id                      uuid          primary key,
    version                 bigint        not null,
    number                  varchar(20)   not null,
    type                    varchar(16)   not null constraint complaint_type_known
                            check (type in ('COMPLAINT', 'HELP', 'ENQUIRY', 'PRAISE')),
    channel                 varchar(24)   not null constraint complaint_channel_known
                            check (channel in ('HOTLINE_11185', 'GOVERNMENT_HOTLINE', 'LETTER', 'EMAIL', 'PHONE', 'VISIT',
                                               'OPINION_BOOK', 'WEB', 'QR', 'PARTNER_API', 'REGULATOR')),
    category_code           varchar(32)   not null,
    unit_id                 uuid          not null,
    -- The unit's path, kept here so that a subtree's cases are one range of an index.
    unit_path               ltree         not null,
    customer_name           varchar(50)   not null,
    customer_phone          varchar(20),
    customer_address        varchar(200),
    representative_name     varchar(50),
    representative_phone    varchar(20),
    representative_relation varchar(50),
    text                    varchar(4000) not null,
    status                  varchar(16)   not null constraint complaint_status_known
                            check (status in ('RECEIVED', 'ACCEPTED', 'ASSIGNED', 'INVESTIGATING', 'ANSWERED', 'CLOSED')),
    -- Someone still has to act: the answer is not given yet, or not yet proved and closed.
    open                    boolean       generated always as (status <> 'CLOSED') stored not null,
    assignee_id             uuid,
    received_at             timestamptz   not null,
    due_at                  timestamptz   not null,
    registered_by           varchar(100)  not null,
    answer_text             varchar(4000),
    answered_at             timestamptz,
    answered_by             varchar(100),
    closure_done            varchar(4000),
    closure_contact_kind    varchar(16),
    closure_contact_at      timestamptz,
    closure_fault           varchar(16),
    closure_satisfaction    varchar(20),
    closure_attempts        jsonb,
    closed_at               timestamptz,
    closed_by               varchar(100),
    constraint complaint_answered_has_answer check (status not in ('ANSWERED', 'CLOSED') or answered_at is not null),
    constraint complaint_closed_has_proof check (status <> 'CLOSED' or (closed_at is not null and closure_done is not null
        and closure_fault is not null and closure_contact_at is not null))
);

create unique index complaint_by_number on complaint (number);

-- The newest cases of a subtree: the query names the depth of the subtree's root, and the index of that depth holds its
-- cases in one range. A plain index on the path would read and sort the whole subtree. The whole network walks the key.
create index complaint_newest_2 on complaint (subpath(unit_path, 0, 2), id desc);
create index complaint_newest_3 on complaint (subpath(unit_path, 0, 3), id desc);
create index complaint_newest_4 on complaint (subpath(unit_path, 0, 4), id desc);
create index complaint_newest_5 on complaint (subpath(unit_path, 0, 5), id desc);
create index complaint_newest_6 on complaint (subpath(unit_path, 0, 6), id desc);
create index complaint_newest_7 on complaint (subpath(unit_path, 0, 7), id desc);

-- The open cases of a subtree by what is due next; few, so these stay small however many cases there have been.
create index complaint_due_1 on complaint (due_at, id) where open;
create index complaint_due_2 on complaint (subpath(unit_path, 0, 2), due_at, id) where open;
create index complaint_due_3 on complaint (subpath(unit_path, 0, 3), due_at, id) where open;
create index complaint_due_4 on complaint (subpath(unit_path, 0, 4), due_at, id) where open;
create index complaint_due_5 on complaint (subpath(unit_path, 0, 5), due_at, id) where open;
create index complaint_due_6 on complaint (subpath(unit_path, 0, 6), due_at, id) where open;
create index complaint_due_7 on complaint (subpath(unit_path, 0, 7), due_at, id) where open;

-- My cases.
create index complaint_of_assignee on complaint (assignee_id, due_at, id) where open;

-- Search by a piece of the number, the customer's name or phone, or the text.
create index complaint_search on complaint
    using gin (bigrams(number || ' ' || customer_name || ' ' || coalesce(customer_phone, '') || ' ' || text));
