package org.yinuo.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says in the contract what the code already says: a record component that is not {@link Nullable} is always there,
 * every operation may answer with the problems of its kind, and every body has an example made of its fields' examples.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA = DotName.createSimple(Schema.class);

    /** The generator's own example has nanoseconds, and YAML reads it as a number to the base of sixty. */
    private static final String NINE = "09:00";

    private final Map<String, ClassInfo> records;

    public ContractFilter(IndexView index) {
        records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("org.yinuo."))
                .collect(Collectors.toMap(ContractFilter::nameOf, Function.identity(), (seen, again) -> seen));
    }

    /** What the contract calls a record: its own name, unless it was given another. */
    private static String nameOf(ClassInfo type) {
        var schema = type.declaredAnnotation(SCHEMA);
        var given = schema == null ? null : schema.value("name");
        return given == null ? type.simpleName() : given.asString();
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            var type = records.get(name.startsWith("Page") && !records.containsKey(name) ? "Page" : name);
            if (type != null) schema.setRequired(alwaysThere(type));
        });
        Stream.ofNullable(contract.getComponents().getSchemas().get("LocalTime"))
                .forEach(time -> time.setExamples(List.of(NINE)));
        new OperationAnswers(contract).complete();
        new Examples(contract).complete();
    }

    private static List<String> alwaysThere(ClassInfo type) {
        return type.recordComponents().stream()
                .filter(component ->
                        !component.hasAnnotation(NULLABLE) && !component.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .toList();
    }
}
