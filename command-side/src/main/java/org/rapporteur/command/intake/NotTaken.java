package org.rapporteur.command.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.phrasebook.Slots;

/** A record is not taken in; nothing of it was. Each reason has its words in every phrasebook. */
public final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Map<String, Object> slots;

    /** Why, and what its words name. */
    public enum Reason {
        /**
         * It has no seal: it comes from a release that made none, was robbed of it, or is of a side that does not sign.
         */
        NO_SEAL,
        /** None of the keys that came with it signed the seal. */
        SEALED_BY_NOBODY_NAMED,
        /** A key signed the seal that the operator has not accepted. */
        KEY_NOT_ACCEPTED("key"),
        /** A file is not the sealed one. */
        NOT_AS_SEALED("file"),
        ALTERED("finding"),
        OF_ANOTHER_SESSION("session other"),
        KIND_OF_FACT_UNKNOWN("line kind"),
        FACT_MISSHAPEN("line kind why"),
        FACT_WITHOUT_ROOM("line why"),
        FACT_OUT_OF_TIME("line time"),
        NAME_UNKNOWN("line name"),
        BODY_UNKNOWN("line body"),
        /** The profile of the body that is recorded with the session does not hold together. */
        PROFILE_INCOHERENT("line fault"),
        FACT_DOES_NOT_FOLLOW("line kind"),
        ACT_UNREADABLE("line"),
        ACT_OF_ANOTHER_SESSION("line session"),
        KIND_OF_ACT_UNKNOWN("line kind"),
        ACT_MISSHAPEN("line kind why"),
        ACT_WITHOUT_ROOM("line why"),
        ACT_TWICE("line act"),
        ACT_DISAGREES("line act part"),
        ACT_MISSING("line act");

        /** Their names, with a blank between. */
        private final String slots;

        Reason() {
            this("");
        }

        Reason(String slots) {
            this.slots = slots;
        }
    }

    NotTaken(Reason reason, @Nullable Throwable cause, Object... slots) {
        super(reason + " " + Arrays.toString(slots), cause);
        this.reason = reason;
        this.slots = Slots.named(reason.slots, List.of(slots));
    }

    NotTaken(Reason reason, Object... slots) {
        this(reason, null, slots);
    }

    public Reason reason() {
        return reason;
    }

    /** What stands in the slots of its words: texts, or things that have words of their own in each language. */
    public Map<String, Object> slots() {
        return slots;
    }
}
