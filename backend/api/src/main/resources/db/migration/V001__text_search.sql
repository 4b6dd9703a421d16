create extension if not exists ltree;

-- The pairs of neighbouring characters in a text: what a search for two or more characters can be looked up by.
-- Trigrams (pg_trgm) do not serve here: a Chinese name or word has two characters more often than three.
create function bigrams(text text) returns text[]
    language sql immutable strict parallel safe
return (
    select coalesce(array_agg(distinct substr(lower(text), i, 2)), '{}')
    from generate_series(1, length(text) - 1) as i
);
