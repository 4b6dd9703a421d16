package org.yinuo.platform.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Gives each operation the refusals of its kind, and each answer its headers. */
final class OperationAnswers {

    /** Why each status is answered; the words of the components. */
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "Not understood: malformed, or an unknown field or parameter."),
            Map.entry("401", "No valid token."),
            Map.entry("403", "The caller's role does not allow it."),
            Map.entry("404", "Not there, or outside the caller's subtree."),
            Map.entry("409", "The present state does not allow it; the detail names the state and what is possible."),
            Map.entry("412", "Someone else changed it first: read it again."),
            Map.entry("413", "The body is larger than the operation takes."),
            Map.entry("415", "The body is of a type the operation does not take."),
            Map.entry("422", "Understood, but it breaks a rule; `violations` names the fields."),
            Map.entry("428", "`If-Match` is missing."),
            Map.entry("429", "Too many requests; `Retry-After` says when to come again."),
            Map.entry("500", "A fault of ours; give the trace id to support."),
            Map.entry("503", "The database is away; `Retry-After` says when to come again.")));

    private final OpenAPI contract;

    OperationAnswers(OpenAPI contract) {
        this.contract = contract;
    }

    void complete() {
        REFUSALS.forEach((status, why) -> contract.getComponents().addResponse("Problem" + status, refusal(why)));
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        var answers = operation.getResponses();
        Stream.ofNullable(operation.getParameters()).flatMap(List::stream).forEach(OperationAnswers::describe);
        if (isOpen(path)) operation.setSecurity(List.of());
        REFUSALS.keySet().forEach(answers::removeAPIResponse);
        REFUSALS.keySet().stream()
                .filter(status -> mayAnswer(status, path, method, operation))
                .forEach(status -> answers.addAPIResponse(
                        status, OASFactory.createAPIResponse().ref("Problem" + status)));
        boolean single = hasParameter(operation, "If-Match") || path.endsWith("{id}") || path.endsWith("Id}");
        answers.getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) addHeaders(answer, single || status.equals("201"));
        });
    }

    /** The parameters that mean the same everywhere are explained here, once. */
    private static void describe(Parameter parameter) {
        var meaning = switch (parameter.getName()) {
            case "id" -> "Its id.";
            case "attachmentId" -> "The file.";
            case "claimId" -> "The claim.";
            case "code" -> "Its code.";
            case "templateId" -> "The prepared answer; one that serves the unit of the case.";
            case "date" -> "The day, in the time zone of whoever works by it.";
            case "If-Match" -> "The ETag the change was decided on; without it 428, if it is stale 412.";
            case "Idempotency-Key" ->
                "Makes the call safe to retry: the same key with the same body gets the same answer for 24 hours.";
            default -> parameter.getDescription();
        };
        parameter.setDescription(meaning);
    }

    private static boolean mayAnswer(String status, String path, PathItem.HttpMethod method, Operation operation) {
        boolean open = isOpen(path);
        boolean changes = method != PathItem.HttpMethod.GET;
        return switch (status) {
            case "401", "403" -> !open;
            case "404" -> !open && !path.endsWith("/me");
            case "409" -> changes;
            case "412", "428" -> hasParameter(operation, "If-Match");
            case "413", "415" -> operation.getRequestBody() != null;
            case "422" -> changes || operation.getParameters() != null;
            default -> true;
        };
    }

    /** Asked without a token. */
    private static boolean isOpen(String path) {
        return path.startsWith("/api/public/");
    }

    private static boolean hasParameter(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getName).anyMatch(name::equals);
    }

    private static void addHeaders(APIResponse answer, boolean single) {
        answer.addHeader("RateLimit", text("What is left in the present minute.", "\"minute\";r=5999;t=1"));
        if (single) answer.addHeader("ETag", text("Its version, for `If-Match`.", "\"3\""));
    }

    private static APIResponse refusal(String why) {
        var json = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        return OASFactory.createAPIResponse()
                .description(why)
                .content(OASFactory.createContent().addMediaType("application/problem+json", json));
    }

    private static Header text(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                .example(example);
    }
}
