-- Long work with its progress: imports.
create table job (
    id          uuid         primary key,
    kind        varchar(32)  not null constraint job_kind_known check (kind in ('ORG_UNIT_IMPORT', 'STAFF_IMPORT')),
    status      varchar(16)  not null constraint job_status_known check (status in ('WAITING', 'RUNNING', 'SUCCEEDED', 'FAILED')),
    step        varchar(16)  not null constraint job_step_known check (step in ('UPLOADED', 'CHECKING', 'APPLYING', 'FINISHED')),
    total_lines integer      not null,
    done_lines  integer      not null default 0,
    error_count integer      not null default 0,
    failure     varchar(500),
    created_by  varchar(100) not null,
    trace_id    varchar(32),
    created_at  timestamptz  not null,
    finished_at timestamptz
);

-- The lines of a CSV as they were sent, until the job is done. Columns stand in the order of the import, not of the file.
create table job_line (
    job_id uuid    not null,
    line   integer not null,
    fields text[]  not null,
    primary key (job_id, line)
);

-- What is wrong with which line. The job counts them all; the first thousand are kept.
create table job_error (
    job_id  uuid         not null,
    line    integer      not null,
    -- Several may be wrong in one line.
    ordinal integer      not null,
    field   varchar(32),
    -- Key of the words and what fills them: said in the language of the reader, not of the uploader.
    problem varchar(64)  not null,
    fact    varchar(200),
    primary key (job_id, line, ordinal)
);
