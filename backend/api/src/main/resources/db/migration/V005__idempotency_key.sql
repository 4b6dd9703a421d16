-- The answers already given to creating requests, so that a retry gets the same one. Kept for 24 hours.
create table idempotency_key (
    account     varchar(100) not null,
    key         varchar(200) not null,
    -- SHA-256 of operation and body: the same key with another request is refused.
    fingerprint bytea        not null,
    answer      text,
    created_at  timestamptz  not null,
    primary key (account, key)
);

-- The hourly removal reads only what is too old.
create index idempotency_key_age on idempotency_key (created_at);
