package org.yinuo.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yinuo.platform.paging.Cursor;
import org.yinuo.platform.paging.PageQuery;
import org.yinuo.platform.paging.Where;

/** The timelines. */
@ApplicationScoped
class ComplaintEntries implements PanacheRepositoryBase<ComplaintEntry, UUID> {

    private static final String OLDEST = "oldest";

    /** The steps of one case and of those that went into it, the first first: a range each of the index on case and id. */
    List<ComplaintEntry> of(UUID complaintId, PageQuery page) {
        var where = new Where()
                .and(
                        "e.complaint_id in (select cast(? as uuid) union all select m.id from complaint m where m.merged_into = ?)",
                        complaintId,
                        complaintId);
        var after = Cursor.parse(page.cursor(), OLDEST, 1);
        if (after != null) where.and("e.id > ?", after.uuid(0));
        return where.list(
                getEntityManager(), "select e.* from complaint_entry e", "e.id", ComplaintEntry.class, page.fetch());
    }

    static Cursor after(ComplaintEntry entry) {
        return Cursor.of(OLDEST, entry.id());
    }
}
