package org.rapporteur.events.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Bound;

/**
 * A question that is put to the body: whatever is decided, one of these is. Questions that are the same in every
 * component are the same question.
 *
 * @param draft of which it is, for questions that {@linkplain QuestionKind#concernsADraft() concern a draft}
 * @param item that it is about, for {@link QuestionKind#ITEM}
 * @param office that is to be filled, for {@link QuestionKind#ELECTION}
 * @param number of the election among those to the office that are decided on, the first of which has none; or of the
 *     amendment, motion or ruling, for questions that are {@linkplain QuestionKind#canBeNumbered() numbered}
 * @param text what it is about, for questions that are {@linkplain QuestionKind#isSaidInWords() said in words} and have
 *     no number
 * @param participant who would be admitted, for {@link QuestionKind#ADMISSION}
 * @param rules of procedure that it is about, for {@link QuestionKind#RULES}
 */
public record Question(
        QuestionKind kind,
        @Nullable Symbol draft,
        @Nullable ItemNumber item,
        @Nullable OfficeCode office,
        @Bound(least = 1) @Nullable Integer number,

        @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording text,

        @Nullable ParticipantCode participant,
        @Nullable RulesOfProcedure rules) {

    /** One that is neither on an admission nor on rules of procedure. */
    public Question(
            QuestionKind kind,
            @Nullable Symbol draft,
            @Nullable ItemNumber item,
            @Nullable OfficeCode office,
            @Nullable Integer number,
            @Nullable Wording text) {
        this(kind, draft, item, office, number, text, null, null);
    }

    /** The question whether to adopt a draft. */
    public static Question ofDraft(Symbol draft) {
        return new Question(QuestionKind.DRAFT, draft, null, null, null, null);
    }

    /** The question whether to take a draft up again that was decided on. */
    public static Question ofReconsidering(Symbol draft) {
        return new Question(QuestionKind.RECONSIDERATION, draft, null, null, null, null);
    }

    /** The question whether to take up a draft that was not before the body as long as the rules ask. */
    public static Question ofCirculation(Symbol draft) {
        return new Question(QuestionKind.CIRCULATION, draft, null, null, null, null);
    }

    /** The question whether to amend a draft so. */
    public static Question ofAmendment(Symbol draft, int number) {
        return new Question(QuestionKind.AMENDMENT, draft, null, null, number, null);
    }

    /** The question who holds an office, which is a new one with each election to it that is decided on. */
    public static Question ofElection(OfficeCode office, int number) {
        return new Question(QuestionKind.ELECTION, null, null, office, number == 1 ? null : number, null);
    }

    /** The question whether somebody is admitted. */
    public static Question ofAdmission(ParticipantCode participant) {
        return new Question(QuestionKind.ADMISSION, null, null, null, null, null, participant, null);
    }

    /** The question that a motion puts, by its number. */
    public static Question ofMotion(int number) {
        return new Question(QuestionKind.MOTION, null, null, null, number, null);
    }

    /** The question that an appeal puts, by its number: whether the ruling is overruled. */
    public static Question ofAppeal(int number) {
        return new Question(QuestionKind.APPEAL, null, null, null, number, null);
    }

    /** A question that its kind alone says: the agenda, the report. */
    public static Question of(QuestionKind kind) {
        return new Question(kind, null, null, null, null, null);
    }

    /** The question what becomes of rules of procedure. */
    public static Question ofRules(RulesOfProcedure rules) {
        return new Question(QuestionKind.RULES, null, null, null, null, null, null, rules);
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
                && (participant != null) == (kind == QuestionKind.ADMISSION)
                && (number == null || numberSaysWhich(number))
                && (text != null) == (kind.isSaidInWords() && number == null)
                && (rules == null ? kind != QuestionKind.RULES : kind == QuestionKind.RULES && rules.saysWhichRules());
    }

    private boolean numberSaysWhich(int given) {
        return kind.canBeNumbered() || (kind == QuestionKind.ELECTION && given > 1);
    }

    /** Whether it is about this draft or a part of it. */
    public boolean concerns(Symbol other) {
        return other.equals(draft);
    }

    /** The question on the draft as a whole, of one on a part of it or on an amendment to it. */
    public Optional<Question> whole() {
        boolean ofAPart = kind == QuestionKind.PART || kind == QuestionKind.AMENDMENT;
        return ofAPart && draft != null ? Optional.of(ofDraft(draft)) : Optional.empty();
    }

    /** The same question of the draft by the symbol it is known by. */
    public Question aboutDraft(Symbol known) {
        return new Question(kind, known, item, office, number, text, participant, rules);
    }
}
