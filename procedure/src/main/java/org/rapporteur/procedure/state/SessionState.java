package org.rapporteur.procedure.state;

import java.time.Instant;
import java.util.List;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.body.DocumentSymbols;
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
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.LimitEvent;
import org.rapporteur.events.fact.MeetingEvent;
import org.rapporteur.events.fact.MotionEvent;
import org.rapporteur.events.fact.NoticeEvent;
import org.rapporteur.events.fact.OrderEvent;
import org.rapporteur.events.fact.OrganEvent;
import org.rapporteur.events.fact.QuestionEvent;
import org.rapporteur.events.fact.ReportEvent;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.fact.WorkingGroupEvent;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.Symbol;

/** Everything the rules need to know of a session; a pure fold over its facts. */
public record SessionState(
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
        OrganViews organViews,
        Reports reports,
        Corrections corrections,
        Times times) {
    public static final SessionState NEW = new SessionState(
            Progress.NONE,
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
            Organs.NONE,
            OrganViews.NONE,
            Reports.NONE,
            Corrections.NONE,
            Times.NONE);

    /** The state that all facts of a session lead to, with the corrections among them carried out. */
    public static SessionState after(List<Recorded> log) {
        SessionState state = NEW;
        for (Recorded fact : StandingRecord.of(log)) {
            state = state.evolve(fact.event(), fact.occurredAt());
        }
        return state;
    }

    /** The state after these facts of unknown times; the first of them is the first of the session. */
    public static SessionState of(List<Event> facts) {
        SessionState state = NEW;
        for (Event fact : facts) {
            state = state.evolve(fact);
        }
        return state;
    }

    /**
     * The state after one more fact. One that corrects the record only adds to {@link #corrections}: what stands is
     * known by folding anew.
     */
    public SessionState evolve(Event event) {
        return switch (event) {
            case SessionEvent fact -> with(progress.evolve(fact)).with(organs.after(fact));
            case MeetingEvent fact ->
                with(meetings.evolve(fact)).with(motions.after(fact)).with(order.after(fact));
            case BureauEvent fact -> with(bureau.evolve(fact)).with(organs.after(fact));
            case AgendaEvent fact -> with(agenda.evolve(fact)).with(limits.after(fact));
            case DocumentEvent fact -> with(documents.evolve(fact));
            case AttendanceEvent fact -> with(attendance.evolve(fact));
            case CredentialsEvent fact -> with(credentials.evolve(fact));
            case DebateEvent fact -> with(debate.evolve(fact)).with(limits.after(fact));
            case DraftEvent fact ->
                with(drafts.evolve(fact))
                        .with(organs.after(fact))
                        .with(organViews.after(fact))
                        .with(questions.after(fact));
            case AmendmentEvent fact -> with(amendments.evolve(fact));
            case QuestionEvent fact ->
                with(questions.evolve(fact))
                        .with(motions.after(fact))
                        .with(order.after(fact))
                        .with(limits.after(fact, motions))
                        .with(organViews.after(fact, motions));
            case MotionEvent fact -> with(motions.evolve(fact));
            case LimitEvent fact -> with(limits.evolve(fact));
            case OrderEvent fact -> with(order.evolve(fact)).with(motions.after(fact));
            case DecisionEvent fact -> with(decisions.evolve(fact));
            case WorkingGroupEvent fact -> with(workingGroups.evolve(fact));
            case OrganEvent fact -> with(organs.evolve(fact));
            case ReportEvent fact -> with(reports.evolve(fact));
            case CorrectionEvent fact -> with(corrections.evolve(fact));
            case NoticeEvent _ -> this;
        };
    }

    /** The same, where it is known when the fact happened. */
    public SessionState evolve(Event event, Instant occurredAt) {
        return evolve(event).with(times.evolve(event, occurredAt, motions));
    }

    /**
     * Whether a document, a draft, an amendment, the agenda or the report has this symbol.
     *
     * @param symbols how the body writes them
     */
    public boolean isBorne(Symbol symbol, DocumentSymbols symbols) {
        return documents.find(symbol).isPresent()
                || drafts.versionOf(symbol, symbols).isPresent()
                || drafts.haveCorrigendum(symbol)
                || amendments.bearing(symbol).isPresent()
                || agenda.asIssued()
                        .filter(issued -> issued.document().equals(symbol))
                        .isPresent()
                || reports.asIssued()
                        .filter(issued -> issued.symbol().equals(symbol))
                        .isPresent();
    }

    /** The amendments to a draft, by the symbol it is known by, that wait to be decided on. */
    public List<Amendment> amendmentsBefore(Symbol draft) {
        return amendments.before(draft, this::isOpen);
    }

    /** Whether a vote was requested on a draft, on a part of it or on an amendment to it, which is not decided yet. */
    public boolean isVoteAwaitedOn(Symbol draft) {
        return questions.requested().stream()
                .filter(request -> request.question().concerns(draft) && !questions.isSettled(request.question()))
                .anyMatch(request -> request.question().kind() != QuestionKind.DRAFT
                        || organViews.of(request.meeting().organ(), draft).isEmpty());
    }

    /** Whether a question waits to be decided on: it is neither settled nor ruled to be none that is put. */
    public boolean isOpen(Question question) {
        return !questions.isSettled(question) && order.barring(question).isEmpty();
    }

    /** Whether what a question names by its number was put before; of questions without one, always. */
    public boolean hasPut(Question question) {
        Integer number = question.number();
        return number == null
                || switch (question.kind()) {
                    case AMENDMENT ->
                        question.draft() != null
                                && amendments.find(question.draft(), number).isPresent();
                    case MOTION -> motions.find(number).isPresent();
                    case APPEAL -> order.appeal(number).isPresent();
                    case DRAFT,
                            PART,
                            RECONSIDERATION,
                            CIRCULATION,
                            AGENDA,
                            ITEM,
                            ELECTION,
                            ADMISSION,
                            CREDENTIALS,
                            REPORT,
                            RULE,
                            RULES,
                            FREE -> true;
                };
    }

    /** Whether the body amended a draft; an amendment that it amended leaves the draft as it was. */
    public boolean isAmended(Symbol draft) {
        return questions
                .amendmentsAdopted(draft)
                .anyMatch(question -> question.number() == null
                        || amendments
                                .find(draft, question.number())
                                .filter(amendment -> amendment.proposed().to() == null)
                                .isPresent());
    }

    /** Whether another state is the same but for the corrections that led there, and for times. */
    public boolean sameButForCorrections(SessionState other) {
        return with(other.corrections).with(other.times).equals(other);
    }

    private SessionState with(Area changed) {
        return new SessionState(
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
                changed instanceof OrganViews area ? area : organViews,
                changed instanceof Reports area ? area : reports,
                changed instanceof Corrections area ? area : corrections,
                changed instanceof Times area ? area : times);
    }
}
