package org.rapporteur.standalone;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.events.phrasebook.Phrasebook;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every word that is shipped can be said. */
class EveryPhrasebookTest {
    private static final Pattern IN_A_MODULE =
            Pattern.compile(".*/([^/]+)(?:/target/[a-z-]+|-[0-9][^/]*\\.jar!)/phrasebook/");

    @ParameterizedTest
    @MethodSource("families")
    void can_be_said(String family) throws IOException {
        Phrasebooks phrasebooks =
                family.equals("report") ? Phrasebooks.withSlotsOfTheirOwn(family) : Phrasebooks.of(family);

        assertThat(phrasebooks.languages())
                .allSatisfy(language -> assertThat(files()).contains(family + "_" + language.tag() + ".properties"));
        assertThat(phrasebooks.languages().stream().map(phrasebooks::in)).allSatisfy(EveryPhrasebookTest::isSaid);
    }

    @Test
    void stands_in_a_file_of_its_family_and_language_alone() throws IOException {
        assertThat(files())
                .doesNotHaveDuplicates()
                .allSatisfy(file -> assertThat(file).matches("[a-z]+(-[a-z]+)*_[a-z]{2,3}\\.properties"));
    }

    private static void isSaid(Phrasebook phrasebook) {
        assertThat(phrasebook.keys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(phrasebook.unfilled(key)).doesNotContain("{}"));
    }

    static Set<String> families() throws IOException {
        return files().stream()
                .map(file -> file.substring(0, file.lastIndexOf('_')))
                .filter(family -> !family.startsWith("test-"))
                .collect(toSet());
    }

    /** Each file of each module once: its jar may lie in several places to which manifests lead. */
    private static List<String> files() throws IOException {
        Set<String> files = new TreeSet<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:phrasebook/*")) {
            files.add(IN_A_MODULE.matcher(file.getURI().toString()).replaceFirst("$1/"));
        }
        return files.stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .toList();
    }
}
