package org.rapporteur.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.rapporteur.command", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
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
}
