package org.rapporteur.standalone.documents;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is peculiar to one body stands in its profile: neither code nor general words name a body, what is its own, or
 * the number of a rule.
 */
class NoBodyInTheCodeTest {
    private static final Pattern NUMBER_OF_A_RULE =
            Pattern.compile("\\b([Rr]ules?|[Aa]rticles?|Artikel|Regeln?) \\d|§ ?\\d|第\\d+条|(المادة|القاعدة) [\\d٠-٩]");

    private static final Map<Pattern, String> MESSAGES_THAT_MAY = Map.of(
            Pattern.compile("document\\.conference-room-paper\\..*"), "what a kind of document is called anywhere");

    private static final Map<String, String> CLASSES_THAT_MAY = Map.of(
            "CapacityKind", "one is spelt as in every record there is",
            "NewBody", "it proposes names to whoever writes a profile",
            "Client", "it plays a session of a body that comes with the program");

    private static final Pattern COMMENT_OR_TEXT = Pattern.compile(
            "\"\"\"(?s:.)*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\])'|(/\\*(?s:.)*?\\*/|//[^\n]*)");

    @Test
    void no_class_names_a_body() {
        Stream<Path> classes = Sources.all().stream()
                .filter(source -> !source.module().equals("benchmark"))
                .filter(source -> !CLASSES_THAT_MAY.containsKey(source.name()))
                .map(Sources.Source::file);

        assertThat(classes.flatMap(file -> named(file, NoBodyInTheCodeTest::withoutComments)))
                .isEmpty();
    }

    @Test
    void no_general_message_names_a_body() {
        assertThat(files("phrasebook").flatMap(file -> named(file, NoBodyInTheCodeTest::thoseToBeGeneral)))
                .isEmpty();
    }

    @Test
    void no_page_and_no_script_names_a_body() {
        Stream<Path> pages = Stream.of("templates", "static").flatMap(NoBodyInTheCodeTest::files);

        assertThat(pages.filter(file -> file.toString().matches(".*\\.(html|js|css)"))
                        .flatMap(file -> named(file, UnaryOperator.identity())))
                .isEmpty();
    }

    @Test
    void a_name_is_found_where_it_stands() {
        assertThat(named("In line with rule 18, the Conference thanked UNODC. 缔约方会议注意到第18条。"))
                .containsExactlyInAnyOrder("rule 1", "Conference", "UNODC", "缔约方会议", "第18条");
        assertThat(named("List<Language> OF_THE_UNITED_NATIONS; call(theUnitedNations, \"of-the-united-nations\")"))
                .containsExactlyInAnyOrder("UNITED_NATIONS", "UnitedNations", "united-nations");
        assertThat(named("Wirtschafts- und Sozialrat, Economic and Social Council, system of the United Nations, § 7"))
                .containsExactlyInAnyOrder("Economic and Social Council", "United Nations", "§ 7");
        assertThat(named("the conference room, and untoc-cop-like names")).isEmpty();
        assertThat(withoutComments("a(); // the Conference\nb(\"// the Conference\"); /* rule 18\n */ c();"))
                .isEqualTo("a(); \nb(\"// the Conference\"); \n c();");
    }

    private static Stream<Path> files(String folder) {
        return Sources.modules().stream()
                .flatMap(module -> Sources.files(Sources.ROOT
                        .resolve(module)
                        .resolve("src/main/resources")
                        .resolve(folder)));
    }

    /** Where a file names a body, by its lines, once what may do so is left out of it. */
    private static Stream<String> named(Path file, UnaryOperator<String> pruned) {
        List<String> lines = pruned.apply(Sources.text(file)).lines().toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(at -> named(lines.get(at)).stream()
                        .map(name -> "%s:%d says %s".formatted(Sources.ROOT.relativize(file), at + 1, name)));
    }

    private static Set<String> named(String text) {
        return Stream.concat(
                        NamesOfBodies.in(text).stream(),
                        NUMBER_OF_A_RULE.matcher(text).results().map(MatchResult::group))
                .collect(toCollection(TreeSet::new));
    }

    private static String thoseToBeGeneral(String messages) {
        return String.join(
                "\n",
                messages.lines()
                        .map(message -> isToBeGeneral(message) ? message : "")
                        .toList());
    }

    private static boolean isToBeGeneral(String message) {
        String key = message.split("=", 2)[0].strip();
        return !message.startsWith("#")
                && MESSAGES_THAT_MAY.keySet().stream()
                        .noneMatch(pattern -> pattern.matcher(key).matches());
    }

    /** The same lines, without what is said in comments. */
    private static String withoutComments(String code) {
        return COMMENT_OR_TEXT
                .matcher(code)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null ? found.group() : found.group().replaceAll("[^\n]", "")));
    }
}
