package org.rapporteur.events.value;

/** What can be put to a body for a decision. */
public enum QuestionKind {
    /** A draft resolution or decision as a whole. */
    DRAFT,
    /** A part of a draft, voted on apart from the rest. */
    PART,
    /** An amendment to a draft. */
    AMENDMENT,
    /** Whether to take up again a draft that was decided on. */
    RECONSIDERATION,
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
        return this == DRAFT || this == PART || this == AMENDMENT || this == RECONSIDERATION;
    }

    /** Whether such a question is about a draft as a whole. */
    public boolean isOnTheWhole() {
        return this == DRAFT || this == RECONSIDERATION;
    }

    /** Whether only words say which question of this kind it is. */
    public boolean isSaidInWords() {
        return switch (this) {
            case PART, AMENDMENT, MOTION, APPEAL, RULE, FREE -> true;
            case DRAFT, RECONSIDERATION, AGENDA, ITEM, ELECTION, CREDENTIALS, REPORT -> false;
        };
    }
}
