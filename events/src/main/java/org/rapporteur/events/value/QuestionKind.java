package org.rapporteur.events.value;

import java.util.Set;

/** What can be put to a body for a decision. */
public enum QuestionKind {
    /** A draft resolution or decision as a whole. */
    DRAFT(Trait.ABOUT_A_DRAFT, Trait.ALSO_IN_ORGANS),
    /** A part of a draft, voted on apart from the rest. */
    PART(Trait.ABOUT_A_DRAFT, Trait.IN_WORDS, Trait.ALSO_IN_ORGANS),
    /** An amendment to a draft. */
    AMENDMENT(Trait.ABOUT_A_DRAFT, Trait.IN_WORDS, Trait.ALSO_IN_ORGANS, Trait.NUMBERED),
    /** Whether to take up again a draft that was decided on. */
    RECONSIDERATION(Trait.ABOUT_A_DRAFT, Trait.ALSO_IN_ORGANS),
    /** Whether to take up a draft that was not before the body as long as the rules ask. */
    CIRCULATION(Trait.ABOUT_A_DRAFT, Trait.ALSO_IN_ORGANS),
    /** A procedural motion. */
    MOTION(Trait.IN_WORDS, Trait.ALSO_IN_ORGANS, Trait.NUMBERED),
    /** An appeal against a ruling of the presiding officer. */
    APPEAL(Trait.IN_WORDS, Trait.ALSO_IN_ORGANS, Trait.NUMBERED),
    /** The agenda. */
    AGENDA,
    /** Whether an item is on the agenda. */
    ITEM,
    /** Who holds an office. */
    ELECTION,
    /** Whether somebody is admitted to whose admission was objected. */
    ADMISSION,
    /** The report on credentials. */
    CREDENTIALS,
    /** The report of the session. */
    REPORT,
    /** A rule of procedure, to be suspended or changed. */
    RULE(Trait.IN_WORDS),
    /** Rules of procedure as a whole: to be adopted, applied provisionally or amended. */
    RULES,
    /** Anything else, in words. */
    FREE(Trait.IN_WORDS, Trait.ALSO_IN_ORGANS);

    private enum Trait {
        ABOUT_A_DRAFT,
        IN_WORDS,
        ALSO_IN_ORGANS,
        NUMBERED
    }

    // It never changes, but its type does not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Trait> traits;

    QuestionKind(Trait... traits) {
        this.traits = Set.of(traits);
    }

    /** Whether such a question is about a draft. */
    public boolean concernsADraft() {
        return traits.contains(Trait.ABOUT_A_DRAFT);
    }

    /** Whether such a question is about a draft as a whole. */
    public boolean isOnTheWhole() {
        return this == DRAFT || this == RECONSIDERATION;
    }

    /** Whether words say which question of this kind it is, unless a number does. */
    public boolean isSaidInWords() {
        return traits.contains(Trait.IN_WORDS);
    }

    /**
     * Whether organs of the body decide such questions in their meetings, too; of a draft as a whole an organ decides
     * whether to recommend it, and whether to reconsider that.
     */
    public boolean isAlsoPutInOrgans() {
        return traits.contains(Trait.ALSO_IN_ORGANS);
    }

    /** Whether such questions are put in acts of their own, and numbered in the order of these. */
    public boolean canBeNumbered() {
        return traits.contains(Trait.NUMBERED);
    }
}
