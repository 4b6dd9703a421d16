package org.yinuo.complaint;

import org.yinuo.platform.Bilingual;

/** How people call the states and the steps of a case. A new one without its word does not compile. */
final class LifeWords {

    private LifeWords() {}

    static String of(ComplaintStatus status) {
        return switch (status) {
            case RECEIVED -> "已登记";
            case ACCEPTED -> "已受理";
            case ASSIGNED -> "已分派";
            case INVESTIGATING -> "调查中";
            case WAITING -> "待客户补充";
            case ANSWERED -> "已答复";
            case CLOSED -> "已办结";
            case WITHDRAWN -> "已撤回";
            case MERGED -> "已合并";
        };
    }

    static String of(ComplaintAction action) {
        return switch (action) {
            case ACCEPT -> "受理";
            case TRANSFER -> "转办";
            case ASSIGN -> "分派";
            case START -> "开始调查";
            case ASK_CUSTOMER -> "请客户补充";
            case RESUME -> "客户已补充";
            case VISIT -> "登门或联系客户";
            case ANSWER -> "答复";
            case CLOSE -> "办结";
            case REOPEN -> "重开";
            case WITHDRAW -> "撤回";
            case MERGE -> "并入其他工单";
            case ESCALATE -> "上报";
            case INSTRUCT -> "领导批示";
            case RECHECK -> "复核";
        };
    }

    /** What has to come with it. */
    static Bilingual needs(ComplaintAction action) {
        return switch (action) {
            case ACCEPT, START -> new Bilingual("", "");
            case TRANSFER -> new Bilingual("另一家正常营业的机构及原因", "another unit that is active, and why");
            case ASSIGN -> new Bilingual("本机构及其上下级的在职人员", "someone who works in the unit, above or below it");
            case ASK_CUSTOMER -> new Bilingual("问题", "the question");
            case RESUME -> new Bilingual("客户的答复", "the reply");
            case VISIT -> new Bilingual("联系方式、时间、是否见到客户", "how and when, and whether the customer was reached");
            case ANSWER -> new Bilingual("答复内容", "the answer");
            case CLOSE ->
                new Bilingual(
                        "办结依据:处理情况、联系记录、责任方、客户满意度或三次联系记录",
                        "proof: what was done, the contact, who was at fault, the satisfaction or three attempts to ask");
            case REOPEN, WITHDRAW, ESCALATE -> new Bilingual("原因", "why");
            case MERGE -> new Bilingual("另一件未办结的工单", "another case that is open");
            case INSTRUCT -> new Bilingual("批示内容", "the instruction");
            case RECHECK -> new Bilingual("由其他机构的人员进行", "by somebody of another unit");
        };
    }

    static Bilingual of(Condition condition) {
        return switch (condition) {
            case NONE -> new Bilingual("", "");
            case WITHIN_REOPENING_WINDOW ->
                new Bilingual("办结后 72 小时内,或复核未通过", "within 72 h of the closing, or rejected by the second look");
            case SOMEONE_ABOVE -> new Bilingual("上面还有机构", "a unit above that does not know of it yet");
            case DRAWN_FOR_RECHECK -> new Bilingual("已被抽中复核", "drawn for a second look");
        };
    }
}
