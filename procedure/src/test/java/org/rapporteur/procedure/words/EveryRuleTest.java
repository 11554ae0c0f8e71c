package org.rapporteur.procedure.words;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.procedure.words.RefusalWords.REFUSALS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Language;
import org.rapporteur.procedure.kernel.Rule;
import org.rapporteur.procedure.kernel.Warning;
import org.rapporteur.procedure.unlawful.UnlawfulSequencesTest;

/** Every refusal has words in every language, and a test that provokes it. */
class EveryRuleTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("org.rapporteur.procedure");

    /** Other languages have the same, or their phrasebook is refused. */
    @Test
    void has_words_and_no_words_are_left_over() {
        Set<String> refusals = REFUSALS.in(Language.ENGLISH).keys().stream()
                .filter(key -> !key.equals("citation"))
                .collect(toSet());

        assertThat(REFUSALS.languages()).contains(Language.ENGLISH, Language.CHINESE);
        assertThat(refusals).isNotEmpty().isEqualTo(names(Rule.class));
    }

    @Test
    void so_has_every_warning() {
        Set<String> warnings = Phrasebooks.of("warnings").in(Language.ENGLISH).keys();

        assertThat(warnings).isNotEmpty().isEqualTo(names(Warning.class));
    }

    @Test
    void values_have_words_wherever_refusals_have() {
        assertThat(Phrasebooks.of("values").languages()).containsAll(REFUSALS.languages());
    }

    @Test
    void means_one_thing_only() {
        assertThat(Stream.of(Rule.class, Warning.class)
                        .flatMap(EveryRuleTest::constants)
                        .map(Enum::name))
                .doesNotHaveDuplicates();
    }

    /** That the refusal fills every slot of its words is checked wherever a test expects a refusal. */
    @Test
    void is_provoked_by_a_test() {
        Set<String> provoked = CLASSES.stream()
                .filter(candidate -> candidate.getSimpleName().endsWith("Test"))
                .filter(candidate -> !candidate.isEquivalentTo(RefusalWordsTest.class))
                .flatMap(test -> test.getFieldAccessesFromSelf().stream())
                .filter(access -> isRuleOrWarning(access.getTargetOwner()))
                .map(JavaFieldAccess::getName)
                .collect(toSet());
        provoked.addAll(UnlawfulSequencesTest.provoked());

        assertThat(names(Rule.class)).isSubsetOf(provoked);
        assertThat(names(Warning.class)).isSubsetOf(provoked);
    }

    private static Set<String> names(Class<?> kind) {
        return constants(kind).map(Enum::name).collect(toSet());
    }

    private static Stream<Enum<?>> constants(Class<?> kind) {
        return CLASSES.stream()
                .filter((Predicate<JavaClass>) JavaClass::isEnum)
                .filter(type -> type.isAssignableTo(kind))
                .flatMap(rules -> Stream.of(rules.reflect().getEnumConstants()))
                .map(constant -> (Enum<?>) constant);
    }

    private static boolean isRuleOrWarning(JavaClass type) {
        return type.isAssignableTo(Rule.class) || type.isAssignableTo(Warning.class);
    }
}
