package org.sightline.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.criteria.CriteriaBuilder;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.entities.identity.Right;

/** One rule for each sentence of the house style that a machine can check. */
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> ENTITIES = describe(
            "entities",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(Embeddable.class)
                    || type.isAnnotatedWith(MappedSuperclass.class));

    private static final DescribedPredicate<JavaClass> SERVICES = describe(
            "services", type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));

    @Test
    void webTouchesNoEntity() {
        noClasses()
                .that()
                .resideInAPackage("org.sightline.web..")
                .should(dependOnClassesThat(ENTITIES))
                .check(Product.classes());
    }

    @Test
    void servicesAndEntitiesKnowNothingOfPages() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.sightline.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..")
                .check(Product.classes());
    }

    @Test
    void theWorkerIsPlainJava() {
        noClasses()
                .that()
                .resideInAPackage("org.sightline.worker..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.eclipse.persistence..")
                .check(Product.classes());
    }

    @Test
    void onlyStoresNameTheEntityManager() {
        noClasses()
                .that(describe(
                        "are neither stores nor VisibleQuery",
                        type -> !outermost(type).getSimpleName().matches("\\w+Store|VisibleQuery")))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(Product.classes());
    }

    @Test
    @DisplayName("A11 every public method of a service says who may call it")
    void everyPublicMethodOfAServiceSaysWhoMayCallIt() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(DenyAll.class)
                .check(Product.classes());
    }

    @Test
    void whatIsPermittedToAllSaysWhy() {
        Pattern silent = Pattern.compile("@PermitAll(?!\\s*//\\s*why:)(?!;)[^\\n]*");
        TreeSet<String> found = new TreeSet<>();
        for (Path source : Product.sources()) {
            silent.matcher(Product.read(source))
                    .results()
                    .map(MatchResult::group)
                    .forEach(line -> found.add(source.getFileName() + ": " + line));
        }
        assertThat(found).isEmpty();
    }

    /** A call through this passes by the container, which then asks nobody for a right. */
    @Test
    void servicesDoNotCallTheirOwnPublicMethods() {
        classes().that(SERVICES).should(notCallOwnPublicMethods()).check(Product.classes());
    }

    private static ArchCondition<JavaClass> notCallOwnPublicMethods() {
        return new ArchCondition<>("not call own public methods") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                    boolean own = call.getTargetOwner().equals(type)
                            && call.getTarget()
                                    .resolveMember()
                                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                            && !method.getModifiers().contains(JavaModifier.STATIC)
                                            && guarded(method))
                                    .isPresent();
                    if (own) {
                        events.add(SimpleConditionEvent.violated(call, call.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean guarded(JavaMethod method) {
        return method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class);
    }

    @Test
    void timersRunAsTheSystem() {
        methods()
                .that()
                .areAnnotatedWith(Schedule.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(RunAs.class)
                .andShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Singleton.class)
                .check(Product.classes());
        for (JavaClass type : Product.classes()) {
            if (type.isAnnotatedWith(RunAs.class)) {
                assertThat(type.getAnnotationOfType(RunAs.class).value()).isEqualTo(Right.SYSTEM);
            }
        }
    }

    /** The container does not deploy the others; the rings without one would not notice. */
    @Test
    void sessionBeansListenInPublic() {
        for (JavaClass type : Product.classes()) {
            if (type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class)) {
                for (JavaMethod method : type.getMethods()) {
                    boolean listens = method.getParameters().stream()
                            .anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class));
                    assertThat(!listens || method.getModifiers().contains(JavaModifier.PUBLIC))
                            .as(method.getFullName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void timersHaveAFixedNameAndOutliveARestart() {
        for (JavaClass type : Product.classes()) {
            for (JavaMethod method : type.getMethods()) {
                if (method.isAnnotatedWith(Schedule.class)) {
                    Schedule schedule = method.getAnnotationOfType(Schedule.class);
                    assertThat(schedule.info()).as(method.getFullName()).isNotBlank();
                    // why: what runs every few seconds has nothing to catch up after a stop
                    boolean often = schedule.second().contains("*");
                    assertThat(schedule.persistent() || often)
                            .as(method.getFullName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void technologyIsNeverAPackageAndNobodyIsAManager() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..dto..",
                        "..util..",
                        "..utils..",
                        "..impl..",
                        "..timer..",
                        "..exception..",
                        "..constants..",
                        "..manager..",
                        "..helper..",
                        "..common..")
                .check(Product.classes());
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(Product.classes());
    }

    @Test
    @DisplayName("J03 no download goes through StreamedContent")
    void noDownloadGoesThroughStreamedContent() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("StreamedContent")
                .check(Product.classes());
    }

    @Test
    @DisplayName("no condition is an empty disjunction, which the provider drops inside a subquery")
    void noConditionIsAnEmptyDisjunction() {
        noClasses().should().callMethod(CriteriaBuilder.class, "disjunction").check(Product.classes());
    }

    @Test
    void entitiesKeepTimesAsInstants() {
        noClasses()
                .that()
                .resideInAPackage("org.sightline.entities..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.(ZonedDateTime|OffsetDateTime)|java\\.util\\.(Date|Calendar)")
                .check(Product.classes());
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        noClasses()
                .that()
                .resideInAPackage("org.sightline.ejb..")
                .and()
                .doNotHaveFullyQualifiedName("org.sightline.ejb.shared.PortalClock$Moved")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(Product.classes());
    }

    @Test
    void noPackageLiesInTwoModules() {
        for (JavaClass type : Product.classes()) {
            String module = type.getSource().orElseThrow().getUri().getPath();
            String layer = type.getPackageName().split("\\.")[2];
            assertThat(module).as(type.getName()).contains("/portal-" + layer + "/");
        }
    }

    @Test
    void theContainerKnowsEveryRightAndNoOther() {
        Path ear = Product.ROOT.resolve("portal-ear/src/main");
        Collection<Path> descriptors = new TreeSet<>(Product.files(ear, "application.xml"));
        descriptors.add(Product.WEBAPP.resolve("WEB-INF/web.xml"));
        assertThat(descriptors).hasSize(3);
        Pattern role = Pattern.compile("<role-name>(\\w+)</role-name>");
        for (Path descriptor : descriptors) {
            List<String> roles = role.matcher(
                            Product.read(descriptor).replaceAll("(?s)<auth-constraint>.*?</auth-constraint>", ""))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(roles).as(descriptor.toString()).containsExactlyInAnyOrderElementsOf(Right.ALL);
        }
    }

    @Test
    void everyMigrationHasANumberOfItsOwn() {
        List<String> numbers =
                Product.files(Product.ROOT.resolve("portal-entities/src/main/resources/db/migration"), ".sql").stream()
                        .map(file -> file.getFileName().toString())
                        .map(name -> name.substring(0, name.indexOf("__")))
                        .toList();
        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("V\\d{4}"));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
