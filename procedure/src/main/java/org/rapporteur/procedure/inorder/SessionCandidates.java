package org.rapporteur.procedure.inorder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.act.DecisionCommand.DiscussNextAgenda;
import org.rapporteur.events.act.DecisionCommand.ScheduleNextSession;
import org.rapporteur.events.act.DecisionCommand.TakeProceduralDecision;
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.act.SessionCommand.ConveneSession;
import org.rapporteur.events.act.SessionCommand.OpenSession;
import org.rapporteur.events.act.SessionCommand.ResumeSession;
import org.rapporteur.events.act.SessionCommand.SuspendSession;
import org.rapporteur.events.act.SessionCommand.TakeUpProfile;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.SessionPart;

/** Acts on the session as a whole, on the next one, and decisions without a draft. */
final class SessionCandidates {
    private final Specimens specimens;

    SessionCandidates(Specimens specimens) {
        this.specimens = specimens;
    }

    Stream<Candidate> all() {
        SessionPart part = new SessionPart(new DateRange(specimens.day(), specimens.day()), null, null);
        return Stream.of(
                Candidate.of(new TakeUpProfile()),
                Candidate.of(new ConveneSession(specimens.before()), "on"),
                Candidate.of(new OpenSession()),
                Candidate.of(new SuspendSession()),
                Candidate.oneOf(List.of(new ResumeSession(null), new ResumeSession(part)), "part"),
                Candidate.of(new CloseSession()),
                Candidate.of(new DiscussNextAgenda()),
                Candidate.of(new ScheduleNextSession(afterwards()), "dates"),
                Candidate.of(new TakeProceduralDecision(specimens.words()), "decision", "verb", "number"));
    }

    private DateRange afterwards() {
        LocalDate first =
                specimens.state().progress().parts().getLast().dates().to().plusYears(1);
        return new DateRange(first, first);
    }
}
