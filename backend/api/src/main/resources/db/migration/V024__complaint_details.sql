-- What a case says in the fields of its category.
alter table complaint add column details jsonb not null default '{}';
