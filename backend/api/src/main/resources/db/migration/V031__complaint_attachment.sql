-- Which files a case has. The file itself is the platform's: no foreign key, for it is distributed by its own id.
create table complaint_attachment (
    attachment_id uuid         primary key,
    complaint_id  uuid         not null constraint complaint_attachment_case references complaint (id),
    sha256        varchar(64)  not null,
    visibility    varchar(8)   not null constraint complaint_attachment_visibility_known check (visibility in ('INTERNAL', 'PUBLIC')),
    attached_by   varchar(100) not null,
    attached_at   timestamptz  not null,
    -- A file is on a case once; and the index by which a case finds its files.
    constraint complaint_attachment_once unique (complaint_id, sha256)
);
