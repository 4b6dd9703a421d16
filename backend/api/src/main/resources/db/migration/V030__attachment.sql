-- Files kept for others (photos, letters, recordings): what they are, and their bytes in parts of 256 KiB, one row a part,
-- so that neither way a file is ever whole in memory.
create table attachment (
    id         uuid         primary key,
    -- Known once all parts are there.
    name       varchar(200),
    media_type varchar(100),
    size       bigint,
    sha256     varchar(64),
    -- Somebody refers to it. What is not kept a day after it began to arrive was given up, and goes.
    kept       boolean      not null default false,
    constraint attachment_kept_whole check (not kept or
               (name is not null and media_type is not null and size is not null and sha256 is not null))
);

-- What is arriving or was given up: a handful, whatever the number of files.
create index attachment_not_kept on attachment (id) where not kept;

create table attachment_part (
    attachment_id uuid  not null constraint attachment_part_of references attachment (id) on delete cascade,
    part          int   not null,
    bytes         bytea not null,
    primary key (attachment_id, part)
);

-- Photos, PDF and recordings are compressed already: another try costs time and saves nothing.
alter table attachment_part alter column bytes set storage external;
