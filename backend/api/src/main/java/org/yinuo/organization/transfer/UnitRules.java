package org.yinuo.organization.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.yinuo.organization.UnitKind;

/** What is wrong with units of an import: {@code i} is the line, {@code p} its parent as it will be. */
final class UnitRules {

    static final String FROM = "from import_unit i left join import_parent p on p.code = i.parent_code";

    static final Rule CODE_REPEATED = new Rule(
            "code",
            "code-repeated",
            "i.line > (select r.first from import_repeated r where r.code = i.code)",
            "(select r.first from import_repeated r where r.code = i.code)");

    private static final String ROOT = """
            coalesce((select code from org_unit where parent_id is null),
                (select code from import_unit where parent_code is null and kind = 'GROUP' order by line limit 1))""";

    static final List<Rule> RULES = List.of(
            new Rule("parent_code", "parent-unknown", "i.parent_code is not null and p.id is null", "i.parent_code"),
            new Rule("parent_code", "parent-missing", "i.parent_code is null and i.kind <> 'GROUP'", "i.kind"),
            new Rule("kind", "second-root", "i.parent_code is null and i.kind = 'GROUP' and i.code <> " + ROOT, ROOT),
            new Rule(
                    "kind",
                    "kind-cannot-stand-there",
                    "i.kind || ' / ' || p.kind in (" + forbiddenPlaces() + ")",
                    "i.kind || ' / ' || p.kind"),
            // One that was moved by hand since the file was made must not be moved back by it.
            new Rule(
                    "parent_code",
                    "parent-differs",
                    "not i.fresh and i.old_parent is distinct from p.id and (p.id is not null or i.parent_code is null)",
                    "i.code"),
            new Rule("kind", "kind-differs", "not i.fresh and i.kind <> i.old_kind", "i.old_kind"),
            new Rule(
                    "status",
                    "root-closed",
                    "i.parent_code is null and i.kind = 'GROUP' and i.status = 'CLOSED'",
                    "i.code"),
            // Who is active under a unit that is being closed is the closed one's fault, not theirs.
            new Rule(
                    "parent_code",
                    "parent-closed",
                    "i.status = 'ACTIVE' and p.status = 'CLOSED' and (i.fresh or i.old_status = 'CLOSED')",
                    "i.parent_code"),
            new Rule(
                    "status",
                    "unit-has-active-children",
                    "i.old_status = 'ACTIVE' and i.status = 'CLOSED' and i.id in ("
                            + "select c.parent_id from org_unit c left join import_unit f on f.id = c.id "
                            + "where coalesce(f.status, c.status) = 'ACTIVE')",
                    "i.code"));

    /** Followed only when no code stands twice, for then each line has one place or none. */
    static final Rule NO_WAY_UP = new Rule(
            "parent_code",
            "parent-circle",
            "i.fresh and not exists (select from import_place w where w.line = i.line)",
            Integer.toString(UnitStage.DEEPEST));

    static final Rule OPEN_CASES = new Rule(
            "status",
            "unit-has-open-cases",
            "i.id in (select o.unit from import_open o)",
            "(select sum(o.cases) from import_open o where o.unit = i.id)");

    private UnitRules() {}

    private static String forbiddenPlaces() {
        return Arrays.stream(UnitKind.values())
                .flatMap(kind -> Arrays.stream(UnitKind.values())
                        .filter(parent -> !kind.mayStandUnder(parent))
                        .map(parent -> "'" + kind + " / " + parent + "'"))
                .collect(Collectors.joining(", "));
    }
}
