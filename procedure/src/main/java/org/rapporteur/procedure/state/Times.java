package org.rapporteur.procedure.state;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.AgendaEvent;
import org.rapporteur.events.fact.AgendaEvent.AgendaAdopted;
import org.rapporteur.events.fact.AgendaEvent.AgendaAmended;
import org.rapporteur.events.fact.AgendaEvent.CommitteeOfTheWholeConstituted;
import org.rapporteur.events.fact.AgendaEvent.CommitteeOfTheWholeLimited;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemDeferred;
import org.rapporteur.events.fact.AgendaEvent.ItemHeldInAbeyance;
import org.rapporteur.events.fact.AgendaEvent.ItemReopened;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.AgendaEvent.OrganizationOfWorkApproved;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.AmendmentEvent;
import org.rapporteur.events.fact.AttendanceEvent;
import org.rapporteur.events.fact.BureauEvent;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.CredentialsEvent;
import org.rapporteur.events.fact.DebateEvent;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DecisionEvent;
import org.rapporteur.events.fact.DocumentEvent;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.ConsultationsDiscontinued;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftCorrected;
import org.rapporteur.events.fact.DraftEvent.DraftIntroduced;
import org.rapporteur.events.fact.DraftEvent.DraftLeftWithoutAction;
import org.rapporteur.events.fact.DraftEvent.DraftMoved;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftReintroduced;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftSplit;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.DraftsMerged;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.DraftEvent.GroupSponsorExcepted;
import org.rapporteur.events.fact.DraftEvent.MandateAccepted;
import org.rapporteur.events.fact.DraftEvent.NumberAssigned;
import org.rapporteur.events.fact.DraftEvent.NumberReserved;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.LimitEvent;
import org.rapporteur.events.fact.MeetingEvent;
import org.rapporteur.events.fact.MeetingEvent.ChairTaken;
import org.rapporteur.events.fact.MeetingEvent.ChairTakenTemporarily;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingResumed;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.MotionEvent;
import org.rapporteur.events.fact.NoticeEvent;
import org.rapporteur.events.fact.OrderEvent;
import org.rapporteur.events.fact.OrganEvent;
import org.rapporteur.events.fact.QuestionEvent;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.ReportEvent;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.events.fact.WorkingGroupEvent;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DebateOn;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantStanding;
import org.rapporteur.events.value.Symbol;

/**
 * When that happened which acts logged later rest on. The other areas know only in which order things were logged. Of
 * facts folded without their times nothing is known here.
 *
 * @param sittings in the order in which they were logged
 * @param considered what was done about items being under consideration, in that order
 * @param heard when the first statement was made at a meeting
 * @param acted when the body first acted on a draft
 * @param debatesEnded in the order in which debates were closed or adjourned
 * @param standings in the order in which participants lost their vote, had it again or left, as it was logged
 */
public record Times(
        List<Sitting> sittings,
        List<Considered> considered,
        Map<Symbol, Instant> tabled,
        Map<MeetingNumber, Instant> heard,
        Map<Symbol, Instant> acted,
        List<DebateEnded> debatesEnded,
        List<StandingChanged> standings)
        implements Area {
    static final Times NONE = new Times(List.of(), List.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of());

    public Times {
        sittings = Absent.asEmpty(sittings);
        considered = Absent.asEmpty(considered);
        tabled = Absent.asEmpty(tabled);
        heard = Absent.asEmpty(heard);
        acted = Absent.asEmpty(acted);
        debatesEnded = Absent.asEmpty(debatesEnded);
        standings = Absent.asEmpty(standings);
    }

    /** A stretch in which a meeting went on, from its opening or resumption to its suspension or end. */
    public record Sitting(
            MeetingNumber meeting, Instant from, @Nullable Instant to) {
        /** People tell times by the minute: what happened in the minute of the opening is within the meeting. */
        boolean contains(Instant time) {
            return !time.isBefore(toTheMinute(from)) && (to == null || time.isBefore(to));
        }
    }

    /** An item taken up, or left: concluded, deferred or held in abeyance. */
    public record Considered(MeetingNumber meeting, ItemNumber item, boolean left, Instant at) {}

    /** A debate closed, or adjourned. */
    public record DebateEnded(DebateOn debate, Instant at) {}

    /** A change in the standing of participants. */
    record StandingChanged(StandingChange change, Instant at) {
        /** On the day that was said, or from the minute on in which it happened. */
        private boolean holds(Instant time, LocalDate day) {
            LocalDate on = change.on();
            return !time.isBefore(toTheMinute(at)) || (on != null && day.isAfter(on));
        }
    }

    /** Who had no vote and who had left at a time, which was on this day; nothing if no change of that is known. */
    Optional<ParticipantStanding> standing(Instant time, LocalDate day) {
        return standings.isEmpty()
                ? Optional.empty()
                : Optional.of(standings.stream()
                        .filter(changed -> changed.holds(time, day))
                        .sorted(Comparator.comparing(StandingChanged::at))
                        .map(StandingChanged::change)
                        .reduce(ParticipantStanding.NONE, (before, change) -> change.to(before), (_, last) -> last));
    }

    /** When the meeting was opened; nothing if that is not known. */
    public Optional<Instant> opening(MeetingNumber meeting) {
        return sittings.stream()
                .filter(sitting -> sitting.meeting().equals(meeting))
                .findFirst()
                .map(Sitting::from);
    }

    public Optional<Instant> tabling(Symbol draft) {
        return Optional.ofNullable(tabled.get(draft));
    }

    /** When the first statement was made at a meeting; nothing if none was. */
    public Optional<Instant> firstStatement(MeetingNumber meeting) {
        return Optional.ofNullable(heard.get(meeting));
    }

    /** Whether the body acted on a draft only after a time; not where it has not, or where that is not known. */
    public boolean isActedOnAfter(Instant time, Symbol draft) {
        return Optional.ofNullable(acted.get(draft))
                .filter(action -> time.isBefore(toTheMinute(action)))
                .isPresent();
    }

    /** Whether a debate was last closed only after a time; not where that is not known. */
    public boolean isDebateClosedAfter(Instant time, DebateOn debate) {
        return debatesEnded.stream()
                .filter(ended -> ended.debate().equals(debate))
                .reduce((_, later) -> later)
                .filter(ended -> time.isBefore(toTheMinute(ended.at())))
                .isPresent();
    }

    /** Whether a meeting sat at a time. */
    public boolean sits(MeetingNumber meeting, Instant time) {
        return sittings.stream().anyMatch(sitting -> sitting.meeting().equals(meeting) && sitting.contains(time));
    }

    /** The meeting, of an organ among those meant, that sat at a time. */
    public Optional<MeetingNumber> sittingAt(Instant time, List<Organ> meant) {
        return sittings.stream()
                .filter(sitting -> meant.contains(sitting.meeting().organ()) && sitting.contains(time))
                .map(Sitting::meeting)
                .findFirst();
    }

    /** The item that was before a meeting at a time: the last taken up by then, if it was not left yet. */
    public Optional<ItemNumber> itemAt(Instant time, MeetingNumber meeting) {
        return until(time)
                .filter(step -> step.meeting().equals(meeting) && !step.left())
                .reduce((one, other) -> other.at().isBefore(one.at()) ? one : other)
                .filter(taken -> until(time).noneMatch(step -> leaves(step, taken)))
                .map(Considered::item);
    }

    private static boolean leaves(Considered step, Considered taken) {
        ItemNumber item = taken.item();
        return step.left() && !step.at().isBefore(taken.at()) && item.isOrBelongsTo(step.item());
    }

    private Stream<Considered> until(Instant time) {
        return considered.stream().filter(step -> !time.isBefore(toTheMinute(step.at())));
    }

    private static Instant toTheMinute(Instant time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }

    Times evolve(Event event, Instant at, Motions motions) {
        return switch (event) {
            case MeetingEvent fact -> after(fact, at);
            case AgendaEvent fact -> after(fact, at);
            case DebateEvent fact -> after(fact, at);
            case DraftEvent fact -> after(fact, at);
            case QuestionEvent fact -> after(fact, at, motions);
            case AttendanceEvent fact ->
                StandingChange.by(fact)
                        .map(change -> new StandingChanged(change, at))
                        .map(this::with)
                        .orElse(this);
            // Nothing asks when these happened.
            case SessionEvent _,
                    AmendmentEvent _,
                    BureauEvent _,
                    DocumentEvent _,
                    CredentialsEvent _,
                    MotionEvent _,
                    OrderEvent _,
                    LimitEvent _,
                    DecisionEvent _,
                    WorkingGroupEvent _,
                    OrganEvent _,
                    ReportEvent _,
                    NoticeEvent _,
                    CorrectionEvent _ -> this;
        };
    }

    private Times after(MeetingEvent event, Instant at) {
        return switch (event) {
            case MeetingOpened fact -> sitting(new Sitting(fact.meeting(), at, null));
            case MeetingResumed fact -> sitting(new Sitting(fact.meeting(), at, null));
            case MeetingSuspended fact -> ended(fact.meeting(), at);
            case MeetingAdjourned fact -> ended(fact.meeting(), at);
            case ChairTaken _, ChairTakenTemporarily _, QuorumDeclared _, QuorumCountRequested _, QuorumCounted _ ->
                this;
        };
    }

    private Times after(AgendaEvent event, Instant at) {
        return switch (event) {
            case ItemTakenUp fact -> with(new Considered(fact.meeting(), fact.item(), false, at));
            case ItemConcluded fact -> with(new Considered(fact.meeting(), fact.item(), true, at));
            case ItemDeferred fact -> with(new Considered(fact.meeting(), fact.item(), true, at));
            case ItemHeldInAbeyance fact -> with(new Considered(fact.meeting(), fact.item(), true, at));
            case ProvisionalAgendaIssued _,
                    AgendaAdopted _,
                    AgendaAmended _,
                    ItemReopened _,
                    OrganizationOfWorkApproved _,
                    CommitteeOfTheWholeConstituted _,
                    CommitteeOfTheWholeLimited _ -> this;
        };
    }

    private Times after(DebateEvent event, Instant at) {
        return event instanceof StatementMade fact
                ? new Times(
                        sittings, considered, tabled, with(heard, fact.meeting(), at), acted, debatesEnded, standings)
                : this;
    }

    private Times after(QuestionEvent event, Instant at, Motions motions) {
        return event instanceof QuestionDecided fact
                ? motions.debateEndedBy(fact)
                        .map(debate -> with(new DebateEnded(debate, at)))
                        .orElse(this)
                : this;
    }

    private Times with(StandingChanged changed) {
        return new Times(sittings, considered, tabled, heard, acted, debatesEnded, Grown.by(standings, changed));
    }

    private Times with(DebateEnded ended) {
        return new Times(sittings, considered, tabled, heard, acted, Grown.by(debatesEnded, ended), standings);
    }

    private Times after(DraftEvent event, Instant at) {
        return switch (event) {
            case DraftTabled fact ->
                new Times(sittings, considered, with(tabled, fact.draft(), at), heard, acted, debatesEnded, standings);
            case ConsultationsDiscontinued fact -> withAction(fact.draft(), at);
            case MandateAccepted fact -> withAction(fact.draft(), at);
            case DraftWithdrawn fact -> withAction(fact.draft(), at);
            case DraftAdopted fact -> withAction(fact.draft(), at);
            case DraftNotAdopted fact -> fact.outcome().isFinal() ? withAction(fact.draft(), at) : this;
            case DraftsMerged fact -> {
                Times times = this;
                for (Symbol draft : fact.from()) {
                    times = times.withAction(draft, at);
                }
                yield times;
            }
            case DraftSplit fact -> withAction(fact.draft(), at);
            case DraftReopened fact -> withoutAction(fact.draft());
            case DraftReintroduced fact -> withoutAction(fact.draft());
            case SponsorAdded _,
                    NumberAssigned _,
                    NumberReserved _,
                    DraftIntroduced _,
                    SponsorWithdrawn _,
                    GroupSponsorExcepted _,
                    DraftRevised _,
                    DraftCorrected _,
                    DraftMoved _,
                    DraftOrallyRevised _,
                    DraftLeftWithoutAction _,
                    DraftRecommended _,
                    DraftNotRecommended _,
                    FinancialImplicationsStated _ -> this;
        };
    }

    private Times withAction(Symbol draft, Instant at) {
        return new Times(sittings, considered, tabled, heard, with(acted, draft, at), debatesEnded, standings);
    }

    private Times withoutAction(Symbol draft) {
        Map<Symbol, Instant> others = new TreeMap<>(acted);
        others.remove(draft);
        return new Times(sittings, considered, tabled, heard, others, debatesEnded, standings);
    }

    private Times sitting(Sitting sitting) {
        return new Times(Grown.by(sittings, sitting), considered, tabled, heard, acted, debatesEnded, standings);
    }

    private Times ended(MeetingNumber meeting, Instant at) {
        return new Times(
                sittings.stream()
                        .map(sitting -> sitting.meeting().equals(meeting) && sitting.to() == null
                                ? new Sitting(meeting, sitting.from(), at)
                                : sitting)
                        .toList(),
                considered,
                tabled,
                heard,
                acted,
                debatesEnded,
                standings);
    }

    private Times with(Considered step) {
        return new Times(sittings, Grown.by(considered, step), tabled, heard, acted, debatesEnded, standings);
    }

    private static <K extends Comparable<K>> Map<K, Instant> with(Map<K, Instant> times, K what, Instant at) {
        Map<K, Instant> more = new TreeMap<>(times);
        more.merge(what, at, (one, other) -> other.isBefore(one) ? other : one);
        return more;
    }
}
