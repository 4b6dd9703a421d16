package org.yinuo.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.yinuo.platform.Language;
import org.yinuo.platform.problem.ProblemType;
import org.yinuo.platform.problem.Words;

/** All kinds of refusals there are in the code. */
public final class Refusals {

    private Refusals() {}

    public static List<String> slugs() {
        return all().map(ProblemType::slug).toList();
    }

    /** Those that lack a title or a detail in one of the languages. */
    public static List<String> wordless() {
        return all().filter(type -> !hasWords(type)).map(ProblemType::slug).toList();
    }

    private static boolean hasWords(ProblemType type) {
        try {
            for (var language : Language.values()) {
                Words.title(type, language);
                Words.detail(type, List.of(1, 2, 3), language);
            }
            return true;
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static Stream<ProblemType> all() {
        return new ClassFileImporter()
                .importPath("target/classes").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(ProblemType.class::cast);
    }
}
