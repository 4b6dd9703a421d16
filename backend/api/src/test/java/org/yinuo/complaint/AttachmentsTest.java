package org.yinuo.complaint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.Cases.attach;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.COUNTY_CLERK;
import static org.yinuo.testing.People.as;

import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yinuo.platform.Recurring;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Network.Unit;
import org.yinuo.testing.Sql;

/** The files of a case over HTTP. */
@ApiTest
class AttachmentsTest {

    private static final byte[] JPEG = "\u00ff\u00d8\u00ff\u00e0\0\20JFIF\0".getBytes(ISO_8859_1);

    @Inject
    Instance<Recurring> housekeeping;

    @Test
    void whatComesOutIsWhatWentInPartByPart() {
        var complaint = Cases.registered();
        var photo = Arrays.copyOf(JPEG, 5 << 20);
        new Random(20_261_125).nextBytes(photo);
        System.arraycopy(JPEG, 0, photo, 0, JPEG.length);

        var made = attach(CLERK, complaint, "破损.png", photo);

        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(made.<String>path("name")).isEqualTo("破损.png.jpg");
        assertThat(made.<String>path("mediaType")).isEqualTo("image/jpeg");
        assertThat(made.<Integer>path("size")).isEqualTo(photo.length);
        assertThat(made.header("Location")).endsWith("/" + path(complaint, made));
        assertThat(content(complaint, made, "").asByteArray()).isEqualTo(photo);
        assertThat(partsOf(made.path("id"))).isEqualTo(20);
    }

    @Test
    void aFileIsSavedUnlessAnImageIsAskedForInPlace() {
        var complaint = Cases.registered();
        var photo = attach(CLERK, complaint, "照片.jpg", JPEG);
        var text = attach(CLERK, complaint, "说明.txt", "说明".getBytes(UTF_8));

        assertThat(content(complaint, photo, "").header("Content-Disposition")).startsWith("attachment;");
        assertThat(content(complaint, photo, "?inline=true").header("Content-Disposition"))
                .startsWith("inline;");
        var served = content(complaint, text, "?inline=true");
        assertThat(served.header("Content-Disposition")).startsWith("attachment;");
        assertThat(served.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(served.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(served.header("Cache-Control")).contains("no-store");
        assertThat(served.contentType()).startsWith("text/plain");
        assertThat(served.header("Content-Length")).isEqualTo("6");
    }

    @Test
    void theTimelineNamesWhatCameAndWhatWentAndWhy() {
        var complaint = Cases.registered();
        var made = attach(CLERK, complaint, "照片.jpg", JPEG);

        var gone = as(CLERK)
                .header("If-Match", made.header("ETag"))
                .queryParam("reason", "误传")
                .delete("/" + path(complaint, made));

        assertThat(gone.statusCode()).isEqualTo(204);
        var timeline = as(CLERK).get("/api/v1/complaints/" + complaint + "/timeline");
        assertThat(timeline.<List<String>>path("items.action")).containsExactly("REGISTER", "ATTACH", "ATTACH");
        assertThat(timeline.<List<String>>path("items.detail.file.name")).containsExactly("照片.jpg", "照片.jpg");
        assertThat(timeline.<List<Boolean>>path("items.detail.file.removed")).containsExactly(false, true);
        assertThat(timeline.<String>path("items[2].note")).isEqualTo("误传");
        assertThat(content(complaint, made, "").statusCode()).isEqualTo(404);
        assertThat(partsOf(made.path("id"))).isZero();
    }

    @Test
    void aFileOfACaseIsThereForWhoSeesTheCase() {
        var made = attach(ADMIN, Unit.COUNTY_3.complaint(), "照片.jpg", JPEG);
        assertThat(content(Unit.COUNTY_3.complaint(), made, "").statusCode()).isEqualTo(200);
        var elsewhere = as(COUNTY_CLERK).get("/" + path(Unit.COUNTY_3.complaint(), made));
        assertThat(elsewhere.statusCode()).isEqualTo(404);
        var otherCase = as(ADMIN).get("/" + path(Unit.COUNTY_4.complaint(), made));
        assertThat(otherCase.statusCode()).isEqualTo(404);
    }

    @Test
    void aRetryWithTheSameKeyIsTheSameFileAndLeavesNothingBehind() {
        var complaint = Cases.registered();
        var key = UUID.randomUUID().toString();
        var first = send(complaint, key, "说明");
        var again = send(complaint, key, "说明");

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(send(complaint, key, "另一份").statusCode()).isEqualTo(422);
        assertThat(notKept()).isZero();
    }

    @Test
    void ofManyAtOnceTwentyStay() throws Exception {
        var complaint = Cases.registered();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, 26)
                    .mapToObj(i -> executor.submit(() -> attach(CLERK, complaint, "说明.txt", ("第 " + i).getBytes(UTF_8))
                            .statusCode()))
                    .toList();
            for (var status : sent) assertThat(status.get()).isIn(201, 409);
        }
        var list = as(CLERK).get("/api/v1/complaints/" + complaint + "/attachments");
        assertThat(list.<List<String>>path("items.id")).hasSize(20);
        assertThat(notKept()).isZero();
    }

    @Test
    void whatWasGivenUpIsGoneAfterADay() {
        Sql.run("insert into attachment (id) values (uuidv7(interval '-25 hours'))");
        housekeeping.stream()
                .filter(each -> each.name().equals("remove-abandoned-attachments"))
                .forEach(Recurring::run);
        assertThat(notKept()).isZero();
    }

    @Test
    void whatWentIntoAnotherCaseIsFoundThere() {
        var gone = Cases.registered();
        var made = attach(CLERK, gone, "照片.jpg", JPEG);
        var into = Cases.registered();
        Cases.then(gone, CLERK, "merge", Map.of("into", into));
        var list = as(CLERK).get("/api/v1/complaints/" + into + "/attachments");
        assertThat(list.<List<String>>path("items.complaintId")).containsExactly(gone.toString());
        assertThat(content(into, made, "").statusCode()).isEqualTo(200);
    }

    private static int partsOf(String id) {
        return Sql.run("update attachment_part set part = part where attachment_id = ?", UUID.fromString(id));
    }

    private static int notKept() {
        return Sql.run("update attachment set kept = false where not kept");
    }

    private static Response send(UUID complaint, String key, String text) {
        return as(CLERK)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key)
                .queryParam("name", "说明.txt")
                .body(text.getBytes(UTF_8))
                .post("/api/v1/complaints/" + complaint + "/attachments");
    }

    private static Response content(UUID complaint, Response made, String query) {
        return as(ADMIN).get("/" + path(complaint, made) + "/content" + query);
    }

    private static String path(UUID complaint, Response made) {
        return "api/v1/complaints/" + complaint + "/attachments/" + made.path("id");
    }
}
