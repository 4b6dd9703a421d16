package org.yinuo.complaint.claim;

import static java.math.RoundingMode.HALF_UP;
import static org.yinuo.complaint.claim.ClaimProblem.CLAIM_FIGURE_MISSING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yinuo.complaint.claim.Explanation.Kind;
import org.yinuo.complaint.claim.Explanation.Step;

/** Computes what is owed, and takes down each step. A figure that is not there counts as nothing and is named. */
final class Compensation {

    private final RuleBook rules;
    private final ClaimFacts facts;
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private Money amount = Money.ZERO;
    private @Nullable CompensationLine line;
    private @Nullable Money cap;
    private boolean capHolds = false;

    private Compensation(RuleBook rules, ClaimFacts facts) {
        this.rules = rules;
        this.facts = facts;
    }

    /** @param claimedOn when the customer asked first */
    static Result of(CompensationRuleSet ruleSet, ClaimFacts facts, LocalDate claimedOn) {
        return of(ruleSet.rules(), ruleSet.code(), ruleSet.version(), facts, claimedOn);
    }

    static Result of(RuleBook rules, String code, long version, ClaimFacts facts, LocalDate claimedOn) {
        var sum = new Compensation(rules, facts);
        if (sum.isInTime(claimedOn) && sum.isLiable()) sum.compute(rules.line(facts));
        var rule = sum.line == null ? null : sum.line.code();
        var explanation =
                new Explanation(sum.amount, code, version, rule, sum.cap, sum.capHolds, List.copyOf(sum.steps));
        return new Result(explanation, List.copyOf(sum.missing));
    }

    /**
     * What was computed.
     *
     * @param missing the figures without which it is worth nothing
     */
    record Result(Explanation explanation, List<String> missing) {

        Optional<Explanation> whole() {
            return missing.isEmpty() ? Optional.of(explanation) : Optional.empty();
        }

        /** @throws org.yinuo.platform.problem.ProblemException 422 that names the first figure that is not there */
        Explanation orRefuse() {
            return whole().orElseThrow(
                            () -> CLAIM_FIGURE_MISSING.at("facts." + missing.getFirst(), missing.getFirst()));
        }
    }

    private boolean isInTime(LocalDate claimedOn) {
        var period = rules.period(facts);
        var last = period.lastDay(facts.postedOn());
        boolean inTime = !claimedOn.isAfter(last);
        if (!inTime) take(Kind.TIME_BARRED, period.article(), period.text(), claimedOn + " > " + last, Money.ZERO);
        return inTime;
    }

    private boolean isLiable() {
        var rule = rules.exemption(facts).orElse(null);
        if (rule == null) return true;
        boolean liable = rule.exceptInsured() && facts.insured();
        take(liable ? Kind.NOT_EXEMPT : Kind.EXEMPT, rule.article(), rule.text(), null, Money.ZERO);
        return liable;
    }

    private void compute(CompensationLine rule) {
        line = rule;
        var base = base(rule);
        take(Kind.RULE, rule.article(), rule.text(), base.sum(), base.amount());
        if (rule.capTimesPostage() != null) cap = facts.postage().times(rule.capTimesPostage());
        var lift = rule.lifts().stream().filter(facts::has).findFirst();
        lift.ifPresentOrElse(reason -> lift(rule, reason), () -> limit(rule));
        if (rule.refundsPostage()) refund(rule);
    }

    /** At least the actual loss; never less than the rule itself gives. */
    private void lift(CompensationLine rule, Lift reason) {
        var loss = figure("actualLoss", facts.actualLoss());
        var owed = Money.larger(amount, loss);
        take(Kind.LIMIT_LIFTED, rule.article(), reason.text(), "max(" + amount + ", " + loss + ") = " + owed, owed);
    }

    private void limit(CompensationLine rule) {
        if (cap == null) return;
        capHolds = true;
        var owed = Money.smaller(amount, cap);
        var kind = amount.compareTo(cap) > 0 ? Kind.CAPPED : Kind.WITHIN_CAP;
        var most = rule.capTimesPostage() + " × " + facts.postage() + " = " + cap;
        take(kind, rule.article(), Texts.of(kind), "min(" + amount + ", " + most + ") = " + owed, owed);
    }

    private void refund(CompensationLine rule) {
        var owed = amount.plus(facts.postage());
        var sum = amount + " + " + facts.postage() + " = " + owed;
        take(Kind.POSTAGE_REFUNDED, rule.article(), Texts.of(Kind.POSTAGE_REFUNDED), sum, owed);
    }

    private Sum base(CompensationLine rule) {
        return switch (rule.formula()) {
            case DECLARED_VALUE -> factored(figure("declaredValue", facts.declaredValue()), rule.factor());
            case DECLARED_SHARE -> share(rule.factor());
            case ACTUAL_LOSS -> factored(figure("actualLoss", facts.actualLoss()), rule.factor());
            case POSTAGE -> factored(facts.postage(), rule.factor());
            case NOTHING -> new Sum(null, Money.ZERO);
        };
    }

    /** In one division, rounded once; never more than all of it. */
    private Sum share(BigDecimal factor) {
        var declared = figure("declaredValue", facts.declaredValue());
        if (facts.shareLost() != null) {
            var owed = declared.times(facts.shareLost().multiply(factor));
            return new Sum(times(factor) + declared + " × " + facts.shareLost().toPlainString() + " = " + owed, owed);
        }
        var loss = figure("actualLoss", facts.actualLoss());
        var value = figure("itemValue", facts.itemValue());
        if (value.isNothing()) missing.add("itemValue");
        if (!missing.isEmpty()) return new Sum(null, Money.ZERO);
        var lost = Money.smaller(loss, value);
        var owed =
                Money.of(declared.yuan().multiply(factor).multiply(lost.yuan()).divide(value.yuan(), 2, HALF_UP));
        return new Sum(times(factor) + declared + " × " + lost + " ÷ " + value + " = " + owed, owed);
    }

    private static Sum factored(Money figure, BigDecimal factor) {
        var owed = figure.times(factor);
        return new Sum(times(factor) + figure + (times(factor).isEmpty() ? "" : " = " + owed), owed);
    }

    private static String times(BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0 ? "" : factor.toPlainString() + " × ";
    }

    private Money figure(String field, @Nullable Money figure) {
        if (figure == null) missing.add(field);
        return figure == null ? Money.ZERO : figure;
    }

    private void take(Kind kind, String article, Wording text, @Nullable String sum, Money owed) {
        steps.add(new Step(kind, article, text, sum, owed));
        amount = owed;
    }

    private record Sum(@Nullable String sum, Money amount) {}
}
