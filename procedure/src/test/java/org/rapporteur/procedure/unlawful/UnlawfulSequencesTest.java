package org.rapporteur.procedure.unlawful;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.procedure.Then;
import org.rapporteur.procedure.kernel.Rule;
import org.rapporteur.procedure.kernel.Warning;

/**
 * Whatever is against the rules, or merely odd, is refused by its rule, or noted, or answered with what is on record
 * already: nothing of it is accepted in silence.
 */
public class UnlawfulSequencesTest {
    private static final Sequences TABLE = Sequences.read();
    private static final Map<String, Rule> RULES = constantsOf(Rule.class);
    private static final Map<String, Warning> WARNINGS = constantsOf(Warning.class);

    @ParameterizedTest
    @MethodSource("sequences")
    void is_not_accepted_in_silence(Sequence sequence) {
        Attempt session = new Attempt();
        TABLE.before(sequence).forEach(session::log);

        Then outcome = session.attempt(sequence.attempt());

        if (sequence.refused() != null) {
            outcome.refusedBecause(named(sequence.refused(), RULES));
        } else if (sequence.already()) {
            outcome.thenNothing();
            assertThat(session.saidAlready(sequence.attempt()))
                    .as("the fact that says so")
                    .isPresent();
        } else {
            outcome.thenNotesAll(
                    sequence.noted().stream().map(name -> named(name, WARNINGS)).toList());
        }
    }

    @Test
    void there_are_a_hundred_of_them_each_told_once() {
        assertThat(TABLE.sequences()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(TABLE.sequences()).extracting(Sequence::toString).doesNotHaveDuplicates();
        assertThat(TABLE.sequences())
                .allSatisfy(sequence -> assertThat(sequence.from()).isNotBlank());
    }

    /** The names of the rules and warnings that the table provokes. */
    public static Set<String> provoked() {
        return TABLE.sequences().stream().flatMap(Sequence::names).collect(Collectors.toSet());
    }

    static Stream<Sequence> sequences() {
        return TABLE.sequences().stream();
    }

    private static <T> T named(String name, Map<String, T> constants) {
        assertThat(constants).containsKey(name);
        return constants.get(name);
    }

    private static <T> Map<String, T> constantsOf(Class<T> kind) {
        return new ClassFileImporter()
                .importPackages("org.rapporteur.procedure").stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.isAssignableTo(kind))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), kind::cast));
    }
}
