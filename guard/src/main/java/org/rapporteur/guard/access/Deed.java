package org.rapporteur.guard.access;

/** What may be asked of a server, as far as roles make a difference. */
public enum Deed {
    /** Ask whether it is well, what acts there are, by which keys it signs; nothing of any session. */
    LOOK,
    /** Follow a session: its state, its boards, its drafts, its report. */
    FOLLOW,
    /** See what is in order now. */
    SEE_IN_ORDER,
    /** Read its whole history, at any moment. */
    REPLAY,
    /** Use its desk: lines, suggestions, acts as they were asked for. */
    USE_DESK,
    /** Enter acts, or ask what would follow from one. */
    ENTER,
    /** Take its record out. */
    TAKE_OUT,
    /** Prove that nothing was altered. */
    VERIFY,
    /** Take records in, and say whose seals are trusted. */
    TAKE_IN,
    /** Measure the server, and have facts published again. */
    OPERATE
}
