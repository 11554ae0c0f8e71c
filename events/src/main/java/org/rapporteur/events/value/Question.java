package org.rapporteur.events.value;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Bound;

/**
 * A question that is put to the body: whatever is decided, one of these is. Questions that are the same in every
 * component are the same question.
 *
 * @param draft of which it is, for questions that {@linkplain QuestionKind#concernsADraft() concern a draft}
 * @param item that it is about, for {@link QuestionKind#ITEM}
 * @param office that is to be filled, for {@link QuestionKind#ELECTION}
 * @param number of the election among those to the office that are decided on; the first has none
 * @param text what it is about, for questions that are {@linkplain QuestionKind#isSaidInWords() said in words}
 */
public record Question(
        QuestionKind kind,
        @Nullable Symbol draft,
        @Nullable ItemNumber item,
        @Nullable OfficeCode office,
        @Bound(least = 2) @Nullable Integer number,

        @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording text) {

    /** The question whether to adopt a draft. */
    public static Question ofDraft(Symbol draft) {
        return new Question(QuestionKind.DRAFT, draft, null, null, null, null);
    }

    /** The question whether to take a draft up again that was decided on. */
    public static Question ofReconsidering(Symbol draft) {
        return new Question(QuestionKind.RECONSIDERATION, draft, null, null, null, null);
    }

    /** The question who holds an office, which is a new one with each election to it that is decided on. */
    public static Question ofElection(OfficeCode office, int number) {
        return new Question(QuestionKind.ELECTION, null, null, office, number == 1 ? null : number, null);
    }

    /** A question that its kind alone says: the agenda, the report. */
    public static Question of(QuestionKind kind) {
        return new Question(kind, null, null, null, null, null);
    }

    /** A question of which only words say what it is about. */
    public static Question inWords(QuestionKind kind, Wording text) {
        return new Question(kind, null, null, null, null, text);
    }

    /** Whether it has what says which question of its kind it is, and nothing else. */
    public boolean saysWhatItIsAbout() {
        return (draft != null) == kind.concernsADraft()
                && (item != null) == (kind == QuestionKind.ITEM)
                && (office != null) == (kind == QuestionKind.ELECTION)
                && (number == null || kind == QuestionKind.ELECTION)
                && (text != null) == kind.isSaidInWords();
    }

    /** Whether it is about this draft or a part of it. */
    public boolean concerns(Symbol other) {
        return other.equals(draft);
    }

    /** The same question of the draft by the symbol it is known by. */
    public Question aboutDraft(Symbol known) {
        return new Question(kind, known, item, office, number, text);
    }
}
