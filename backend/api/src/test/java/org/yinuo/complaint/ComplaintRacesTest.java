package org.yinuo.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinuo.testing.People.ADMIN;
import static org.yinuo.testing.People.CLERK;
import static org.yinuo.testing.People.as;
import static org.yinuo.testing.People.token;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Bodies;
import org.yinuo.testing.Cases;
import org.yinuo.testing.Network.Unit;

/** Many at once. */
@ApiTest
class ComplaintRacesTest {

    @Test
    void thirtyTwoIdenticalRequestsMakeOneCaseAndGetOneAnswer() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = Bodies.newComplaint(Unit.OUTLET);
        var answers = together(
                32, () -> as(CLERK).header("Idempotency-Key", key).body(body).post("/api/v1/complaints"));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.getFirst().asString());
        assertThat(answers)
                .extracting(answer -> answer.header("Location"))
                .containsOnly(answers.getFirst().header("Location"));
        assertThat(answers).extracting(answer -> answer.header("ETag")).containsOnly("\"0\"");
        assertThat(timesRegistered(answers.getFirst().path("id"))).isEqualTo(1);
    }

    @Test
    void ofTwentyWhoAcceptOneWinsAndTheTimelineShowsOne() throws Exception {
        var complaint = Cases.registered();
        var answers = together(
                20,
                () -> as(CLERK)
                        .header("If-Match", "\"0\"")
                        .body(Map.of())
                        .post("/api/v1/complaints/" + complaint + "/accept"));
        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
        assertThat(actionsOf(complaint)).containsExactly("REGISTER", "ACCEPT");
    }

    @Test
    void aRetryAfterTheAnswerWasLostGetsTheSameAnswer() {
        var key = UUID.randomUUID().toString();
        var body = Bodies.newComplaint(Unit.OUTLET);
        var first = as(CLERK).header("Idempotency-Key", key).body(body).post("/api/v1/complaints");
        Cases.step(CLERK, Cases.idOf(first, 201), "accept", Map.of());
        var again = as(CLERK).header("Idempotency-Key", key).body(body).post("/api/v1/complaints");
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    private static int timesRegistered(String complaint) {
        List<String> actions = as(ADMIN)
                .queryParam("subjectId", complaint)
                .get("/api/v1/audit-entries")
                .path("items.action");
        return (int) actions.stream().filter("registerComplaint"::equals).count();
    }

    private static List<String> actionsOf(UUID complaint) {
        return as(CLERK).get("/api/v1/complaints/" + complaint + "/timeline").path("items.action");
    }

    private static List<Response> together(int many, Callable<Response> ask) throws Exception {
        token(CLERK);
        var start = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, many)
                    .mapToObj(i -> executor.submit(() -> {
                        start.await();
                        return ask.call();
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<Response>();
            for (var answer : asked) answers.add(answer.get());
            return answers;
        }
    }
}
