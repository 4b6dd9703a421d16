package org.yinuo.complaint;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yinuo.complaint.kind.Channel;
import org.yinuo.complaint.kind.ComplaintType;
import org.yinuo.organization.Directory.Place;
import org.yinuo.platform.TreePath;

/** Makes cases that stand where a test wants them, by the steps that lead there. */
final class Complaintsmith {

    private Complaintsmith() {}

    static Complaint in(ComplaintStatus status, Instant now) {
        var complaint = received("TS1", "1.2", now);
        way(status).forEach(complaint::take);
        if (status == ComplaintStatus.CLOSED) complaint.close(closedAt(now), true);
        return complaint;
    }

    static Complaint received(String number, String path, Instant now) {
        var draft = new ComplaintDraft(
                ComplaintType.COMPLAINT,
                Channel.VISIT,
                "OTHER",
                UUID.randomUUID(),
                new Customer("陈桂兰", null, null),
                null,
                "排队太久",
                null,
                null,
                null,
                null);
        var place = new Place(draft.unitId(), new TreePath(path), ZoneId.of("Asia/Shanghai"));
        return new Complaint(draft, draft.matter(Map.of()), number, place, now, "王秀英");
    }

    static Closure closedAt(Instant at) {
        var contact = new Contact(ContactKind.CALL, at);
        return Closure.of(new Proof("已补投", contact, Fault.UNIT, Satisfaction.SATISFIED, null), at, "李建国");
    }

    private static List<ComplaintAction> way(ComplaintStatus to) {
        return switch (to) {
            case RECEIVED -> List.of();
            case ACCEPTED -> List.of(ComplaintAction.ACCEPT);
            case ASSIGNED -> List.of(ComplaintAction.ACCEPT, ComplaintAction.ASSIGN);
            case INVESTIGATING -> List.of(ComplaintAction.ASSIGN, ComplaintAction.START);
            case WAITING -> List.of(ComplaintAction.START, ComplaintAction.ASK_CUSTOMER);
            case ANSWERED, CLOSED -> List.of(ComplaintAction.START, ComplaintAction.ANSWER);
            case WITHDRAWN -> List.of(ComplaintAction.WITHDRAW);
            case MERGED -> List.of(ComplaintAction.MERGE);
        };
    }
}
