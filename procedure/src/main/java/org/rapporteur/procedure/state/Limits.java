package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.AgendaEvent;
import org.rapporteur.events.fact.AgendaEvent.ItemReopened;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.DebateEvent;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.LimitEvent;
import org.rapporteur.events.fact.LimitEvent.SpeakersListClosed;
import org.rapporteur.events.fact.LimitEvent.SpeakersListReopened;
import org.rapporteur.events.fact.LimitEvent.TimeLimited;
import org.rapporteur.events.fact.QuestionEvent;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DebateOn;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.LimitScope;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;

/**
 * Limits to the debate.
 *
 * @param listsClosed the lists of speakers that are closed
 * @param listsReopened those that were, and are no more
 * @param times the limits that hold, one of each scope
 * @param debatesClosed those that were closed or adjourned, until their items are taken up anew
 * @param debatesAdjourned those of them that were adjourned
 * @param spoken what was said since it was limited how often one speaks
 */
public record Limits(
        List<DebateOn> listsClosed,
        List<DebateOn> listsReopened,
        List<TimeLimited> times,
        List<DebateOn> debatesClosed,
        List<DebateOn> debatesAdjourned,
        List<Spoken> spoken)
        implements Area {
    static final Limits NONE = new Limits(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Limits {
        listsClosed = Absent.asEmpty(listsClosed);
        listsReopened = Absent.asEmpty(listsReopened);
        times = Absent.asEmpty(times);
        debatesClosed = Absent.asEmpty(debatesClosed);
        debatesAdjourned = Absent.asEmpty(debatesAdjourned);
        spoken = Absent.asEmpty(spoken);
    }

    /** That a delegation spoke on an item, for itself or for groups. */
    public record Spoken(LimitScope scope, ItemNumber item, ParticipantCode speaker) {}

    /** Whether an organ has closed its list of speakers on an item, and not reopened it. */
    public boolean isListClosed(Organ organ, @Nullable ItemNumber item) {
        return item != null && listsClosed.contains(new DebateOn(organ, item));
    }

    public boolean isListReopened(Organ organ, ItemNumber item) {
        return listsReopened.contains(new DebateOn(organ, item));
    }

    public boolean isDebateClosed(DebateOn debate) {
        return debatesClosed.contains(debate);
    }

    /** Whether the debate was adjourned: what it was on is not decided before it goes on. */
    public boolean isDebateAdjourned(DebateOn debate) {
        return debatesAdjourned.contains(debate);
    }

    /** Whether the same limit holds, whenever it was set. */
    public boolean holds(TimeLimited limit) {
        return times.stream().anyMatch(one -> as(one, limit).equals(limit));
    }

    /** How often a delegation may speak on an item, where it has spoken as often and does so again. */
    public Optional<Integer> exceededBy(StatementMade statement) {
        return counted(statement)
                .flatMap(again -> mostTimes(again.scope())
                        .filter(most -> spoken.stream().filter(again::equals).count() >= most));
    }

    private Optional<Spoken> counted(StatementMade fact) {
        ItemNumber item = fact.item();
        LimitScope scope = fact.onBehalfOf().isEmpty() ? LimitScope.STATEMENTS : LimitScope.GROUP_STATEMENTS;
        return item == null || !fact.belongsToTheDebate()
                ? Optional.empty()
                : Optional.of(new Spoken(scope, item, fact.speaker()));
    }

    private Optional<Integer> mostTimes(LimitScope scope) {
        return times.stream()
                .filter(limit -> limit.scope() == scope)
                .findFirst()
                .map(TimeLimited::times);
    }

    private static TimeLimited as(TimeLimited one, TimeLimited other) {
        return new TimeLimited(other.meeting(), other.item(), one.scope(), one.minutes(), one.times(), other.mode());
    }

    Limits evolve(LimitEvent event) {
        return switch (event) {
            case SpeakersListClosed fact -> {
                DebateOn list = new DebateOn(fact.meeting().organ(), fact.item());
                yield withLists(Grown.by(listsClosed, list), without(listsReopened, list));
            }
            case SpeakersListReopened fact -> {
                DebateOn list = new DebateOn(fact.meeting().organ(), fact.item());
                yield withLists(without(listsClosed, list), Grown.by(listsReopened, list));
            }
            case TimeLimited fact ->
                new Limits(
                        listsClosed,
                        listsReopened,
                        Stream.concat(times.stream().filter(one -> one.scope() != fact.scope()), Stream.of(fact))
                                .toList(),
                        debatesClosed,
                        debatesAdjourned,
                        spoken);
        };
    }

    Limits after(QuestionEvent event, Motions motions) {
        if (!(event instanceof QuestionDecided fact)) {
            return this;
        }
        Limits ended = motions.debateEndedBy(fact)
                .filter(debate -> !isDebateClosed(debate))
                .map(debate -> with(Grown.by(debatesClosed, debate), debatesAdjourned))
                .orElse(this);
        return motions.debateAdjournedBy(fact)
                .filter(debate -> !isDebateAdjourned(debate))
                .map(debate -> ended.with(ended.debatesClosed, Grown.by(debatesAdjourned, debate)))
                .orElse(ended);
    }

    Limits after(AgendaEvent event) {
        return event instanceof ItemTakenUp taken
                ? withDebate(new DebateOn(taken.meeting().organ(), taken.item()))
                : event instanceof ItemReopened reopened
                        ? withDebate(new DebateOn(reopened.meeting().organ(), reopened.item()))
                        : this;
    }

    Limits after(DebateEvent event) {
        return event instanceof StatementMade fact
                ? counted(fact)
                        .filter(one -> mostTimes(one.scope()).isPresent())
                        .map(one -> new Limits(
                                listsClosed,
                                listsReopened,
                                times,
                                debatesClosed,
                                debatesAdjourned,
                                Grown.by(spoken, one)))
                        .orElse(this)
                : this;
    }

    private Limits withLists(List<DebateOn> closed, List<DebateOn> reopened) {
        return new Limits(closed, reopened, times, debatesClosed, debatesAdjourned, spoken);
    }

    private Limits with(List<DebateOn> ended, List<DebateOn> adjourned) {
        return new Limits(listsClosed, listsReopened, times, ended, adjourned, spoken);
    }

    private Limits withDebate(DebateOn debate) {
        return isDebateClosed(debate) ? with(without(debatesClosed, debate), without(debatesAdjourned, debate)) : this;
    }

    private static List<DebateOn> without(List<DebateOn> debates, DebateOn one) {
        return debates.stream().filter(other -> !other.equals(one)).toList();
    }
}
