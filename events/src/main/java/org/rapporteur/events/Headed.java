package org.rapporteur.events;

import java.time.Instant;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/** What has the header of a fact: it tells which fact it is, when it was, and by whom it was logged. */
public interface Headed {
    FactHeader header();

    default SessionId session() {
        return header().session();
    }

    default long version() {
        return header().version();
    }

    default Occasion occasion() {
        return header().occasion();
    }

    /** When it happened. */
    default Instant occurredAt() {
        return occasion().occurredAt();
    }

    /** When it was logged. */
    default Instant recordedAt() {
        return occasion().recordedAt();
    }

    /** Who logged it. */
    default Author author() {
        return occasion().author();
    }

    /** The name of whoever logged it. */
    default String by() {
        return occasion().by();
    }

    /** The act it is part of, as named by whoever asked. */
    default String actId() {
        return occasion().actId();
    }

    /** The hash of the session's fact before this one. */
    default Hash previous() {
        return header().previous();
    }
}
