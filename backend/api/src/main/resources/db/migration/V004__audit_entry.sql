-- Who did what to what and when; nothing here is ever changed or removed.
create table audit_entry (
    id           uuid         primary key,
    at           timestamptz  not null,
    account      varchar(100) not null,
    action       varchar(64)  not null,
    subject_type varchar(32)  not null,
    subject_id   uuid         not null,
    unit_id      uuid,
    detail       varchar(1000),
    trace_id     varchar(32)
);

create index audit_entry_of_account on audit_entry (account, id desc);
create index audit_entry_of_subject on audit_entry (subject_id, id desc);
create index audit_entry_of_action on audit_entry (action, id desc);

create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append only';
end
$$;

create trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_is_append_only();
