package org.rapporteur.query.state;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.NotInOrder;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.fact.AgendaEvent;
import org.rapporteur.events.fact.AmendmentEvent;
import org.rapporteur.events.fact.AttendanceEvent;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.CredentialsEvent;
import org.rapporteur.events.fact.DebateEvent;
import org.rapporteur.events.fact.DecisionEvent;
import org.rapporteur.events.fact.DocumentEvent;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.LimitEvent;
import org.rapporteur.events.fact.MeetingEvent;
import org.rapporteur.events.fact.MotionEvent;
import org.rapporteur.events.fact.NoticeEvent;
import org.rapporteur.events.fact.OrderEvent;
import org.rapporteur.events.fact.OrganEvent;
import org.rapporteur.events.fact.QuestionEvent;
import org.rapporteur.events.fact.ReportEvent;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.fact.WorkingGroupEvent;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.events.value.Symbol;

/**
 * The state of a session at a version. A pure fold over its facts, so the same code gives the state now, the state as
 * it was, and the state rebuilt.
 *
 * @param recordedAt when the last fact was recorded
 */
public record SessionView(
        SessionId session,
        long version,
        Instant recordedAt,
        Progress progress,
        Meetings meetings,
        Bureau bureau,
        Agenda agenda,
        Documents documents,
        Attendance attendance,
        Credentials credentials,
        Debate debate,
        Drafts drafts,
        Amendments amendments,
        Questions questions,
        Motions motions,
        Order order,
        Limits limits,
        Decisions decisions,
        WorkingGroups workingGroups,
        Organs organs,
        Reports reports,
        Notices notices,
        Corrections corrections) {

    /**
     * The state after these facts, which are all of a session from its first on, with the corrections among them
     * carried out.
     *
     * @throws IllegalStateException if there are none
     * @throws NotInOrder if one is missing, or they do not begin with a session being scheduled
     */
    public static SessionView of(List<Recorded> log) {
        if (log.isEmpty()) {
            throw new IllegalStateException("a session without facts has no state");
        }
        List<Recorded> facts = StandingRecord.of(log);
        return begin(facts.getFirst()).evolve(facts.subList(1, facts.size()));
    }

    /**
     * The state after a session's first fact.
     *
     * @throws NotInOrder if it is another
     */
    static SessionView begin(Recorded fact) {
        if (!(fact.event() instanceof SessionScheduled scheduled)) {
            throw new NotInOrder("session %s cannot begin with fact %d, %s"
                    .formatted(
                            fact.session(),
                            fact.version(),
                            fact.event().getClass().getSimpleName()));
        }
        return new SessionView(
                fact.session(),
                fact.version(),
                fact.recordedAt(),
                Progress.begin(scheduled),
                Meetings.NONE,
                Bureau.NONE,
                Agenda.NONE,
                Documents.NONE,
                Attendance.NONE,
                Credentials.NONE,
                Debate.NONE,
                Drafts.NONE,
                Amendments.NONE,
                Questions.NONE,
                Motions.NONE,
                Order.NONE,
                Limits.NONE,
                Decisions.NONE,
                WorkingGroups.NONE,
                Organs.NONE.after(scheduled),
                Reports.NONE,
                Notices.NONE,
                Corrections.NONE);
    }

    /** The state after more facts, none of which {@linkplain StandingRecord#changesWhatStands changes} earlier ones. */
    public SessionView evolve(List<Recorded> facts) {
        SessionView view = this;
        for (Recorded fact : facts) {
            view = view.evolve(fact);
        }
        return view;
    }

    /**
     * The state after one more fact.
     *
     * @throws NotInOrder if it is not a later one of this session, or rests on one that is missing
     */
    public SessionView evolve(Recorded fact) {
        if (!fact.session().equals(session) || fact.version() < version) {
            throw new NotInOrder("after version %d of session %s cannot come version %d of session %s"
                    .formatted(version, session, fact.version(), fact.session()));
        }
        return switch (fact.event()) {
            case SessionEvent event -> after(fact, progress.evolve(event)).after(fact, organs.after(event));
            case MeetingEvent event ->
                after(fact, meetings.evolve(event))
                        .after(fact, motions.after(event))
                        .after(fact, order.after(event));
            case BureauEvent event ->
                after(fact, bureau.evolve(event))
                        .after(fact, meetings.after(event, progress.profile().presidingOffice()));
            case AgendaEvent event -> after(fact, agenda.evolve(event, fact));
            case DocumentEvent event -> after(fact, documents.evolve(event));
            case AttendanceEvent event -> after(fact, attendance.evolve(event));
            case CredentialsEvent event -> after(fact, credentials.evolve(event));
            case DebateEvent event -> after(fact, debate.evolve(event, fact));
            case DraftEvent event -> after(fact, drafts.evolve(event, fact)).after(fact, questions.after(event));
            case AmendmentEvent event -> after(fact, amendments.evolve(event, fact));
            case QuestionEvent event ->
                after(fact, questions.evolve(event, fact))
                        .after(fact, motions.after(event))
                        .after(fact, order.after(event));
            case MotionEvent event -> after(fact, motions.evolve(event));
            case LimitEvent event -> after(fact, limits.evolve(event));
            case OrderEvent event -> after(fact, order.evolve(event)).after(fact, motions.after(event));
            case DecisionEvent event -> after(fact, decisions.evolve(event, fact));
            case WorkingGroupEvent event -> after(fact, workingGroups.evolve(event));
            case OrganEvent event -> after(fact, organs.evolve(event));
            case ReportEvent event -> after(fact, reports.evolve(event));
            case NoticeEvent event -> after(fact, notices.evolve(event, fact.version()));
            case CorrectionEvent event -> after(fact, corrections.evolve(event, fact));
        };
    }

    /** The amendments to a draft, by the symbol it is known by, that wait to be decided on. */
    public Stream<Amendment> amendmentsBefore(Symbol draft) {
        return amendments.before(draft, this::isOpen);
    }

    /** Whether a question is neither settled nor ruled to be none that is put. */
    private boolean isOpen(Question question) {
        return !questions.isSettled(question) && !order.bars(question);
    }

    /**
     * Who presides over a meeting: an officer, somebody for the time being, or the chairs of the organ that meets;
     * nobody where that is not known.
     *
     * @param office the holder of which presides unless somebody else does
     */
    public List<? extends Record> presidingOver(Meeting meeting, OfficeCode office) {
        if (meeting.temporary() != null) {
            return List.of(meeting.temporary());
        }
        return bureau.presidingOver(meeting, office)
                .<List<? extends Record>>map(List::of)
                .orElseGet(() -> organs.find(meeting.number().organ())
                        .map(Organs.SessionOrgan::chairs)
                        .orElse(List.of()));
    }

    private SessionView after(Recorded fact, Area changed) {
        return new SessionView(
                session,
                fact.version(),
                fact.recordedAt(),
                changed instanceof Progress area ? area : progress,
                changed instanceof Meetings area ? area : meetings,
                changed instanceof Bureau area ? area : bureau,
                changed instanceof Agenda area ? area : agenda,
                changed instanceof Documents area ? area : documents,
                changed instanceof Attendance area ? area : attendance,
                changed instanceof Credentials area ? area : credentials,
                changed instanceof Debate area ? area : debate,
                changed instanceof Drafts area ? area : drafts,
                changed instanceof Amendments area ? area : amendments,
                changed instanceof Questions area ? area : questions,
                changed instanceof Motions area ? area : motions,
                changed instanceof Order area ? area : order,
                changed instanceof Limits area ? area : limits,
                changed instanceof Decisions area ? area : decisions,
                changed instanceof WorkingGroups area ? area : workingGroups,
                changed instanceof Organs area ? area : organs,
                changed instanceof Reports area ? area : reports,
                changed instanceof Notices area ? area : notices,
                changed instanceof Corrections area ? area : corrections);
    }
}
