-- Answers prepared for what customers often complain of (答复模板). One belongs to a unit and serves in its subtree.
create table answer_template (
    id            uuid          primary key,
    version       bigint        not null,
    -- None: it serves in the whole network.
    unit_id       uuid,
    unit_path     ltree,
    -- None: for cases of every category, of every type. A category includes those below it.
    category_code varchar(32)   constraint answer_template_category references complaint_category (code),
    type          varchar(16)   constraint answer_template_type_known check (type in ('COMPLAINT', 'HELP', 'ENQUIRY', 'PRAISE')),
    name_zh       varchar(50)   not null,
    name_en       varchar(100)  not null,
    text          varchar(3000) not null,
    constraint answer_template_unit_has_path check ((unit_id is null) = (unit_path is null))
);

-- Those of the units above one (a handful of keys), and those of its subtree (one range).
create index answer_template_of_unit on answer_template (unit_path);

insert into answer_template (id, version, category_code, type, name_zh, name_en, text) values
    (uuidv7(), 0, 'DELIVERY_DELAY', 'COMPLAINT', '邮件延误致歉', 'Apology for a late delivery',
     '尊敬的{{customer}}:您好!您于{{receivedAt}}反映的邮件延误问题({{number}})我们已核实。因我们的原因未能按时投递,给您带来不便,谨致歉意。邮件现已妥投,我们已对相关环节进行整改。{{unit}}'),
    (uuidv7(), 0, 'DELIVERY_LOSS', 'COMPLAINT', '邮件丢失处理', 'A lost item',
     '尊敬的{{customer}}:您好!您反映的邮件丢失问题({{number}})我们已全面查找,仍未找到该邮件,深表歉意。请您携带交寄凭证和内件价值证明联系我们,我们将按照《邮政法》的规定为您办理赔偿。{{unit}}'),
    (uuidv7(), 0, 'DELIVERY_NOT_HOME', 'COMPLAINT', '未按址投递整改', 'Not delivered to the door',
     '尊敬的{{customer}}:您好!您反映的未按址投递问题({{number}})经核实属实。我们已要求投递人员按址投递,并将邮件送至您处。感谢您的监督。{{unit}}'),
    (uuidv7(), 0, 'COUNTER', 'COMPLAINT', '窗口服务致歉', 'Apology for the service at the counter',
     '尊敬的{{customer}}:您好!您于{{receivedAt}}反映的{{category}}问题({{number}})我们已调查。服务未能让您满意,谨致歉意。我们已对当事人员进行教育,并改进窗口服务。欢迎您继续监督。{{unit}}'),
    (uuidv7(), 0, 'FINANCE_MACHINE', null, '自助设备故障说明', 'A self-service machine out of order',
     '尊敬的{{customer}}:您好!您反映的自助设备问题({{number}})已处理,设备现已恢复正常。如有卡片被吞或账务不符,请携带本人有效证件到我处办理。给您带来不便,敬请谅解。{{unit}}'),
    (uuidv7(), 0, null, 'PRAISE', '表扬致谢', 'Thanks for the praise',
     '尊敬的{{customer}}:您好!感谢您于{{receivedAt}}对我们工作的肯定({{number}})。我们已将您的表扬转达给当事人员,并将继续努力,为您提供更好的服务。{{unit}}');
