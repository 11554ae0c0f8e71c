package org.rapporteur.standalone.documents;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.standalone.documents.Sources.Source;

/** Pages name only what there is. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):\\s]*)\\)");
    private static final Pattern PATH = Pattern.compile("[\\w.-]+/[\\w./…-]+|\\w+_LANGUAGE\\.properties");
    private static final Pattern ONE_OF_MANY = Pattern.compile("LANGUAGE|KIND|BODY|FAMILY");
    private static final Pattern IN_A_LANGUAGE =
            Pattern.compile("(.+/src/main/resources/.+)_(ar|en|es|fr|ru|zh)\\.properties");
    private static final Pattern CLASS = Pattern.compile("(?:[a-z]+\\.)*[A-Z][a-z]\\w*");

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_somewhere(Path page) {
        assertThat(LINK.matcher(Sources.text(page)).results().map(link -> link.group(1)))
                .allSatisfy(
                        link -> assertThat(leadsSomewhere(link, page)).as(link).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTRIBUTING.md", "docs/architecture.md"})
    void every_path_leads_to_a_file_or_folder(String page) {
        assertThat(Page.named(Page.of(page).text())
                        .filter(name -> PATH.matcher(name).matches()))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(paths().anyMatch(found -> isMeant(path, found)))
                        .as(path)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTRIBUTING.md", "docs/architecture.md"})
    void every_class_is_there(String page) {
        Set<String> classes = Stream.concat(
                        Sources.all().stream().map(Source::qualified),
                        paths().filter(path -> path.endsWith(".java"))
                                .map(path -> path.replaceAll(".*/(\\w+).java$", "$1")))
                .collect(toSet());

        assertThat(Page.named(Page.of(page).text())
                        .filter(name -> CLASS.matcher(name).matches()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(classes)
                        .as(name)
                        .anyMatch(known -> known.equals(name) || known.endsWith("." + name)));
    }

    @Test
    void the_files_a_language_consists_of_are_listed() throws IOException {
        Map<String, List<String>> languages = new TreeMap<>();
        paths().map(IN_A_LANGUAGE::matcher)
                .filter(Matcher::matches)
                .forEach(file -> languages
                        .computeIfAbsent("%s_LANGUAGE.properties".formatted(file.group(1)), _ -> new ArrayList<>())
                        .add(file.group(2)));

        Page.of("CONTRIBUTING.md")
                .says(
                        "languages",
                        languages.entrySet().stream()
                                .map(family -> "| `%s` | %s |\n"
                                        .formatted(family.getKey(), String.join(", ", family.getValue())))
                                .collect(joining("", "| file | there is |\n|---|---|\n", "")));
    }

    static Stream<Path> pages() {
        return Stream.concat(
                Stream.of("README.md", "CONTRIBUTING.md").map(Sources.ROOT::resolve),
                Sources.files(Sources.ROOT.resolve("docs"))
                        .filter(file -> file.toString().endsWith(".md")));
    }

    private static boolean leadsSomewhere(String link, Path page) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        return Files.exists(target) && (parts.length == 1 || anchors(target).anyMatch(parts[1]::equals));
    }

    /** The headings of a page as links name them. */
    private static Stream<String> anchors(Path page) {
        return Sources.text(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(heading -> heading.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w -]", "")
                        .replace(' ', '-'));
    }

    /** Every file and folder of the modules and beside them, as it lies under the root. */
    private static Stream<String> paths() {
        return Stream.concat(
                        Stream.of("docs", "scenarios", ".ci"),
                        Sources.modules().stream().map(module -> module + "/src"))
                .flatMap(folder -> Sources.files(Sources.ROOT.resolve(folder)))
                .map(file -> Sources.ROOT.relativize(file).toString().replace('\\', '/'));
    }

    /** "…" stands for folders that are left out, and {@code LANGUAGE} and words like it for one of many. */
    private static boolean isMeant(String path, String found) {
        String pattern = ONE_OF_MANY
                .matcher(Pattern.quote(path).replace("…", "\\E.*\\Q"))
                .replaceAll("\\\\E[\\\\w-]+\\\\Q");
        return Pattern.compile("(.*/)?" + pattern + "(/.*)?").matcher(found).matches();
    }
}
