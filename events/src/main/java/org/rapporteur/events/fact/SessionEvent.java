package org.rapporteur.events.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.OrganOfABody;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionKind;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** The session as a whole. */
public sealed interface SessionEvent extends Event {
    /** The profile of the body by which the session goes from here on; nothing if that does not change. */
    default Optional<BodyProfile> broughtProfile() {
        return switch (this) {
            case SessionScheduled scheduled -> Optional.ofNullable(scheduled.profile());
            case ProfileTakenUp taken -> Optional.of(taken.profile());
            case SessionConvened _, SessionOpened _, SessionSuspended _, SessionResumed _, SessionClosed _ ->
                Optional.empty();
        };
    }

    /**
     * The organs of the body's own that its sessions have from here on; of a session that was recorded without a
     * profile, those that its body has today.
     */
    default Stream<OrganOfABody.Own> organsFromHere() {
        Optional<BodyProfile> profile =
                this instanceof SessionScheduled scheduled ? scheduled.profileThen() : broughtProfile();
        return profile.stream().flatMap(BodyProfile::ownOrgans);
    }

    /**
     * A session of a body was scheduled, in parts if so. Its documents bear symbols under the prefix.
     *
     * @param kind absent where it is a regular one
     * @param name by which it is known instead of its number, as in running text without an article
     * @param profile of the body, as it was then; absent in records of a time when only the name of one was told
     */
    @WireName("session-scheduled")
    record SessionScheduled(
            String body,
            @Bound(least = 1, most = Bound.LAST_SESSION) int number,
            Wording place,
            DateRange dates,
            Symbol symbolPrefix,
            List<SessionPart> parts,
            @Nullable SessionKind kind,
            @Nullable Wording name,
            @Nullable BodyProfile profile)
            implements SessionEvent {
        public SessionScheduled {
            parts = Absent.asEmpty(parts);
            kind = kind == SessionKind.REGULAR ? null : kind;
        }

        /** A regular session, by its number. */
        public SessionScheduled(
                String body,
                int number,
                Wording place,
                DateRange dates,
                Symbol symbolPrefix,
                List<SessionPart> parts,
                @Nullable BodyProfile profile) {
            this(body, number, place, dates, symbolPrefix, parts, null, null, profile);
        }

        /** The kind it is of. */
        public SessionKind ofKind() {
            return Objects.requireNonNullElse(kind, SessionKind.REGULAR);
        }

        /** The parts it is held in; the whole of it where it has none. */
        public List<SessionPart> inParts() {
            return SessionPart.orWhole(parts, dates, place);
        }

        /** The profile of the body: as recorded, else the one there is today; nothing if there is none. */
        public Optional<BodyProfile> profileThen() {
            return Optional.ofNullable(profile).or(() -> Bodies.find(body));
        }
    }

    /** From here on the session goes by this profile of its body. */
    @WireName("profile-taken-up")
    record ProfileTakenUp(BodyProfile profile) implements SessionEvent {}

    /** The parties were invited. */
    @WireName("session-convened")
    record SessionConvened(LocalDate on) implements SessionEvent {}

    /** The session was declared open. */
    @WireName("session-opened")
    record SessionOpened(MeetingNumber meeting) implements SessionEvent {}

    /** The session was declared suspended until its next part. */
    @WireName("session-suspended")
    record SessionSuspended(MeetingNumber meeting) implements SessionEvent {}

    /** The suspended session goes on, in a part of its own if that was not scheduled before. */
    @WireName("session-resumed")
    record SessionResumed(@Nullable SessionPart part) implements SessionEvent {}

    /** The session was declared closed. */
    @WireName("session-closed")
    record SessionClosed(MeetingNumber meeting) implements SessionEvent {}
}
