package org.rapporteur.procedure.words;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.events.value.Language;
import org.rapporteur.procedure.kernel.Rule;
import org.rapporteur.procedure.kernel.Warning;

/** Every refusal has words in every language, and a test that provokes it. */
class EveryRuleTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("org.rapporteur.procedure");

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"ENGLISH", "CHINESE"})
    void has_words(Language language) {
        Phrasebook phrasebook = Phrasebook.in(language);

        assertThat(phrasebook.language()).isEqualTo(language);
        assertThat(names()).isNotEmpty().isSubsetOf(phrasebook.keys());
    }

    @Test
    void no_words_are_left_over() {
        Set<String> words = Phrasebook.in(Language.ENGLISH).keys().stream()
                .filter(key -> key.matches("[A-Z_]+"))
                .collect(toSet());

        assertThat(words).isEqualTo(names());
    }

    @Test
    void names_the_same_things_in_every_language() {
        Phrasebook english = Phrasebook.in(Language.ENGLISH);
        Phrasebook chinese = Phrasebook.in(Language.CHINESE);

        assertThat(chinese.keys()).isEqualTo(english.keys());
        assertThat(names()).allSatisfy(name -> assertThat(chinese.slots(name)).isEqualTo(english.slots(name)));
    }

    @Test
    void means_one_thing_only() {
        assertThat(constants().map(Enum::name)).doesNotHaveDuplicates();
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

        assertThat(names()).isSubsetOf(provoked);
    }

    private static Set<String> names() {
        return constants().map(Enum::name).collect(toSet());
    }

    private static Stream<Enum<?>> constants() {
        return CLASSES.stream()
                .filter((Predicate<JavaClass>) JavaClass::isEnum)
                .filter(EveryRuleTest::isRuleOrWarning)
                .flatMap(rules -> Stream.of(rules.reflect().getEnumConstants()))
                .map(constant -> (Enum<?>) constant);
    }

    private static boolean isRuleOrWarning(JavaClass type) {
        return type.isAssignableTo(Rule.class) || type.isAssignableTo(Warning.class);
    }
}
