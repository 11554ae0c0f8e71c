package org.rapporteur.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Texts that stood one after the other in one source, where a page break carried footnotes from one into the next. */
public final class AdoptedTexts {
    private final List<AdoptedText> texts;
    private final List<List<Note>> notes;

    private AdoptedTexts(List<AdoptedText> texts) {
        this.texts = texts;
        this.notes = texts.stream()
                .<List<Note>>map(text -> new ArrayList<>(text.notes()))
                .toList();
    }

    /**
     * Gives back to each text the footnotes that only another text holds, and to a footnote that broke off its end in
     * the next text. Does nothing to texts that are complete.
     *
     * @param texts in the order of the source, footnotes numbered through
     */
    public static List<AdoptedText> reunited(List<AdoptedText> texts) {
        AdoptedTexts source = new AdoptedTexts(texts);
        source.joinNotes();
        source.returnNotes();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> texts.get(i).with(source.notes.get(i)))
                .toList();
    }

    private void returnNotes() {
        for (int holder = 0; holder < texts.size(); holder++) {
            for (Note note : texts.get(holder).notes()) {
                if (!texts.get(holder).calls(note)) {
                    returnNote(note, holder);
                }
            }
        }
    }

    private void returnNote(Note note, int holder) {
        for (int caller = 0; caller < texts.size(); caller++) {
            if (texts.get(caller).misses(note)) {
                notes.get(holder).remove(note);
                notes.get(caller).add(note);
                return;
            }
        }
    }

    private void joinNotes() {
        for (int i = 1; i < texts.size(); i++) {
            List<Note> before = notes.get(i - 1);
            List<Note> here = notes.get(i);
            boolean restIsHere = !here.isEmpty() && here.getFirst().label().isEmpty();
            if (restIsHere && !before.isEmpty() && before.getLast().isOpen()) {
                before.add(before.removeLast().continued(here.removeFirst().text()));
            }
        }
    }
}
