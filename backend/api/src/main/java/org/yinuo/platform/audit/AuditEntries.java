package org.yinuo.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.yinuo.platform.Ids;
import org.yinuo.platform.paging.Cursor;
import org.yinuo.platform.paging.Page;
import org.yinuo.platform.paging.PageQuery;
import org.yinuo.platform.paging.Where;

/** The trail, newest first. */
@ApplicationScoped
class AuditEntries {

    private static final String NEWEST = "newest";

    private final EntityManager em;

    AuditEntries(EntityManager em) {
        this.em = em;
    }

    Page<AuditEntryView> page(AuditQuery query, PageQuery page) {
        var where = matching(query);
        var total = page.counts() ? where.count(em, "from audit_entry e") : null;
        var after = Cursor.parse(page.cursor(), NEWEST, 1);
        if (after != null) where.and("e.id < ?", after.uuid(0));
        var rows = where.list(em, "select e.* from audit_entry e", "e.id desc", AuditEntry.class, page.fetch());
        return Page.of(rows, page, entry -> Cursor.of(NEWEST, entry.id()), AuditEntries::views)
                .withTotal(total);
    }

    /** Instants become ids: the key is in order of time, so a range of time is a range of the key. */
    private static Where matching(AuditQuery query) {
        return new Where()
                .andIf(query.account(), "e.account = ?")
                .andIf(query.action(), "e.action = ?")
                .andIf(query.subjectType(), "e.subject_type = ?")
                .andIf(query.subjectId(), "e.subject_id = ?")
                .andIf(query.from() == null ? null : Ids.floor(query.from()), "e.id >= ?")
                .andIf(query.to() == null ? null : Ids.floor(query.to()), "e.id < ?");
    }

    private static List<AuditEntryView> views(List<AuditEntry> entries) {
        return entries.stream().map(AuditEntry::view).toList();
    }
}
