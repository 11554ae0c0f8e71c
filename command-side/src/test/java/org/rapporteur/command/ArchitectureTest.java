package org.rapporteur.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "org.rapporteur.command", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> DOMAIN = Set.of(
            "act",
            "kernel",
            "state",
            "procedure",
            "session",
            "meeting",
            "bureau",
            "agenda",
            "document",
            "attendance",
            "credentials",
            "debate",
            "draft",
            "decision",
            "workinggroup",
            "report",
            "correction");

    @ArchTest
    static final ArchRule the_domain_asks_for_nothing_but_java_and_the_shared_language = classes()
            .that()
            .resideInAnyPackage(domainAnd())
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(domainAnd("java..", "org.jspecify..", "org.rapporteur.events.."));

    @ArchTest
    static final ArchRule only_the_web_knows_the_guard = noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur.command.web")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rapporteur.guard..");

    @ArchTest
    static final ArchRule the_ways_between_packages_lead_in_one_direction =
            slices().matching("org.rapporteur.command.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule time_and_identity_come_into_the_domain_from_outside = noClasses()
            .that()
            .resideInAnyPackage(domainAnd())
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class);

    @ArchTest
    static final ArchRule only_one_package_knows_axon = noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur.command.axon")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule only_the_relay_knows_kafka = noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur.command.relay")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "io.cloudevents..");

    @ArchTest
    static final ArchRule the_ledger_is_a_port = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.command.ledger")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..");

    private static String[] domainAnd(String... others) {
        return Stream.concat(DOMAIN.stream().map(name -> "org.rapporteur.command." + name + ".."), Stream.of(others))
                .toArray(String[]::new);
    }
}
