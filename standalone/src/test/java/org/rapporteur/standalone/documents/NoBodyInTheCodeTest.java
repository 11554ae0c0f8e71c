package org.rapporteur.standalone.documents;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyFile;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.BodyProfile.WorkingGroup;
import org.rapporteur.events.value.Wording;

/**
 * What is peculiar to one body stands in its profile: neither code nor general words name a body, what is its own, or
 * the number of a rule.
 */
class NoBodyInTheCodeTest {
    /** What no profile calls its own, and yet is of few bodies. */
    private static final List<String> BEYOND_PROFILES = List.of(
            "United Nations",
            "UNITED_NATIONS",
            "Convention",
            "Economic and Social Council",
            "Security Council",
            "Secretary-General",
            "联合国",
            "公约",
            "经济及社会理事会",
            "安全理事会",
            "الأمم المتحدة");

    /** What bodies are called in short is also what any committee, assembly or secretariat is called. */
    private static final Set<String> GENERAL_TERMS = Set.of("委员会", "大会", "理事会", "Secretariat", "秘书处");

    private static final Pattern NUMBER_OF_A_RULE = Pattern.compile("\\b[Rr]ules? \\d|\\b[Aa]rticles? \\d|第\\d+条");

    private static final Map<Pattern, String> MESSAGES_THAT_MAY = Map.of(
            Pattern.compile("observers\\..*|spoke\\.united-nations\\..*|category\\..*"),
            "the usual classes of participants are those of conferences of the United Nations",
            Pattern.compile("document\\.conference-room-paper\\..*"),
            "what a kind of document is called anywhere");

    private static final Map<String, String> CLASSES_THAT_MAY = Map.of(
            "CapacityKind", "the usual classes of participants are those of conferences of the United Nations",
            "Voice", "the report tells these classes apart",
            "Symbol", "an example of one is given to whoever writes it otherwise",
            "NewBody", "it proposes names to whoever writes a profile",
            "Client", "it plays a session of a body that comes with the program");

    private static final Pattern COMMENT_OR_TEXT = Pattern.compile(
            "\"\"\"(?s:.)*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\])'|(/\\*(?s:.)*?\\*/|//[^\n]*)");

    private static final Pattern OWN = own();

    @Test
    void no_class_names_a_body() {
        Stream<String> named = Sources.all().stream()
                .filter(source -> !source.module().equals("benchmark"))
                .filter(source -> !CLASSES_THAT_MAY.containsKey(source.name()))
                .flatMap(source ->
                        named(withoutComments(source.text())).stream().map(name -> source.name() + " says " + name));

        assertThat(named).isEmpty();
    }

    @Test
    void no_general_message_names_a_body() {
        Stream<String> named = Sources.modules().stream()
                .flatMap(module -> Sources.files(Sources.ROOT.resolve(module).resolve("src/main/resources/phrasebook")))
                .flatMap(file -> Sources.text(file)
                        .lines()
                        .filter(NoBodyInTheCodeTest::isToBeGeneral)
                        .flatMap(line -> named(line).stream()
                                .map(name -> "%s says %s: %s".formatted(file.getFileName(), name, line))));

        assertThat(named).isEmpty();
    }

    @Test
    void a_name_is_found_where_it_stands() {
        assertThat(named("In line with rule 18, the Conference thanked UNODC. 缔约方会议注意到第18条。"))
                .containsExactlyInAnyOrder("rule 1", "Conference", "UNODC", "缔约方会议", "第18条");
        assertThat(named("the conference room, and untoc-cop-like names")).isEmpty();
        assertThat(withoutComments("a(); // the Conference\nb(\"// the Conference\"); /* rule 18 */"))
                .isEqualTo("a(); \nb(\"// the Conference\"); ");
    }

    private static boolean isToBeGeneral(String message) {
        String key = message.split("=", 2)[0].strip();
        return !message.startsWith("#")
                && MESSAGES_THAT_MAY.keySet().stream()
                        .noneMatch(pattern -> pattern.matcher(key).matches());
    }

    private static String withoutComments(String code) {
        return COMMENT_OR_TEXT
                .matcher(code)
                .replaceAll(found -> found.group(1) == null ? Matcher.quoteReplacement(found.group()) : "");
    }

    private static Set<String> named(String text) {
        return Stream.of(OWN, NUMBER_OF_A_RULE)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    /** Names stand as words of their own, but for Chinese ones, which have no blanks around them. */
    private static Pattern own() {
        Stream<String> names = Stream.concat(
                Sources.files(Sources.ROOT.resolve("events/src/main/resources/bodies"))
                        .flatMap(NoBodyInTheCodeTest::namesIn),
                BEYOND_PROFILES.stream());
        return Pattern.compile(
                names.map(name -> name.replaceFirst("^(the|The) ", "").replaceAll("[《》]", ""))
                        .filter(name -> !GENERAL_TERMS.contains(name))
                        .distinct()
                        .map(name -> Character.isIdeographic(name.charAt(0))
                                ? name
                                : "(?<![\\p{L}\\d_-])%s(?![\\p{L}\\d_-])".formatted(Pattern.quote(name)))
                        .collect(joining("|")));
    }

    private static Stream<String> namesIn(Path profile) {
        BodyProfile body = Bodies.find(BodyFile.idOf(profile)).orElseThrow();
        Stream<Wording> wordings = Stream.of(
                        Stream.of(
                                body.names().full(),
                                body.names().brief(),
                                body.secretariat().full(),
                                body.secretariat().abbreviation()),
                        body.instrument().stream().flatMap(treaty -> Stream.of(treaty.full(), treaty.brief())),
                        body.workingGroups().stream().map(WorkingGroup::name))
                .flatMap(names -> names);
        return Stream.concat(Stream.of(body.id()), wordings.flatMap(words -> words.in().values().stream()));
    }
}
