package org.rapporteur.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.rapporteur.events.value.Language;

@AnalyzeClasses(packages = "org.rapporteur.guard", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule knows_nothing_of_what_stands_behind_it_but_how_words_are_found = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are ours",
                    type -> type.getPackageName().startsWith("org.rapporteur.")
                            && !type.getPackageName().startsWith("org.rapporteur.guard")
                            && !type.getPackageName().equals("org.rapporteur.events.phrasebook")
                            && !type.isEquivalentTo(Language.class)));
}
