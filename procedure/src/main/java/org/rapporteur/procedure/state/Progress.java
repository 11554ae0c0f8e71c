package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.fact.SessionEvent.ProfileTakenUp;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionResumed;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.fact.SessionEvent.SessionSuspended;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.SessionPart;

/**
 * The session as such: of which body it is, and how far it has come.
 *
 * @param takenUp the profile of the body that was taken up last, if one was since the session was scheduled
 * @param resumed whether it went on since it was suspended last
 * @param further the parts that were told when the session was resumed
 */
public record Progress(
        @Nullable SessionScheduled scheduled,
        @Nullable BodyProfile takenUp,
        @Nullable SessionConvened convened,
        boolean opened,
        boolean closed,
        boolean suspended,
        boolean resumed,
        List<SessionPart> further)
        implements Area {
    static final Progress NONE = new Progress(null, null, null, false, false, false, false, List.of());

    public Progress {
        further = Absent.asEmpty(further);
    }

    public Optional<SessionScheduled> asScheduled() {
        return Optional.ofNullable(scheduled);
    }

    public Optional<SessionConvened> asConvened() {
        return Optional.ofNullable(convened);
    }

    /** The profile that the session is recorded under; nothing where only the name of one was told. */
    public Optional<BodyProfile> recordedProfile() {
        return Optional.ofNullable(takenUp)
                .or(() -> asScheduled().flatMap(fact -> Optional.ofNullable(fact.profile())));
    }

    /** The profile that the session goes by; nothing before it is scheduled, or if its body is not known. */
    public Optional<BodyProfile> profile() {
        return recordedProfile().or(() -> asScheduled().flatMap(SessionScheduled::profileThen));
    }

    /** The parts of the session in their order; the whole of it where it has none. */
    public List<SessionPart> parts() {
        return Stream.concat(asScheduled().stream().flatMap(fact -> fact.inParts().stream()), further.stream())
                .toList();
    }

    /** From the first day of the first part to the last of the last. */
    public DateRange days() {
        List<SessionPart> parts = parts();
        return new DateRange(
                parts.getFirst().dates().from(), parts.getLast().dates().to());
    }

    Progress evolve(SessionEvent event) {
        return switch (event) {
            case SessionScheduled fact ->
                new Progress(fact, takenUp, convened, opened, closed, suspended, resumed, further);
            case ProfileTakenUp fact ->
                new Progress(scheduled, fact.profile(), convened, opened, closed, suspended, resumed, further);
            case SessionConvened fact ->
                new Progress(scheduled, takenUp, fact, opened, closed, suspended, resumed, further);
            case SessionOpened fact ->
                new Progress(scheduled, takenUp, convened, true, closed, suspended, resumed, further);
            case SessionSuspended fact ->
                new Progress(scheduled, takenUp, convened, opened, closed, true, false, further);
            case SessionResumed fact ->
                new Progress(
                        scheduled,
                        takenUp,
                        convened,
                        opened,
                        closed,
                        false,
                        true,
                        fact.part() == null ? further : Grown.by(further, fact.part()));
            case SessionClosed fact ->
                new Progress(scheduled, takenUp, convened, opened, true, suspended, resumed, further);
        };
    }
}
