package org.rapporteur.query.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.Form;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.SessionView;

/** Everything that can be named in a session as it stands, in the language of the page and in English. */
final class Vocabulary {
    private static final Set<String> BINDING =
            Set.of("and", "on", "behalf", "of", "the", "for", "by", "to", "with", "under", "as", "up", "from", "in");
    private static final List<String> GROUPS = List.of(
            "african-group",
            "asia-pacific-group",
            "eastern-european-group",
            "grulac",
            "weog",
            "arab-group",
            "non-aligned",
            "group-of-77-and-china");

    /** No name is said in more words. */
    private static final int MOST_WORDS = 7;

    /** Of the states that lines were read in last, each the very object: a line is read with every key. */
    private static final Cache<SessionView, Map<Language, Vocabulary>> KNOWN =
            Caffeine.newBuilder().weakKeys().maximumSize(20).build();

    private final List<Nameable> named;
    private final Map<Character, List<Nameable>> byBeginning = new HashMap<>();
    private final Map<Element, String> said = new HashMap<>();

    private Vocabulary(List<Nameable> named) {
        this.named = named;
        for (Nameable name : named) {
            said.putIfAbsent(name.element(), name.said());
            name.beginnings()
                    .forEach(letter -> byBeginning
                            .computeIfAbsent(letter, _ -> new ArrayList<>())
                            .add(name));
        }
    }

    static Vocabulary of(SessionView view, Language language) {
        return KNOWN.get(view, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(language, other -> everythingIn(view, other));
    }

    private static Vocabulary everythingIn(SessionView view, Language language) {
        String prefix = Objects.requireNonNullElse(view.progress().symbolPrefix(), "") + "/";
        BodyProfile body = view.progress().profile();
        DocumentSymbols symbols = body.documentSymbols();
        Directory directory = body.directory();
        List<Nameable> named = new ArrayList<>();
        view.attendance().registered().stream()
                .flatMap(category -> category.delegations().stream())
                .map(delegation -> participant(delegation, directory, language))
                .forEach(named::add);
        view.drafts().tabled().stream()
                .flatMap(draft -> draft(draft, prefix, symbols))
                .forEach(named::add);
        view.documents().issued().stream()
                .map(document -> document.symbol())
                .map(symbol -> Nameable.of(
                        new Element.ADocument(symbol),
                        List.of(tail(symbol, prefix)),
                        List.of(tail(symbol, prefix), symbol.value())))
                .forEach(named::add);
        view.agenda().items().stream().map(item -> item(item.number())).forEach(named::add);
        Stream.concat(
                        GROUPS.stream(),
                        body.groups().stream().map(group -> group.code().value()))
                .distinct()
                .flatMap(code -> group(code, directory, language))
                .forEach(named::add);
        view.bureau().officers().stream()
                .map(elected -> Nameable.of(
                        new Element.AnOfficer(elected.officer()),
                        List.of(),
                        List.of(elected.officer().name())))
                .forEach(named::add);
        Stream.of(Keyword.values())
                .map(keyword ->
                        Nameable.of(new Element.Word(keyword), keyword.words(), List.of(keyword.word(language))))
                .forEach(named::add);
        return new Vocabulary(named);
    }

    /** All that the words from this one on may mean. */
    List<Token> heard(Line line, int from) {
        String word = line.words().get(from);
        List<String> spoken = IntStream.rangeClosed(1, Math.min(line.words().size() - from, MOST_WORDS))
                .mapToObj(length -> line.alike(from, from + length))
                .toList();
        return Stream.concat(
                        beginningLike(spoken.getFirst()).stream()
                                .flatMap(name -> name.heard(spoken))
                                .filter(token -> !isOnlyBinding(line, from, token)),
                        Stream.of(binding(word), number(word), result(word)).flatMap(Stream::ofNullable))
                .toList();
    }

    private List<Nameable> beginningLike(String spoken) {
        return spoken.isEmpty() ? named : byBeginning.getOrDefault(spoken.charAt(0), List.of());
    }

    /** The name under which something is written out. */
    String name(Element element) {
        return Objects.requireNonNull(said.get(element), element::toString);
    }

    /** The code of Andorra is AND; in small letters it binds. */
    private static boolean isOnlyBinding(Line line, int from, Token token) {
        return token.words() == 1 && BINDING.contains(line.words().get(from));
    }

    private static @Nullable Token binding(String word) {
        return BINDING.contains(word) ? new Token(new Element.Binding(), 1, 0, word) : null;
    }

    private static @Nullable Token number(String word) {
        return word.matches("[0-9]{1,4}") ? new Token(new Element.ANumber(Integer.parseInt(word)), 1, 0, word) : null;
    }

    private static @Nullable Token result(String word) {
        return Figures.read(word)
                .map(tally -> new Token(new Element.AResult(tally), 1, 0, Figures.written(tally)))
                .orElse(null);
    }

    private static Nameable participant(Delegation delegation, Directory directory, Language language) {
        ParticipantCode code = delegation.code();
        List<String> names = Stream.concat(directoryNames(code, directory, language), ownNames(delegation, language))
                .distinct()
                .toList();
        return Nameable.of(
                new Element.Someone(code), List.of(code.value()), names.isEmpty() ? List.of(code.value()) : names);
    }

    private static Stream<String> directoryNames(ParticipantCode code, Directory directory, Language language) {
        return directory.participant(code).stream()
                .flatMap(known -> Stream.of(language, Language.ENGLISH)
                        .filter(known.names().languages()::contains)
                        .flatMap(tongue -> Stream.of(Form.LIST, Form.FULL)
                                .map(form -> known.names().in(tongue, form))));
    }

    private static Stream<String> ownNames(Delegation delegation, Language language) {
        return delegation.ownName().stream().flatMap(name -> Stream.concat(name.in(language).stream(), all(name)));
    }

    private static Stream<String> all(Wording name) {
        return name.in().values().stream();
    }

    /** Each of its symbols names a draft; without its revision, the latest. */
    private static Stream<Nameable> draft(Draft draft, String prefix, DocumentSymbols symbols) {
        Symbol latest = draft.symbols().getLast();
        Stream<Nameable> earlier = draft.symbols().stream()
                .filter(symbol -> symbols.isRevision(symbol) && !symbol.equals(latest))
                .map(symbol -> symbol(symbol, symbol, prefix));
        return Stream.concat(
                Stream.of(Nameable.of(
                        new Element.ADraft(latest),
                        List.of(
                                tail(draft.symbol(), prefix),
                                tail(draft.symbol(), prefix).replace(".", ""),
                                tail(latest, prefix)),
                        List.of(tail(latest, prefix), draft.symbol().value(), latest.value()))),
                earlier);
    }

    private static Nameable symbol(Symbol meant, Symbol said, String prefix) {
        return Nameable.of(new Element.ADraft(meant), List.of(tail(said, prefix)), List.of(tail(said, prefix)));
    }

    private static Nameable item(ItemNumber number) {
        String plain = number.value().replaceAll("[()]", "");
        return Nameable.of(
                new Element.AnItem(number), List.of(number.value(), plain, number.brief()), List.of(number.value()));
    }

    private static Stream<Nameable> group(String code, Directory directory, Language language) {
        GroupCode group = new GroupCode(code);
        return directory.group(group).stream()
                .map(known -> Nameable.of(
                        new Element.AGroup(group),
                        code.equals("group-of-77-and-china") ? List.of("g77", code) : List.of(code),
                        Stream.of(language, Language.ENGLISH)
                                .filter(known.names().languages()::contains)
                                .map(tongue -> known.names().in(tongue, Form.LIST))
                                .toList()));
    }

    private static String tail(Symbol symbol, String prefix) {
        return symbol.value().startsWith(prefix) ? symbol.value().substring(prefix.length()) : symbol.value();
    }
}
