package org.rapporteur.events.value;

/** What can be put to a body for a decision. */
public enum QuestionKind {
    /** A draft resolution or decision as a whole. */
    DRAFT,
    /** A part of a draft, voted on apart from the rest. */
    PART,
    /** An amendment to a draft. */
    AMENDMENT,
    /** A procedural motion. */
    MOTION,
    /** An appeal against a ruling of the presiding officer. */
    APPEAL,
    /** The agenda. */
    AGENDA,
    /** Whether an item is on the agenda. */
    ITEM,
    /** Who holds an office. */
    ELECTION,
    /** The report on credentials. */
    CREDENTIALS,
    /** The report of the session. */
    REPORT,
    /** A rule of procedure, to be suspended or changed. */
    RULE,
    /** Anything else, in words. */
    FREE;

    /** Whether such a question is about a draft. */
    public boolean concernsADraft() {
        return this == DRAFT || this == PART || this == AMENDMENT;
    }

    /** Whether only words say which question of this kind it is. */
    public boolean isSaidInWords() {
        return switch (this) {
            case PART, AMENDMENT, MOTION, APPEAL, RULE, FREE -> true;
            case DRAFT, AGENDA, ITEM, ELECTION, CREDENTIALS, REPORT -> false;
        };
    }
}
