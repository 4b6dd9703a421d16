-- What a complaint is about.
create table complaint_category (
    code        varchar(32)  primary key,
    parent_code varchar(32)  constraint complaint_category_parent references complaint_category (code),
    name_zh     varchar(50)  not null,
    name_en     varchar(100) not null,
    position    smallint     not null
);

insert into complaint_category (code, parent_code, name_zh, name_en, position) values
    ('DELIVERY',          null,        '寄递服务',     'Mail and parcels',          10),
    ('DELIVERY_DELAY',    'DELIVERY',  '邮件延误',     'Late delivery',             11),
    ('DELIVERY_LOSS',     'DELIVERY',  '邮件丢失',     'Lost item',                 12),
    ('DELIVERY_DAMAGE',   'DELIVERY',  '邮件损毁',     'Damaged item',              13),
    ('DELIVERY_NOT_HOME', 'DELIVERY',  '未按址投递',   'Not delivered to the door', 14),
    ('COUNTER',           null,        '窗口服务',     'Counter service',           20),
    ('COUNTER_ATTITUDE',  'COUNTER',   '服务态度',     'Manner of service',         21),
    ('COUNTER_QUEUE',     'COUNTER',   '排队等候',     'Waiting time',              22),
    ('COUNTER_HOURS',     'COUNTER',   '营业时间',     'Opening hours',             23),
    ('COUNTER_FEES',      'COUNTER',   '资费争议',     'Fees',                      24),
    ('FINANCE',           null,        '邮政金融',     'Postal finance',            30),
    ('FINANCE_ACCOUNT',   'FINANCE',   '账户业务',     'Account services',          31),
    ('FINANCE_MACHINE',   'FINANCE',   '自助设备',     'Self-service machines',     32),
    ('NEWSPAPER',         null,        '报刊发行',     'Newspapers and journals',   40),
    ('OTHER',             null,        '其他',         'Other',                     90);
