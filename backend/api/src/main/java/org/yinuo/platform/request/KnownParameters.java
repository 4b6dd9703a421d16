package org.yinuo.platform.request;

import static org.yinuo.platform.problem.PlatformProblem.UNKNOWN_PARAMETER;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yinuo.platform.problem.FieldAt;

/** A query parameter the operation does not know is an error: a misspelt filter would otherwise show everything. */
class KnownParameters {

    private final Map<Method, TreeSet<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, UriInfo uri, ResourceInfo operation) {
        var names = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
        uri.getQueryParameters().keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> refuse(name, names));
    }

    private static void refuse(String name, TreeSet<String> names) {
        throw UNKNOWN_PARAMETER
                .because(name, names.isEmpty() ? "-" : String.join(", ", names))
                .in(FieldAt.query(name));
    }

    private static TreeSet<String> of(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(KnownParameters::namesOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> namesOf(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields()).flatMap(KnownParameters::nameOf);
        }
        return nameOf(parameter);
    }

    private static Stream<String> nameOf(AnnotatedElement element) {
        return Stream.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
