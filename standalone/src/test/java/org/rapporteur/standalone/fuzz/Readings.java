package org.rapporteur.standalone.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.Recorded;

/** Requests for whatever there is to be read, with every parameter that is read, mostly right ones. */
final class Readings {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-z]+)(?::([^}]+))?}");
    private static final Pattern SYMBOL = Pattern.compile("\"([A-Z][A-Z0-9]*/[^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}./-]{2,}");
    private static final List<String> OF_THE_DESK = List.of(
            "adopt",
            "L.",
            "withdraw",
            "next",
            "announce",
            "decide",
            "sponsor",
            "open",
            "plenary",
            "quorum",
            "suspend",
            "adjourn",
            "resume",
            "item",
            "2(b)",
            "France",
            "Turkiye",
            "for",
            "G77",
            "reply",
            "list",
            "elect",
            "revise",
            "oral",
            "\u901a\u8fc7",
            "\u6cd5\u56fd",
            "\u0627\u0639\u062a\u0645\u0627\u062f",
            "statement",
            "by",
            "and",
            ",",
            "EU",
            "report",
            "close");

    private final Dice dice;

    Readings(Dice dice) {
        this.dice = dice;
    }

    Asked of(Endpoint endpoint, Living living) {
        String path = VARIABLE.matcher(endpoint.path())
                .replaceAll(variable -> Matcher.quoteReplacement(variable(variable, living)));
        String query = endpoint.parameters().entrySet().stream()
                .filter(parameter -> isNeeded(endpoint, parameter.getKey()) ? !dice.once(20) : dice.once(3))
                .map(parameter -> parameter.getKey() + "=" + Address.encoded(value(parameter, living)))
                .collect(Collectors.joining("&"));
        List<Header> headers = new ArrayList<>();
        if (!endpoint.acts()) {
            headers.add(new Header("Accept", dice.oneOf("text/html", "text/html", "application/json", "*/*")));
        }
        headers.add(new Header("Accept-Language", dice.oneOf("en", "zh", "ar", "fr")));
        return new Asked(
                endpoint.acts(),
                endpoint.name(),
                endpoint.method(),
                path + (query.isEmpty() ? "" : "?" + query),
                headers,
                new byte[0],
                false);
    }

    private static boolean isNeeded(Endpoint endpoint, String name) {
        return List.of("language", "text", "from", "to").contains(name)
                && !endpoint.path().contains("{kind:");
    }

    private String variable(MatchResult variable, Living living) {
        return switch (variable.group(1)) {
            case "kind" -> dice.oneOf(Arrays.asList(variable.group(2).split("\\|")));
            case "extension" -> dice.oneOf("md", "md", "html", "html", "exe");
            case "id", "session" -> living.id();
            case "symbol" ->
                Address.encoded("/" + symbol(living)).substring(variable.group().startsWith("{*") ? 1 : 0);
            default -> Address.encoded(Nasty.text(dice));
        };
    }

    private String value(Map.Entry<String, Class<?>> parameter, Living living) {
        if (dice.once(12)) {
            return dice.once(2) ? Nasty.text(dice) : dice.oneOf(Nasty.NUMBERS);
        }
        return switch (parameter.getKey()) {
            case "at" -> parameter.getValue() == Optional.class || dice.once(3) ? instant(living) : version(living);
            case "as" -> dice.oneOf("known", "happened");
            case "lang" -> dice.oneOf("en", "zh", "ar");
            case "language" ->
                dice.oneOf("en", "zh", "de", "xx", "zh-Hant", "EN", "de-AT-1996", "i-klingon", "e".repeat(10_000));
            case "from", "to", "heard", "since", "around", "after", "before" -> version(living);
            case "part", "number", "page" -> Integer.toString(1 + dice.below(4));
            case "pane" -> dice.oneOf("state", "board", "report");
            case "view" -> dice.oneOf("board", "room");
            case "kind" -> dice.oneOf(new TreeSet<>(EventCatalog.NAMES.all().keySet()));
            case "actor" -> dice.oneOf("secretariat", "registry");
            case "document", "symbol" -> symbol(living);
            case "participant" -> dice.oneOf("FRA", "CHN", "EU", "organization-1", "TUR", "XXX");
            case "meeting" -> dice.oneOf("plenary-1", "plenary-2", "committee-of-the-whole-1", "bureau-1");
            case "milestone" -> dice.oneOf("opening", "closing", "adoption", "correction");
            case "q" -> words(living);
            case "text" -> line(living);
            case "limit" -> dice.oneOf("1", "10", "1000");
            default -> parameter.getValue() == String.class ? Nasty.text(dice) : Integer.toString(dice.below(50));
        };
    }

    private String version(Living living) {
        return Long.toString(1 + dice.below(Math.max(1, (int) living.version()) + 1));
    }

    private String instant(Living living) {
        return living.log().isEmpty() || dice.once(5)
                ? dice.oneOf(Nasty.TIMES)
                : dice.oneOf(living.log()).occurredAt().toString();
    }

    private String symbol(Living living) {
        List<String> symbols = living.log().stream()
                .flatMap(fact -> SYMBOL.matcher(fact.stated().body()).results())
                .map(found -> found.group(1))
                .toList();
        return symbols.isEmpty() ? "CTOC/COP/2024/L.1" : dice.oneOf(symbols);
    }

    /** Words of a fact. */
    private String words(Living living) {
        if (living.log().isEmpty()) {
            return "opened";
        }
        Recorded fact = dice.oneOf(living.log());
        List<String> words = WORD.matcher(fact.stated().body())
                .results()
                .map(MatchResult::group)
                .toList();
        return words.isEmpty()
                ? fact.stated().kind().replace('-', ' ')
                : dice.oneOf(words) + (dice.once(3) ? " " + dice.oneOf(words) : "");
    }

    private String line(Living living) {
        StringBuilder line = new StringBuilder();
        int words = dice.once(30) ? dice.oneOf(60, 300, 1_200) : dice.below(7);
        for (int word = 0; word < words; word++) {
            line.append(dice.once(6) ? symbol(living) : dice.oneOf(OF_THE_DESK)).append(dice.once(9) ? "" : " ");
        }
        return line.toString();
    }
}
