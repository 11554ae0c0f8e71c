package org.rapporteur.command.ledger;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Author;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.value.SessionId;

/**
 * A command with everything that belongs to it when it comes in.
 *
 * @param id chosen by whoever sends the act; the same id in the same session is the same act
 * @param author who logs it
 * @param occurredAt when it happened, if not just now
 */
public record Act(
        SessionId session,
        String id,
        Author author,
        @Nullable Instant occurredAt,
        Command command) {
    public Act {
        requireName("the id of an act", id);
        requireName("who acts", author.name());
    }

    /** Where nobody signs in. */
    public Act(SessionId session, String id, String by, @Nullable Instant occurredAt, Command command) {
        this(session, id, Author.typed(by), occurredAt, command);
    }

    /** The name of whoever logs it. */
    public String by() {
        return author.name();
    }

    private static void requireName(String what, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(what + " must be given");
        }
    }

    /** When it happened, if that was said. */
    public Optional<Instant> statedTime() {
        return Optional.ofNullable(occurredAt);
    }
}
