package org.rapporteur.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.text.Part.Passage;

/**
 * The preamble goes on with commas, operative paragraphs with semicolons to the full stop of the last; what has
 * sub-paragraphs leads into them with a colon. In annexes a full stop may stand anywhere. Where a text ends its
 * paragraphs with full stops throughout (decisions do), that is its way.
 */
final class EndingCheck implements Check {
    private record Ended(Place place, Passage passage) {
        String mark() {
            return Endings.of(passage.text());
        }

        boolean endsWithOneOf(String marks) {
            return !mark().isEmpty() && marks.contains(mark());
        }
    }

    @Override
    public Stream<Warning> warnings(AdoptedText text) {
        List<Ended> operative = ended(text.operative(), "");
        long stops =
                operative.stream().filter(ended -> ended.endsWithOneOf(".")).count();
        boolean stopsThroughout = stops * 2 > operative.size();
        return Stream.of(
                        preamble(text, operative.isEmpty()),
                        inTurn(operative, stopsThroughout ? ";." : ";", text.language()),
                        text.annexes().stream()
                                .flatMap(annex -> inTurn(ended(annex.parts(), annex.number()), ";.", text.language())))
                .flatMap(warnings -> warnings);
    }

    private static Stream<Warning> preamble(AdoptedText text, boolean isAll) {
        return IntStream.range(0, text.preamble().size())
                .mapToObj(i ->
                        new Ended(new Place.Preamble(i + 1), text.preamble().get(i)))
                .flatMap(ended -> expect(ended, isAll ? ",:;." : ",:", text.language()));
    }

    private static Stream<Warning> inTurn(List<Ended> paragraphs, String between, Language language) {
        return IntStream.range(0, paragraphs.size()).boxed().flatMap(i -> {
            Ended ended = paragraphs.get(i);
            if (!ended.passage().below().isEmpty()) {
                return expect(ended, ":,", language);
            }
            boolean isLast = i == paragraphs.size() - 1;
            if (ended.passage().label().isEmpty()) {
                return expect(ended, isLast ? ".:" : ":;.,", language);
            }
            return expect(ended, isLast ? "." : between, language);
        });
    }

    private static Stream<Warning> expect(Ended ended, String marks, Language language) {
        if (ended.endsWithOneOf(marks)) {
            return Stream.empty();
        }
        String wanted = inLanguage(marks.substring(0, 1), language);
        return Stream.of(new Warning(ended.place(), Flaw.WRONG_ENDING, wanted, inLanguage(ended.mark(), language)));
    }

    private static String inLanguage(String mark, Language language) {
        if (!language.equals(Language.CHINESE)) {
            return mark;
        }
        return mark.replace(";", "；").replace(",", "，").replace(".", "。").replace(":", "：");
    }

    private static List<Ended> ended(List<Part> parts, String annex) {
        List<Ended> ended = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Passage passage) {
                collect(passage, annex, "", ended);
            }
        }
        return ended;
    }

    private static void collect(Passage passage, String annex, String above, List<Ended> ended) {
        String path = Located.path(above, passage);
        ended.add(new Ended(Located.place(annex, path), passage));
        passage.below().forEach(below -> collect(below, annex, path, ended));
    }
}
