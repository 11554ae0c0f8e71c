package org.rapporteur.standalone.outcome;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Tally;
import org.rapporteur.report.document.Block.Entry;
import org.rapporteur.report.document.Block.Paragraph;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.document.Inline;

/**
 * What the English report says became of a draft, read back from its words.
 *
 * @param how "by consensus", "without a vote"; of a vote the words before its figures
 * @param figures {@code null} where no vote is told
 * @param names who is told to have voted how; a choice without a list is missing
 */
record ToldOutcome(
        String sentence,
        boolean adopted,
        String how,
        @Nullable Tally figures,
        Map<Choice, List<String>> names) {
    private static final Pattern SENTENCE =
            Pattern.compile("^(?:At|On) .*?the Council (adopted|rejected)(?:, (.*?),)? (?:a |the )?(?:revised )?draft"
                    + " (?:resolution|decision)");
    private static final Pattern FIGURES =
            Pattern.compile(" of (\\d+|none) to (\\d+|none), with (no|\\d+) abstentions?");
    private static final Map<String, Choice> LISTS =
            Map.of("In favour:", Choice.IN_FAVOUR, "Against:", Choice.AGAINST, "Abstaining:", Choice.ABSTAINING);

    /** What a report says of a draft; nothing if it says nothing. */
    static Optional<ToldOutcome> in(Document report, String draft) {
        Pattern symbol = Pattern.compile("(?<![A-Za-z0-9./])" + Pattern.quote(draft) + "(?![A-Za-z0-9./])");
        return report.body().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph ->
                        symbol.matcher(Inline.words(paragraph.text())).find())
                .flatMap(paragraph -> of(paragraph).stream())
                .findFirst();
    }

    private static Optional<ToldOutcome> of(Paragraph paragraph) {
        String text = Inline.words(paragraph.text());
        Matcher sentence = SENTENCE.matcher(text);
        return sentence.find()
                ? Optional.of(new ToldOutcome(
                        text,
                        sentence.group(1).equals("adopted"),
                        Optional.ofNullable(sentence.group(2)).orElse(""),
                        figures(Optional.ofNullable(sentence.group(2)).orElse("")),
                        names(paragraph.entries())))
                : Optional.empty();
    }

    private static @Nullable Tally figures(String how) {
        Matcher figures = FIGURES.matcher(how);
        return figures.find()
                ? Tally.of(number(figures.group(1)), number(figures.group(2)), number(figures.group(3)))
                : null;
    }

    private static int number(String word) {
        return word.equals("none") || word.equals("no") ? 0 : Integer.parseInt(word);
    }

    private static Map<Choice, List<String>> names(List<Entry> lists) {
        Map<Choice, List<String>> names = new EnumMap<>(Choice.class);
        for (Entry list : lists) {
            Optional.ofNullable(LISTS.get(list.label()))
                    .ifPresent(choice -> names.put(choice, namesIn(Inline.words(list.text()))));
        }
        return names;
    }

    /** "A, B and C": what stands behind the last comma is one name, if a State has it, or else two. */
    private static List<String> namesIn(String list) {
        if (list.equals("None")) {
            return List.of();
        }
        List<String> names = new ArrayList<>(List.of(list.split(", ")));
        String last = names.removeLast();
        return Stream.concat(names.stream(), lastOf(last).stream()).toList();
    }

    private static List<String> lastOf(String last) {
        if (Directories.find(last).isPresent()) {
            return List.of(last);
        }
        Matcher and = Pattern.compile(" and ").matcher(last);
        while (and.find()) {
            String before = last.substring(0, and.start());
            String after = last.substring(and.end());
            if (Directories.find(before).isPresent() || Directories.find(after).isPresent()) {
                return List.of(before, after);
            }
        }
        return List.of(last);
    }
}
