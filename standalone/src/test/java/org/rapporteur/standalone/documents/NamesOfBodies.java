package org.rapporteur.standalone.documents;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.events.Parts;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyFile;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.UsualCategories;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.Form;
import org.rapporteur.events.value.Wording;

/**
 * What is named in the profiles that come with the program and in the directory, but for States: bodies, treaties,
 * secretariats, organs, organizations, groups and places; each also as code would spell it.
 */
final class NamesOfBodies {
    /** What neither calls anything by itself, and yet is of few bodies. */
    private static final List<String> BEYOND = List.of("Convention", "联合国", "公约", "经济及社会理事会", "الأمم المتحدة");

    /** What is named so is also what any committee, assembly, secretariat, officer or group is called. */
    private static final Set<String> GENERAL_TERMS =
            Set.of("委员会", "大会", "理事会", "Secretariat", "秘书处", "Working Group", "Member States", "States Parties");

    /** Several words with capitals, with or without small ones between them. */
    private static final Pattern PROPER =
            Pattern.compile("\\p{Lu}[\\p{L}-]+(?: (?:(?:of|and|on|against|for|the) )*\\p{Lu}[\\p{L}-]+)+");

    private static final Pattern BLANK = Pattern.compile("/?\\{[^}]*}.*");

    private static final Pattern NAMES = pattern();

    private NamesOfBodies() {}

    static Set<String> in(String text) {
        return NAMES.matcher(text).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    private static boolean isChinese(String name) {
        return Character.isIdeographic(name.charAt(0));
    }

    /**
     * Names stand as words of their own, but for Chinese ones, which have no blanks around them; of several words, they
     * may also be parts of the names of constants, codes and classes.
     */
    private static Pattern pattern() {
        List<String> chinese = names().stream().filter(NamesOfBodies::isChinese).toList();
        List<String> others = names().stream().filter(name -> !isChinese(name)).toList();
        List<List<String>> several = others.stream()
                .filter(name -> name.matches("[A-Z][A-Za-z -]*[ -][A-Za-z -]+"))
                .map(name -> List.of(name.split("[ -]")))
                .toList();
        return Pattern.compile(Stream.of(
                        any(chinese),
                        "(?<![\\p{L}\\d_-])%s(?![\\p{L}\\d_-])".formatted(any(others)),
                        "(?<![A-Z])%s(?![A-Z])".formatted(any(spelt(several, "_", word -> word.toUpperCase(ROOT)))),
                        "(?<![a-z])%s(?![a-z])".formatted(any(spelt(several, "-", word -> word.toLowerCase(ROOT)))),
                        "%s(?![a-z])".formatted(any(spelt(several, "", NamesOfBodies::capitalized))))
                .collect(joining("|")));
    }

    private static String any(List<String> names) {
        return names.stream().map(Pattern::quote).collect(joining("|", "(?:", ")"));
    }

    private static List<String> spelt(List<List<String>> names, String joint, UnaryOperator<String> word) {
        return names.stream()
                .map(name -> name.stream().map(word).collect(joining(joint)))
                .toList();
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(ROOT) + word.substring(1);
    }

    private static Set<String> names() {
        return Stream.of(ofProfiles(), ofTheDirectory(), BEYOND.stream())
                .flatMap(names -> names)
                .map(name -> name.replaceFirst("^([Tt]he|[Dd](er|ie|as)) ", "").replaceAll("[《》]", ""))
                .filter(name -> name.length() > 1 && !GENERAL_TERMS.contains(name))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> ofProfiles() {
        return Sources.files(Sources.ROOT.resolve("events/src/main/resources/bodies"))
                .map(file -> Bodies.find(BodyFile.idOf(file)).orElseThrow())
                .flatMap(NamesOfBodies::of);
    }

    private static Stream<String> of(BodyProfile body) {
        Stream<Object> named = Stream.of(
                        List.of(body.names(), body.secretariat(), body.seat().place()),
                        body.instrument().stream().toList(),
                        body.workingGroups(),
                        body.organs(),
                        body.participants(),
                        body.groups())
                .flatMap(List::stream);
        return Stream.concat(
                Stream.of(body.id(), BLANK.matcher(body.symbolPrefix()).replaceFirst("")),
                named.flatMap(NamesOfBodies::words).flatMap(words -> Stream.concat(Stream.of(words), proper(words))));
    }

    private static Stream<String> ofTheDirectory() {
        Directory directory = Directory.standard();
        Stream<String> names = Stream.concat(
                        directory.organizations().stream().map(organization -> organization.names()),
                        directory.groups().stream().map(group -> group.names()))
                .flatMap(of -> of.languages().stream().map(language -> of.in(language, Form.TEXT)));
        // A category has a general name, and others within it.
        return Stream.concat(names, words(UsualCategories.standard()).flatMap(NamesOfBodies::proper));
    }

    private static Stream<String> words(Object named) {
        return Parts.of(named)
                .filter(Wording.class::isInstance)
                .map(Wording.class::cast)
                .flatMap(wording -> wording.in().values().stream());
    }

    private static Stream<String> proper(String words) {
        return PROPER.matcher(words).results().map(MatchResult::group).flatMap(NamesOfBodies::withItsParts);
    }

    /** Also what is left of it without small words: "United Nations" of a convention that begins with them. */
    private static Stream<String> withItsParts(String proper) {
        return Stream.concat(
                Stream.of(proper),
                Arrays.stream(proper.split(" \\p{Ll}.*? (?=\\p{Lu})")).filter(part -> part.contains(" ")));
    }
}
