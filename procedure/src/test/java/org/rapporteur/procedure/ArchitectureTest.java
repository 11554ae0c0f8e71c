package org.rapporteur.procedure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

@AnalyzeClasses(packages = "org.rapporteur.procedure", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_rules_ask_for_nothing_but_java_and_the_shared_language = noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur.procedure.words")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "java..", "org.jspecify..", "org.rapporteur.events..", "org.rapporteur.procedure..");

    @ArchTest
    static final ArchRule time_and_identity_come_from_outside = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class);

    @ArchTest
    static final ArchRule the_ways_between_packages_lead_in_one_direction =
            slices().matching("org.rapporteur.procedure.(*)..").should().beFreeOfCycles();
}
