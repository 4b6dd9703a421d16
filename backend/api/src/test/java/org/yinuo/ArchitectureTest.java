package org.yinuo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** The laws of the house (architecture, style), checked on the classes. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter().importPath("target/classes");

    /** Features that others may use; the rest reach each other by events only. */
    private static final String[] SHARED = {"..organization..", "..calendar..", "..indicator..", "..platform.."};

    @Test
    void featuresFormNoCycles() {
        slices().matching("org.yinuo.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void thePlatformKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("..platform..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.yinuo..").and(not(resideInAnyPackage("..platform.."))))
                .check(CODE);
    }

    @Test
    void complaintsUseNothingOfOursButWhatIsShared() {
        noClasses()
                .that()
                .resideInAPackage("..complaint..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.yinuo..")
                        .and(not(resideInAnyPackage(SHARED)))
                        .and(not(resideInAnyPackage("..complaint.."))))
                .check(CODE);
    }

    @Test
    void entitiesAndResourcesStayInTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void noEntityLeavesThroughAResource() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(describe("an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)))
                .check(CODE);
    }

    @Test
    void onlyServicesOpenTransactions() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .check(CODE);
    }

    @Test
    void nobodyAsksTheSystemForTheTime() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .check(CODE);
    }
}
