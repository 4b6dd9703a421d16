-- The category tree in full: who owns a category, which fields its cases have, whether new cases may be about it.
-- Which policy its cases get is said once, by sla_policy.category_code.
alter table complaint_category
    -- For the audit trail; cases and people know a category by its code.
    add column id uuid not null default uuidv7() constraint complaint_category_id_unique unique,
    add column version bigint not null default 0,
    add column active boolean not null default true,
    add column owner_id uuid,
    -- JSON Schema (draft 2020-12); as text, because jsonb would lose the order of the fields on the form.
    add column fields_schema varchar(20000) constraint complaint_category_fields_json check (fields_schema is json object);

-- The children of one category.
create index complaint_category_below on complaint_category (parent_code) where parent_code is not null;

update complaint_category set fields_schema = $$
{"type": "object", "properties": {
    "postedOn": {"type": "string", "format": "date", "title": "交寄日期", "x-title-en": "Date of posting"},
    "contentValue": {"type": "number", "minimum": 0, "title": "内件价值(元)", "x-title-en": "Value of the content (CNY)"}}}$$
where code = 'DELIVERY_LOSS';

update complaint_category set fields_schema = $$
{"type": "object", "properties": {
    "damage": {"type": "string", "title": "损毁情况", "x-title-en": "What is damaged", "enum": ["WRAPPING", "CONTENT", "BOTH"],
        "x-enum-titles": ["仅外包装", "仅内件", "外包装和内件"], "x-enum-titles-en": ["The wrapping", "The content", "Both"]},
    "contentValue": {"type": "number", "minimum": 0, "title": "内件价值(元)", "x-title-en": "Value of the content (CNY)"}}}$$
where code = 'DELIVERY_DAMAGE';

update complaint_category set fields_schema = $$
{"type": "object", "properties": {
    "machineNumber": {"type": "string", "maxLength": 40, "title": "设备编号", "x-title-en": "Number of the machine"},
    "cardRetained": {"type": "boolean", "title": "是否吞卡", "x-title-en": "The card was kept"}}}$$
where code = 'FINANCE_MACHINE';
