package org.yinuo.complaint.claim;

import static org.yinuo.complaint.claim.ClaimProblem.COMPENSATION_RULE_MISSING;
import static org.yinuo.complaint.claim.ClaimProblem.COMPENSATION_RULE_TWICE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules by which a compensation is computed. */
@Schema(description = "The rules by which a compensation is computed.")
record RuleBook(
        @Schema(description = "What is owed.") @NotNull @Size(min = 1, max = 100)
        List<@NotNull @Valid CompensationLine> lines,

        @Schema(description = "For what nobody is liable.") @NotNull @Size(max = 3)
        List<@NotNull @Valid ExemptionRule> exemptions,

        @Schema(description = "How long one may ask, how soon one is answered.") @NotNull @Size(min = 1, max = 20)
        List<@NotNull @Valid PeriodRule> periods) {

    CompensationLine line(ClaimFacts facts) {
        return find(facts.service(), facts.insured(), facts.loss()).orElseThrow();
    }

    PeriodRule period(ClaimFacts facts) {
        return find(facts.service(), facts.international()).orElseThrow();
    }

    Optional<ExemptionRule> exemption(ClaimFacts facts) {
        return exemptions.stream()
                .filter(rule -> rule.exemption() == facts.exemption())
                .findFirst();
    }

    private Optional<CompensationLine> find(MailService service, boolean insured, LossKind loss) {
        return lines.stream().filter(line -> line.fits(service, insured, loss)).findFirst();
    }

    private Optional<PeriodRule> find(MailService service, boolean international) {
        return periods.stream()
                .filter(period -> period.fits(service, international))
                .findFirst();
    }

    /**
     * Whatever happens to whatever item, there is a rule for it.
     *
     * @throws org.yinuo.platform.problem.ProblemException 422 that names what there is no rule for, or what comes twice
     */
    void check() {
        var codes = new HashSet<String>();
        for (var line : lines)
            if (!codes.add(line.code())) throw COMPENSATION_RULE_TWICE.at("rules.lines", line.code());
        var causes = new HashSet<Exemption>();
        for (var rule : exemptions) {
            if (!causes.add(rule.exemption())) throw COMPENSATION_RULE_TWICE.at("rules.exemptions", rule.exemption());
        }
        for (var service : MailService.values()) {
            for (boolean either : List.of(true, false)) check(service, either);
        }
    }

    private void check(MailService service, boolean either) {
        for (var loss : LossKind.values()) {
            if (find(service, either, loss).isEmpty()) {
                throw COMPENSATION_RULE_MISSING.at("rules.lines", service + " " + (either ? "insured " : "") + loss);
            }
        }
        if (find(service, either).isEmpty()) {
            throw COMPENSATION_RULE_MISSING.at("rules.periods", service + (either ? " international" : ""));
        }
    }
}
