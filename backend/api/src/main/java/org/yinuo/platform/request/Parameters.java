package org.yinuo.platform.request;

import static org.yinuo.platform.problem.PlatformProblem.INVALID_PARAMETER;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.problem.FieldAt;
import org.yinuo.platform.table.TableFormat;

/** Reads query parameters; one that cannot be read is a 400 that names it. An id that is no UUID is a thing not there. */
@Provider
class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            Boolean.class, Parameters::yesOrNo,
            UUID.class, UUID::fromString,
            TableFormat.class, TableFormat::fromString,
            LocalDate.class, LocalDate::parse,
            Instant.class, text -> OffsetDateTime.parse(text).toInstant());

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (Arrays.stream(annotations).noneMatch(QueryParam.class::isInstance)) return null;
        var reader = READERS.get(type);
        if (reader == null && type.isEnum()) reader = text -> constant(type, text);
        return reader == null ? null : new Reader<>((Function<String, T>) reader, nameIn(annotations));
    }

    private static String nameIn(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(parameter -> ((QueryParam) parameter).value())
                .findFirst()
                .orElse("?");
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private record Reader<T>(Function<String, T> reader, String name) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return reader.apply(text);
            } catch (RuntimeException e) {
                throw INVALID_PARAMETER.because(text, name).in(FieldAt.query(name));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
