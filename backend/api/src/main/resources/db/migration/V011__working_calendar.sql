-- Working calendars (工作日历): the hours of a week, and the days that differ. One may build on another and override it.
create table working_calendar (
    id         uuid         primary key,
    -- Grows with every change, of its days too: whoever keeps a resolved calendar knows by it whether it still holds.
    version    bigint       not null,
    code       varchar(32)  not null constraint working_calendar_code_unique unique,
    name       varchar(100) not null,
    base_id    uuid         constraint working_calendar_base references working_calendar (id),
    -- Weekday -> intervals; null takes the base's week.
    week       jsonb,
    created_at timestamptz  not null,
    constraint working_calendar_has_week check (week is not null or base_id is not null)
);

create table working_calendar_day (
    calendar_id uuid         not null constraint working_calendar_day_calendar references working_calendar (id),
    date        date         not null,
    kind        varchar(16)  not null constraint working_calendar_day_kind_known
                check (kind in ('HOLIDAY', 'MAKEUP_WORKDAY', 'SPECIAL')),
    name        varchar(100) not null,
    -- Null: the hours of an ordinary working day.
    intervals   jsonb,
    primary key (calendar_id, date)
);

-- The years whose days are complete: a deadline that runs into another one carries a warning.
create table working_calendar_year (
    calendar_id uuid     not null constraint working_calendar_year_calendar references working_calendar (id),
    year        smallint not null,
    primary key (calendar_id, year)
);

-- Which unit works by which calendar, with all below it that have none of their own. By the unit's label, which never
-- changes and is in the path of everything below: one look-up by a handful of keys.
create table unit_calendar (
    unit_label  bigint primary key,
    calendar_id uuid not null constraint unit_calendar_calendar references working_calendar (id)
);
