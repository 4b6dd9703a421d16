-- What is known of a customer goes some years after the end of their case; the figures stay.
alter table complaint alter column customer_name drop not null;
alter table complaint add column ended_at timestamptz;

update complaint c set ended_at = coalesce(c.closed_at, (
        select max(e.at) from complaint_entry e where e.complaint_id = c.id and e.action in ('WITHDRAW', 'MERGE')), c.received_at)
    where not c.open;

-- A name is missing only where it was removed.
alter table complaint add constraint complaint_customer_or_removed
    check (customer_name is not null or personal_data_removed_at is not null);

-- What the sweep reads: the ended cases that still name their customer, the longest ended first.
create index complaint_to_forget on complaint (ended_at) where ended_at is not null and personal_data_removed_at is null;
