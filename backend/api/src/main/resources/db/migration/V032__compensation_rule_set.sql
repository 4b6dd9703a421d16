-- What a customer is owed for a lost, damaged or short item: rules as data, of which the first that fits holds.
create table compensation_rule_set (
    id      uuid         primary key,
    -- Grows with every change; a computation names it.
    version bigint       not null,
    code    varchar(32)  not null constraint compensation_rule_set_code_unique unique,
    name_zh varchar(100) not null,
    name_en varchar(100) not null,
    in_use  boolean      not null,
    rules   jsonb        not null
);

-- One is in use, and found at once.
create unique index compensation_rule_set_in_use on compensation_rule_set (in_use) where in_use;

-- Postal Law of the PRC, 2015 revision, art. 45-50. What lies outside the universal service follows civil law (art. 45).
insert into compensation_rule_set (id, version, code, name_zh, name_en, in_use, rules) values
    ('019c5d6e-7c00-7000-8000-000000000f01', 0, 'POSTAL_LAW', '中华人民共和国邮政法(2015 年修正)', 'Postal Law of the PRC (2015 revision)', true, '{"lines": [
        {"code": "ORDINARY", "services": ["ORDINARY"], "losses": ["LOST", "DAMAGED", "SHORT"], "formula": "NOTHING", "factor": "1", "lifts": ["INTENT_OR_GROSS_NEGLIGENCE"], "refundsPostage": false, "article": "《邮政法》第四十六条", "text": {"zh": "对平常邮件的损失不承担赔偿责任,因故意或者重大过失造成的除外", "en": "No liability for the loss of ordinary mail, but for intent or gross negligence"}},
        {"code": "INSURED_LOST", "services": ["REGISTERED", "PARCEL", "EXPRESS"], "losses": ["LOST"], "formula": "DECLARED_VALUE", "factor": "1", "lifts": ["NOT_MADE_KNOWN", "INTENT_OR_GROSS_NEGLIGENCE"], "refundsPostage": false, "article": "《邮政法》第四十七条第一款第一项", "text": {"zh": "保价邮件丢失或者全部损毁的,按照保价额赔偿", "en": "Insured and lost: the declared value"}, "insured": true},
        {"code": "INSURED_PART", "services": ["REGISTERED", "PARCEL", "EXPRESS"], "losses": ["DAMAGED", "SHORT"], "formula": "DECLARED_SHARE", "factor": "1", "lifts": ["NOT_MADE_KNOWN", "INTENT_OR_GROSS_NEGLIGENCE"], "refundsPostage": false, "article": "《邮政法》第四十七条第一款第一项", "text": {"zh": "保价邮件损毁或者内件短少的,按照保价额与邮件全部价值的比例对实际损失予以赔偿", "en": "Insured and damaged or short: the actual loss in the proportion of the declared value to the whole value"}, "insured": true},
        {"code": "REGISTERED_LETTER", "services": ["REGISTERED"], "losses": ["LOST", "DAMAGED"], "formula": "POSTAGE", "factor": "3", "lifts": ["NOT_MADE_KNOWN", "INTENT_OR_GROSS_NEGLIGENCE"], "refundsPostage": false, "article": "《邮政法》第四十七条第一款第二项", "text": {"zh": "挂号信件丢失、损毁的,按照所收取资费的三倍予以赔偿", "en": "A registered letter lost or damaged: three times the postage"}, "insured": false},
        {"code": "UNINSURED", "services": ["REGISTERED", "PARCEL"], "losses": ["LOST", "DAMAGED", "SHORT"], "formula": "ACTUAL_LOSS", "factor": "1", "lifts": ["NOT_MADE_KNOWN", "INTENT_OR_GROSS_NEGLIGENCE"], "refundsPostage": false, "article": "《邮政法》第四十七条第一款第二项", "text": {"zh": "未保价的给据邮件丢失、损毁或者内件短少的,按照实际损失赔偿,但最高赔偿额不超过所收取资费的三倍", "en": "Uninsured and lost, damaged or short: the actual loss, at most three times the postage"}, "insured": false, "capTimesPostage": "3"},
        {"code": "EXPRESS_UNINSURED", "services": ["EXPRESS"], "losses": ["LOST", "DAMAGED", "SHORT"], "formula": "ACTUAL_LOSS", "factor": "1", "lifts": [], "refundsPostage": false, "article": "《邮政法》第四十五条第二款", "text": {"zh": "邮政普遍服务业务范围以外的邮件的损失赔偿,适用有关民事法律的规定:按照实际损失赔偿", "en": "Outside the universal service civil law holds: the actual loss"}, "insured": false},
        {"code": "EXPRESS_DELAYED", "services": ["EXPRESS"], "losses": ["DELAYED"], "formula": "POSTAGE", "factor": "1", "lifts": [], "refundsPostage": false, "article": "《快递服务》国家标准 GB/T 27917", "text": {"zh": "延误的,免除本次服务费用", "en": "Delayed: the charge for the service is waived"}},
        {"code": "MONEY_ORDER", "services": ["MONEY_ORDER"], "losses": ["LOST", "SHORT", "DAMAGED"], "formula": "DECLARED_VALUE", "factor": "1", "lifts": ["INTENT_OR_GROSS_NEGLIGENCE"], "refundsPostage": true, "article": "《邮政法》第五十条", "text": {"zh": "查复期满未查到汇款的,向汇款人退还汇款和汇款费用", "en": "A remittance that is not found in time: the amount and its fee are refunded"}},
        {"code": "DELAYED", "services": ["ORDINARY", "REGISTERED", "PARCEL", "MONEY_ORDER"], "losses": ["DELAYED"], "formula": "NOTHING", "factor": "1", "lifts": ["INTENT_OR_GROSS_NEGLIGENCE"], "refundsPostage": false, "article": "《邮政法》第四十五条第三款", "text": {"zh": "邮件的损失是指邮件丢失、损毁或者内件短少,不包括延误", "en": "Loss means lost, damaged or short; delay is none"}}],
     "exemptions": [
        {"exemption": "FORCE_MAJEURE", "exceptInsured": true, "article": "《邮政法》第四十八条第一项", "text": {"zh": "因不可抗力造成的损失不承担赔偿责任,但保价的给据邮件除外", "en": "No liability for force majeure, but for insured items"}},
        {"exemption": "NATURE_OF_THE_ITEM", "exceptInsured": false, "article": "《邮政法》第四十八条第二项", "text": {"zh": "因所寄物品本身的自然性质或者合理损耗造成的损失不承担赔偿责任", "en": "No liability for the item''s own nature or natural wear"}},
        {"exemption": "FAULT_OF_THE_CUSTOMER", "exceptInsured": false, "article": "《邮政法》第四十八条第三项", "text": {"zh": "因寄件人、收件人的过错造成的损失不承担赔偿责任", "en": "No liability for a fault of the sender or the addressee"}}],
     "periods": [
        {"services": ["ORDINARY", "REGISTERED", "PARCEL", "EXPRESS"], "international": false, "claimWithin": "P1Y", "answerWithinDays": 30, "article": "《邮政法》第四十九条", "text": {"zh": "国内邮件自交寄之日起一年内可以查询,三十日内告知查询结果;逾期未查询又未提出赔偿要求的,不再承担赔偿责任", "en": "Domestic: ask within a year from posting, answered within 30 days; who asks later is owed nothing"}},
        {"services": ["ORDINARY", "REGISTERED", "PARCEL", "EXPRESS"], "international": true, "claimWithin": "P180D", "answerWithinDays": 60, "article": "《邮政法》第四十九条", "text": {"zh": "国际邮件自交寄之日起一百八十日内可以查询,六十日内告知查询结果;逾期未查询又未提出赔偿要求的,不再承担赔偿责任", "en": "International: ask within 180 days from posting, answered within 60 days; who asks later is owed nothing"}},
        {"services": ["MONEY_ORDER"], "international": false, "claimWithin": "P1Y", "answerWithinDays": 20, "article": "《邮政法》第五十条", "text": {"zh": "汇款自汇款之日起一年内可以查询,二十日内告知查询结果", "en": "Remittances: ask within a year, answered within 20 days"}},
        {"services": ["MONEY_ORDER"], "international": true, "claimWithin": "P1Y", "answerWithinDays": 20, "article": "《邮政法》第五十条", "text": {"zh": "汇款自汇款之日起一年内可以查询,二十日内告知查询结果", "en": "Remittances: ask within a year, answered within 20 days"}}]}');
