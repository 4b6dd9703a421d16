-- The timeline of a case: one row a step, never changed.
create table complaint_entry (
    id           uuid         primary key,
    complaint_id uuid         not null constraint complaint_entry_case references complaint (id),
    at           timestamptz  not null,
    action       varchar(16)  not null constraint complaint_entry_action_known
                 check (action in ('REGISTER', 'ACCEPT', 'ASSIGN', 'START', 'ANSWER', 'CLOSE')),
    from_status  varchar(16),
    to_status    varchar(16)  not null,
    account      varchar(100) not null,
    actor        varchar(100) not null,
    note         varchar(1000)
);

create index complaint_entry_of_case on complaint_entry (complaint_id, id);
