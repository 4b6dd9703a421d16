package org.yinuo.complaint.claim;

import org.yinuo.complaint.claim.Explanation.Kind;

/** The words of the steps that have none in the rule set. */
final class Texts {

    private Texts() {}

    static Wording of(Kind kind) {
        return switch (kind) {
            case CAPPED -> new Wording("超过最高赔偿额,按最高赔偿额赔偿", "More than the cap: the cap is owed");
            case WITHIN_CAP -> new Wording("未超过最高赔偿额", "Within the cap");
            case POSTAGE_REFUNDED -> new Wording("另退还所收取的资费", "The postage is refunded besides");
            case TIME_BARRED, EXEMPT, NOT_EXEMPT, RULE, LIMIT_LIFTED ->
                throw new IllegalArgumentException(kind + " has the words of its rule");
        };
    }
}
