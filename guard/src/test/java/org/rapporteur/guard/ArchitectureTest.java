package org.rapporteur.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.rapporteur.events.Author;
import org.rapporteur.events.SignedIn;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.value.AccessRole;
import org.rapporteur.events.value.Language;

@AnalyzeClasses(packages = "org.rapporteur.guard", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<Class<?>> KNOWN =
            Set.of(Language.class, Author.class, SignedIn.class, AccessRole.class, Bounds.class);

    @ArchTest
    static final ArchRule knows_of_what_stands_behind_it_only_words_and_how_the_record_names_who_asks = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are ours",
                    type -> type.getPackageName().startsWith("org.rapporteur.")
                            && !type.getPackageName().startsWith("org.rapporteur.guard")
                            && !type.getPackageName().equals("org.rapporteur.events.phrasebook")
                            && KNOWN.stream().noneMatch(type::isEquivalentTo)));
}
