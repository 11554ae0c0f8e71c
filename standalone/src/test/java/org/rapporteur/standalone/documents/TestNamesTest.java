package org.rapporteur.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests are called as they read: a sentence, or the rest of one that begins with what is tested. */
class TestNamesTest {
    private static final Pattern TEST =
            Pattern.compile("(?ms)^ +@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\\b.*?\\bvoid (\\w+)\\(");
    private static final Pattern IN_WORDS = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    @Test
    void words_in_the_names_of_tests_are_parted_by_underscores() {
        List<String> names = Sources.modules().stream()
                .flatMap(module -> Sources.files(Sources.ROOT.resolve(module).resolve("src/test/java")))
                .map(Sources::text)
                .flatMap(TestNamesTest::tests)
                .toList();

        assertThat(names).hasSizeGreaterThan(900);
        assertThat(names).allSatisfy(name -> assertThat(name).matches(IN_WORDS));
    }

    @Test
    void classes_of_tests_end_with_that_word() {
        assertThat(Sources.modules().stream()
                        .flatMap(module ->
                                Sources.files(Sources.ROOT.resolve(module).resolve("src/test/java")))
                        .filter(file -> tests(Sources.text(file)).findAny().isPresent())
                        .map(file -> file.getFileName().toString()))
                .allSatisfy(file -> assertThat(file).endsWith("Test.java"));
    }

    private static Stream<String> tests(String source) {
        return TEST.matcher(source).results().map(test -> test.group(1));
    }
}
