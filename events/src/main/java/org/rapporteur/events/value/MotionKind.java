package org.rapporteur.events.value;

/** The procedural motions, and what says what each is about. What else the rules say of one is in a body's profile. */
public enum MotionKind {
    SUSPEND_MEETING(About.NOTHING),
    ADJOURN_MEETING(About.NOTHING),
    ADJOURN_DEBATE(About.ITEM),
    /** That a draft be neither adopted nor rejected. */
    NO_ACTION(About.DRAFT),
    CLOSE_DEBATE(About.ITEM),
    /** That nobody else be put on the list of speakers. */
    CLOSE_LIST(About.ITEM),
    /** That a part of a draft be voted on apart from the rest. */
    DIVISION(About.PART),
    /** That the body is not competent to act on a draft. */
    NO_COMPETENCE(About.DRAFT),
    RECONSIDER(About.DRAFT),
    /** That a draft be voted on before those tabled earlier. */
    PRIORITY(About.DRAFT),
    DEFER_ITEM(About.ITEM),
    SECRET_BALLOT(About.DRAFT),
    SUSPEND_RULE(About.WORDS),
    OTHER(About.WORDS);

    /** What says what a motion is about. */
    public enum About {
        NOTHING,
        ITEM,
        DRAFT,
        /** A draft, and words for the part of it. */
        PART,
        WORDS;

        /** Whether it is said by a draft. */
        public boolean isADraft() {
            return this == DRAFT || this == PART;
        }

        /** Whether it is said in words, alone or beside a draft. */
        public boolean isInWords() {
            return this == PART || this == WORDS;
        }
    }

    private final About about;

    MotionKind(About about) {
        this.about = about;
    }

    public About about() {
        return about;
    }

    /** Whether it is moved in the meetings of organs, too: what it calls for is not the body's alone. */
    public boolean isAlsoMovedInOrgans() {
        return switch (this) {
            case SUSPEND_MEETING,
                    ADJOURN_MEETING,
                    ADJOURN_DEBATE,
                    NO_ACTION,
                    CLOSE_DEBATE,
                    CLOSE_LIST,
                    DIVISION,
                    NO_COMPETENCE,
                    RECONSIDER,
                    PRIORITY,
                    SECRET_BALLOT,
                    OTHER -> true;
            case DEFER_ITEM, SUSPEND_RULE -> false;
        };
    }
}
