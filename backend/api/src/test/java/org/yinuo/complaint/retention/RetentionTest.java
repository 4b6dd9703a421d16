package org.yinuo.complaint.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.as;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Bodies;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Network.Unit;
import org.yinuo.testing.Sql;

/** What is known of customers goes when it has been kept long enough; the figures stay. */
@ApiTest
class RetentionTest {

    private static final String COMPLAINTS = "/api/v1/complaints";

    @Inject
    PersonalDataSweep sweep;

    @Inject
    PersonalDataService service;

    @Inject
    Heard heard;

    /** Stands where attachments stand: whoever keeps more of customers. */
    @ApplicationScoped
    static class Heard {

        private final Queue<UUID> ids = new ConcurrentLinkedQueue<>();

        Queue<UUID> ids() {
            return ids;
        }

        void hear(@Observes PersonalDataRemoved removed) {
            ids.addAll(removed.complaintIds());
        }
    }

    @Test
    void threeYearsAfterTheEndTheCustomerIsNoLongerNamedAndTheFiguresStay() {
        var name = "欧阳" + UUID.randomUUID().toString().substring(0, 8);
        var complaint = withdrawn(name);
        assertThat(found(name)).containsExactly(complaint.toString());
        ended(complaint, 1_096);
        sweep.run();
        var read = as(CLERK).get(COMPLAINTS + "/" + complaint);
        assertThat(read.<Map<?, ?>>path("customer")).isNull();
        assertThat(read.<Map<?, ?>>path("representative")).isNull();
        assertThat(read.<String>path("personalDataRemovedAt")).isNotBlank();
        assertThat(read.<String>path("status")).isEqualTo("WITHDRAWN");
        assertThat(read.<String>path("category.code")).isEqualTo("COUNTER_QUEUE");
        assertThat(found(name)).isEmpty();
        assertThat(found("027-6543")).doesNotContain(complaint.toString());
        var item = as(CLERK).get(COMPLAINTS + "?q=" + read.path("number"));
        assertThat(item.<List<String>>path("items.customerName")).containsExactly((String) null);
    }

    @Test
    void aDayEarlierAndWhileACaseIsOpenNothingGoes() {
        var young = withdrawn("陈桂兰");
        ended(young, 1_094);
        var open = Cases.registered();
        Sql.run("update complaint set received_at = received_at - interval '5 years' where id = ?", open);
        sweep.run();
        assertThat(as(CLERK).get(COMPLAINTS + "/" + young).<String>path("customer.name"))
                .isNotBlank();
        assertThat(as(CLERK).get(COMPLAINTS + "/" + open).<String>path("customer.name"))
                .isNotBlank();
    }

    @Test
    void theFilesOfTheCaseGoWithTheName() {
        var complaint = withdrawn("陈桂兰");
        UUID file = Cases.idOf(Cases.attach(CLERK, complaint, "说明.txt", "说明".getBytes(StandardCharsets.UTF_8)), 201);
        assertThat(as(CLERK).get(COMPLAINTS + "/" + complaint + "/attachments").<List<String>>path("items.id"))
                .containsExactly(file.toString());
        ended(complaint, 1_200);
        sweep.run();
        assertThat(as(CLERK).get(COMPLAINTS + "/" + complaint + "/attachments").<List<String>>path("items"))
                .isEmpty();
        assertThat(Sql.run("update attachment_part set part = part where attachment_id = ?", file))
                .isZero();
    }

    @Test
    void aReopenedCaseHasNotEnded() {
        var complaint = Cases.closed();
        Cases.then(complaint, CLERK, "reopen", Map.of("reason", "客户来电"));
        assertThat(Sql.run("update complaint set late = late where id = ? and ended_at is null", complaint))
                .isEqualTo(1);
    }

    @Test
    void howeverManyProcessesSweepEachCaseGoesOnceAndEachBatchIsOnRecord() throws InterruptedException {
        var complaints = IntStream.range(0, 12).mapToObj(i -> withdrawn("陈桂兰")).toList();
        complaints.forEach(complaint -> ended(complaint, 2_000));
        try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
            processes.invokeAll(IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> service::removeBatch)
                    .toList());
        }
        assertThat(heard.ids().stream().filter(complaints::contains)).containsExactlyInAnyOrderElementsOf(complaints);
        var entries = as(ADMIN).get("/api/v1/audit-entries?limit=200&action=removePersonalData");
        assertThat(entries.<List<String>>path("items.account")).isNotEmpty().containsOnly("system");
        assertThat(entries.<List<String>>path("items.detail").stream()
                        .mapToInt(detail -> Integer.parseInt(detail.substring(0, detail.indexOf(','))))
                        .sum())
                .isEqualTo(heard.ids().size());
    }

    private static UUID withdrawn(String customer) {
        var draft = Bodies.but(
                Bodies.but(
                        Bodies.newComplaint(Unit.OUTLET),
                        "customer",
                        Map.of("name", customer, "phone", "027-65430000", "address", "胜利街 21 号")),
                "representative",
                Map.of("name", "陈志强", "phone", "139 0000 5678"));
        var complaint = Cases.idOf(as(CLERK).body(draft).post(COMPLAINTS), 201);
        return Cases.then(complaint, CLERK, "withdraw", Map.of("reason", "客户撤回"));
    }

    private static void ended(UUID complaint, int days) {
        Sql.run("update complaint set ended_at = now() - ? * interval '1 day' where id = ?", days, complaint);
    }

    private static List<String> found(String piece) {
        return as(CLERK).get(COMPLAINTS + "?q=" + piece).path("items.id");
    }
}
