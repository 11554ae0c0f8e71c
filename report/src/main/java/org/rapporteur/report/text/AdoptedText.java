package org.rapporteur.report.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.FootnoteCounter;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.text.Part.Passage;

/**
 * The text of a resolution or decision in one language. Footnote marks carry the numbers of the source.
 *
 * @param number "Resolution 12/3", empty if the source does not say
 * @param title empty if the source has none
 * @param proponent the body that speaks, "The Conference …,"; empty if the source has none
 * @param preamble the paragraphs before the operative ones
 * @param operative what the body decides, with headings in between
 * @param notes the footnotes of the source, in their order
 */
public record AdoptedText(
        Language language,
        String number,
        List<Inline> title,
        List<Inline> proponent,
        List<Passage> preamble,
        List<Part> operative,
        List<Annex> annexes,
        List<Note> notes) {

    /**
     * Reads a text from Markdown, also from Markdown that was a PDF: headings of any level or none, paragraphs and
     * footnotes cut by page breaks, marks as {@code <sup>3</sup>} or {@code [^3]}.
     *
     * @throws IllegalArgumentException if there is no paragraph in it
     */
    public static AdoptedText parse(String markdown, Language language) {
        return find(markdown, language)
                .orElseThrow(() -> new IllegalArgumentException("The text '%s' has no paragraphs"
                        .formatted(Inline.words(Head.takenFrom(new ArrayDeque<>(MarkdownPieces.of(markdown)))
                                .title()))));
    }

    /** The same; nothing if there is no paragraph in it. */
    public static Optional<AdoptedText> find(String markdown, Language language) {
        Deque<Piece> pieces = new ArrayDeque<>(MarkdownPieces.of(markdown));
        Head head = Head.takenFrom(pieces);
        PageBreaks.Undone whole = PageBreaks.undo(List.copyOf(pieces));
        Body body = Body.takenFrom(new ArrayDeque<>(whole.flow()));
        if (body.preamble().isEmpty() && body.operative().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AdoptedText(
                language,
                head.number(),
                head.title(),
                head.proponent(),
                body.preamble(),
                body.operative(),
                body.annexes(),
                whole.notes()));
    }

    /**
     * The text as quoted in a document, without its number and title: headings from level 4 on, outside the contents.
     *
     * @param anchor begins the anchors of its headings; unique in the document
     * @param footnotes gives its footnotes their numbers in the document
     */
    public List<Block> blocks(String anchor, FootnoteCounter footnotes) {
        return new Quotation(this, anchor, footnotes).blocks();
    }

    /** The marks in reading order, from the title to the last annex. */
    Stream<Inline.FootnoteMark> marks() {
        return texts().flatMap(List::stream)
                .filter(Inline.FootnoteMark.class::isInstance)
                .map(Inline.FootnoteMark.class::cast);
    }

    boolean calls(Note note) {
        return marks().anyMatch(note::calledBy);
    }

    boolean misses(Note note) {
        return calls(note) && notes.stream().noneMatch(own -> own.label().equals(note.label()));
    }

    AdoptedText with(List<Note> otherNotes) {
        return new AdoptedText(
                language, number, title, proponent, preamble, operative, annexes, List.copyOf(otherNotes));
    }

    /** Every stretch of text but the footnotes, in reading order. */
    Stream<List<Inline>> texts() {
        return Stream.of(
                        Stream.of(title, proponent),
                        preamble.stream().map(Passage::text),
                        operative.stream().flatMap(AdoptedText::texts),
                        annexes.stream()
                                .flatMap(annex -> Stream.concat(
                                        Stream.of(annex.title()),
                                        annex.parts().stream().flatMap(AdoptedText::texts))))
                .flatMap(text -> text);
    }

    private static Stream<List<Inline>> texts(Part part) {
        return switch (part) {
            case Part.Heading heading -> Stream.of(heading.text());
            case Passage passage -> passage.all().map(Passage::text);
        };
    }
}
