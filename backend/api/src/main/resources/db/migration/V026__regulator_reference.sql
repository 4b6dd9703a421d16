-- The regulator's own number of a case it sent; needed on those, and on no others.
alter table complaint add column regulator_reference varchar(60);

-- Search finds it too, and what is said of a customer only as long as it is kept: the name may be gone.
drop index complaint_search;
create index complaint_search on complaint
    using gin (bigrams(number || ' ' || coalesce(customer_name, '') || ' ' || coalesce(customer_phone, '') || ' '
        || coalesce(regulator_reference, '') || ' ' || text));
