package org.yinuo.complaint.template;

import static org.yinuo.complaint.template.TemplateProblem.ANSWER_TEMPLATE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yinuo.organization.SubtreeMoved;
import org.yinuo.platform.Rebase;
import org.yinuo.platform.TreePath;
import org.yinuo.platform.paging.Cursor;
import org.yinuo.platform.paging.PageQuery;
import org.yinuo.platform.paging.Where;

/** All templates; a few for each unit that writes its own. */
@ApplicationScoped
class AnswerTemplates implements PanacheRepositoryBase<AnswerTemplate, UUID> {

    private static final String BY_NAME = "name";

    /** @throws org.yinuo.platform.problem.ProblemException 404 if it serves nothing within {@code scope} */
    AnswerTemplate get(UUID id, TreePath scope) {
        return findByIdOptional(id)
                .filter(it -> it.place().covers(scope) || scope.covers(it.place()))
                .orElseThrow(() -> ANSWER_TEMPLATE_NOT_FOUND.because(id.toString()));
    }

    /** One that serves at {@code place}. */
    AnswerTemplate serving(UUID id, TreePath place) {
        return findByIdOptional(id)
                .filter(it -> it.place().covers(place))
                .orElseThrow(() -> ANSWER_TEMPLATE_NOT_FOUND.because(id.toString()));
    }

    List<AnswerTemplate> matching(Where where, PageQuery page) {
        var after = Cursor.parse(page.cursor(), BY_NAME, 2);
        if (after != null) where.and("(t.name_zh, t.id) > (?, ?)", after.text(0), after.uuid(1));
        return where.list(
                getEntityManager(),
                "select t.* from answer_template t",
                "t.name_zh, t.id",
                AnswerTemplate.class,
                page.fetch());
    }

    long count(Where where) {
        return where.count(getEntityManager(), "from answer_template t");
    }

    static Cursor after(AnswerTemplate template) {
        return Cursor.of(BY_NAME, template.name().zh(), template.id());
    }

    /** Of the whole network, of the unit, and of all above it: a handful of keys. */
    static Where serving(Where where, TreePath place) {
        return where.and("(t.unit_path is null or t.unit_path = any(cast(? as ltree[])))", (Object) upwards(place));
    }

    /** And of all below it, which its people may look after. */
    static Where servingWithin(Where where, TreePath scope) {
        if (scope.equals(TreePath.WHOLE)) return where;
        return where.and(
                "(t.unit_path is null or t.unit_path = any(cast(? as ltree[]))"
                        + " or (t.unit_path >= cast(? as ltree) and t.unit_path < cast(? as ltree)))",
                upwards(scope),
                scope.value(),
                scope.end());
    }

    void follow(@Observes SubtreeMoved move) {
        Rebase.move(
                getEntityManager(),
                "answer_template",
                "unit_path",
                "unit_path >= cast(:from as ltree) and unit_path < cast(:end as ltree)",
                move.from(),
                move.to());
    }

    private static String[] upwards(TreePath place) {
        return IntStream.range(0, place.depth())
                .mapToObj(level -> place.up(level).value())
                .toArray(String[]::new);
    }
}
