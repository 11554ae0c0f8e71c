package org.rapporteur.command.intake;

import java.util.stream.Stream;
import org.rapporteur.events.Parts;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.AgendaEvent.AgendaAmended;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.WorkingGroupCode;
import org.rapporteur.procedure.state.SessionState;

/**
 * What a fact speaks of, though no fact before it brought it and the body does not have it: the report would have
 * nothing to say of it.
 */
final class Unfounded {
    private Unfounded() {}

    static Stream<Object> in(Event fact, SessionState before) {
        Stream<Object> parts = Parts.of(fact).filter(part -> !isThere(part, fact, before));
        return fact instanceof StatementMade statement
                        && before.attendance().categoryOf(statement.speaker()).isEmpty()
                ? Stream.concat(parts, Stream.of(statement.speaker()))
                : parts;
    }

    private static boolean isThere(Object part, Event fact, SessionState before) {
        return switch (part) {
            case MeetingNumber meeting ->
                (fact instanceof MeetingOpened opened && opened.meeting().equals(meeting))
                        || before.meetings().find(meeting).isPresent();
            case ItemNumber item ->
                fact instanceof ProvisionalAgendaIssued
                        || (fact instanceof AgendaAmended amended && adds(amended, item))
                        || before.agenda().item(item).isPresent();
            case OfficeCode office -> body(before).office(office).isPresent();
            case Question question ->
                question.saysWhatItIsAbout() && (question.draft() == null || isKnownBy(question.draft(), before));
            case WorkingGroupCode group -> body(before).workingGroup(group).isPresent();
            default -> true;
        };
    }

    private static boolean adds(AgendaAmended amendment, ItemNumber item) {
        return amendment.added().stream().anyMatch(added -> added.number().equals(item));
    }

    private static boolean isKnownBy(Symbol symbol, SessionState state) {
        return state.drafts()
                .find(symbol)
                .filter(draft -> draft.symbol().equals(symbol))
                .isPresent();
    }

    private static BodyProfile body(SessionState state) {
        return state.progress()
                .asScheduled()
                .flatMap(scheduled -> Bodies.find(scheduled.body()))
                .orElseThrow();
    }
}
