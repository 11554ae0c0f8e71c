package org.rapporteur.command.intake;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record is not taken in; nothing of it was. Each reason has its words in every phrasebook. */
public final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Object> slots;

    /** Why. */
    public enum Reason {
        /**
         * It has no seal: it comes from a release that made none, was robbed of it, or is of a side that does not sign.
         */
        NO_SEAL,
        /** None of the keys that came with it signed the seal. */
        SEALED_BY_NOBODY_NAMED,
        /** A key signed the seal that the operator has not accepted. */
        KEY_NOT_ACCEPTED,
        /** A file is not the sealed one. */
        NOT_AS_SEALED,
        ALTERED,
        OF_ANOTHER_SESSION,
        KIND_OF_FACT_UNKNOWN,
        FACT_MISSHAPEN,
        FACT_WITHOUT_ROOM,
        FACT_OUT_OF_TIME,
        NAME_UNKNOWN,
        BODY_UNKNOWN,
        FACT_DOES_NOT_FOLLOW,
        ACT_UNREADABLE,
        ACT_OF_ANOTHER_SESSION,
        KIND_OF_ACT_UNKNOWN,
        ACT_MISSHAPEN,
        ACT_WITHOUT_ROOM,
        ACT_TWICE,
        ACT_DISAGREES,
        ACT_MISSING
    }

    NotTaken(Reason reason, @Nullable Throwable cause, Object... slots) {
        super(reason + " " + Arrays.toString(slots), cause);
        this.reason = reason;
        this.slots = List.of(slots);
    }

    NotTaken(Reason reason, Object... slots) {
        this(reason, null, slots);
    }

    public Reason reason() {
        return reason;
    }

    /** What stands in the slots of its words: texts, or things that have words of their own in each language. */
    public List<Object> slots() {
        return slots;
    }
}
