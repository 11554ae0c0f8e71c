package org.rapporteur.report.text;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.text.Part.Passage;

/** A stretch of a text and where it stands. */
record Located(Place place, List<Inline> text) {
    String words() {
        return Inline.words(text);
    }

    List<Inline.FootnoteMark> marks() {
        return text.stream()
                .filter(Inline.FootnoteMark.class::isInstance)
                .map(Inline.FootnoteMark.class::cast)
                .toList();
    }

    /** The whole text in reading order, footnotes last. */
    static Stream<Located> in(AdoptedText text) {
        return Stream.of(
                        Stream.of(
                                new Located(new Place.Whole(), text.title()),
                                new Located(new Place.Whole(), text.proponent())),
                        IntStream.range(0, text.preamble().size())
                                .mapToObj(i -> new Located(
                                        new Place.Preamble(i + 1),
                                        text.preamble().get(i).text())),
                        text.operative().stream().flatMap(part -> in(part, "")),
                        text.annexes().stream()
                                .flatMap(annex -> Stream.concat(
                                        Stream.of(new Located(place(annex.number(), ""), annex.title())),
                                        annex.parts().stream().flatMap(part -> in(part, annex.number())))),
                        text.notes().stream()
                                .filter(note -> !note.label().isEmpty())
                                .map(note -> new Located(new Place.InFootnote(note.label()), note.text())))
                .flatMap(located -> located);
    }

    /** @param annex empty for the text itself */
    static Stream<Located> in(Part part, String annex) {
        return switch (part) {
            case Part.Heading heading -> Stream.of(new Located(place(annex, ""), heading.text()));
            case Passage passage -> in(passage, annex, "");
        };
    }

    private static Stream<Located> in(Passage passage, String annex, String above) {
        String path = path(above, passage);
        return Stream.concat(
                Stream.of(new Located(place(annex, path), passage.text())),
                passage.below().stream().flatMap(below -> in(below, annex, path)));
    }

    static String path(String above, Passage passage) {
        return (above + " " + Labels.bare(passage.label())).strip();
    }

    static Place place(String annex, String path) {
        return annex.isEmpty() ? new Place.Operative(path) : new Place.InAnnex(annex, path);
    }
}
