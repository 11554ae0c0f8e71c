package org.rapporteur.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.rapporteur.query", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule knows_nothing_of_the_command_side = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.command..", "org.axonframework..");

    @ArchTest
    static final ArchRule a_state_is_a_pure_fold_over_facts = classes()
            .that()
            .resideInAPackage("org.rapporteur.query.state")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.query.state", "org.rapporteur.events..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule only_what_is_asked_over_the_web_knows_the_guard = noClasses()
            .that()
            .resideOutsideOfPackages("org.rapporteur.query.web", "org.rapporteur.query.live")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rapporteur.guard..");

    @ArchTest
    static final ArchRule only_what_is_in_order_is_asked_of_the_rules = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.rapporteur.query.inorder", "org.rapporteur.query.board", "org.rapporteur.query.desk")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rapporteur.procedure..");

    @ArchTest
    static final ArchRule the_ways_between_packages_lead_in_one_direction =
            slices().matching("org.rapporteur.query.(*)..").should().beFreeOfCycles();
}
