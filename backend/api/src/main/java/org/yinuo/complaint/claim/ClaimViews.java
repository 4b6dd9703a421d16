package org.yinuo.complaint.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.yinuo.complaint.claim.ClaimView.Passage;
import org.yinuo.organization.Directory;
import org.yinuo.organization.Directory.Located;
import org.yinuo.organization.UnitRef;
import org.yinuo.platform.security.Caller;

/** Claims as this caller sees them. */
@ApplicationScoped
class ClaimViews {

    private final Claims claims;
    private final ClaimedCases cases;
    private final CompensationRuleSets ruleSets;
    private final Directory directory;
    private final Caller caller;
    private final Clock clock;

    ClaimViews(
            Claims claims,
            ClaimedCases cases,
            CompensationRuleSets ruleSets,
            Directory directory,
            Caller caller,
            Clock clock) {
        this.claims = claims;
        this.cases = cases;
        this.ruleSets = ruleSets;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    List<ClaimView> all(UUID complaintId) {
        return claims.of(cases.get(complaintId).id()).stream().map(this::of).toList();
    }

    ClaimView of(UUID complaintId, UUID id) {
        return of(claims.get(cases.get(complaintId).id(), id));
    }

    ClaimView of(Claim claim) {
        var units = directory.located(mentioned(claim));
        var course = claim.course();
        var now = Compensation.of(ruleSets.inUse(), claim.facts(), claim.claimedOn());
        return new ClaimView(
                claim.id(),
                claim.version(),
                claim.complaintId(),
                unit(units, claim.unitId()),
                claim.status(),
                claim.facts(),
                claim.claimedOn(),
                course,
                claim.computed().or(now::whole).orElse(null),
                claim.computed().isPresent() ? List.of() : now.missing(),
                ClaimStatus.OPEN.contains(claim.status()) && clock.instant().isAfter(course.dueAt()),
                claim.handOvers().stream().map(each -> passage(units, each)).toList(),
                availableFor(claim));
    }

    Explanation preview(CompensationQuestion question) {
        var on = question.claimedOn() == null ? question.facts().postedOn() : question.claimedOn();
        return Compensation.of(ruleSets.inUse(), question.facts(), on).orRefuse();
    }

    private Set<ClaimAction> availableFor(Claim claim) {
        return ClaimAction.those(action -> action.isPossibleIn(claim.status()) && caller.may(action.permission()));
    }

    private static List<UUID> mentioned(Claim claim) {
        var passed = claim.handOvers().stream().flatMap(each -> Stream.of(each.from(), each.to()));
        return Stream.concat(Stream.of(claim.unitId()), passed).distinct().toList();
    }

    private static Passage passage(Map<UUID, Located> units, HandOver each) {
        return new Passage(each.at(), unit(units, each.from()), unit(units, each.to()), each.by(), each.reason());
    }

    private static UnitRef unit(Map<UUID, Located> units, UUID id) {
        return Objects.requireNonNull(units.get(id)).unit();
    }
}
