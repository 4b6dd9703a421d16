package org.yinuo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinuo.testing.ApiTest;
import org.yinuo.testing.Contract;
import org.yinuo.testing.Contract.Operation;

/** What people who integrate rely on. */
@ApiTest
class ContractTest {

    static List<Operation> operations() {
        return Contract.operations();
    }

    @Test
    void theCommittedContractIsWhatTheCodeSays() throws IOException {
        assertThat(Files.readString(Contract.COMMITTED))
                .as("openapi.yaml is not what the code says: run `make openapi` and commit it")
                .isEqualTo(Files.readString(Contract.GENERATED));
    }

    /** A few dozen rows that somebody wrote one by one, at most 366 days, or ten hints: never more than a page. */
    private static final Set<String> WHOLE_BY_NATURE = Set.of(
            "listComplaintCategories",
            "listSlaPolicies",
            "listWorkingCalendars",
            "listWorkingCalendarDays",
            "listComplaintDuplicates",
            "listComplaintAttachments",
            "listClaims",
            "listCompensationRuleSets");

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationExplainsItself(Operation operation) {
        assertThat(operation.node().path("summary").asText()).as("summary").isNotBlank();
        assertThat(operation.node().path("description").asText())
                .as("description")
                .isNotBlank();
        assertThat(operation.tag()).as("tag").isNotBlank();
        assertThat(operation.node().path("parameters"))
                .allSatisfy(
                        parameter -> assertThat(parameter.path("description").asText())
                                .as(parameter.path("name").asText())
                                .isNotBlank());
        assertThat(bodies(operation))
                .allSatisfy(
                        body -> assertThat(body.path("example")).as("example").isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationNamesItsRefusals(Operation operation) {
        assertThat(statuses(operation)).contains("400", "429", "500", "503");
        if (operation.needsRevision()) assertThat(statuses(operation)).contains("404", "409", "412", "428");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyListIsPaged(Operation operation) {
        var schema = operation
                .node()
                .at("/responses/200/content/application~1json/schema/$ref")
                .asText();
        if (!schema.contains("/Page") || WHOLE_BY_NATURE.contains(operation.id())) return;
        assertThat(operation.hasParameter("limit") && operation.hasParameter("cursor"))
                .isTrue();
    }

    private static List<String> statuses(Operation operation) {
        return operation.node().path("responses").properties().stream()
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static Stream<JsonNode> bodies(Operation operation) {
        var answered = StreamSupport.stream(operation.node().path("responses").spliterator(), false);
        return Stream.concat(Stream.of(operation.node().path("requestBody")), answered)
                .map(body -> body.path("content").path("application/json"))
                .filter(JsonNode::isObject);
    }
}
