package org.rapporteur.command.intake;

import java.util.stream.Stream;
import org.rapporteur.events.Parts;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.AgendaEvent.AgendaAmended;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.AmendmentEvent;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentAccepted;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentJoined;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentRevised;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentSplit;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentWithdrawn;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentsOrdered;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.SessionEvent.ProfileTakenUp;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.SubsidiaryOrgan;
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
        if (fact instanceof SessionScheduled) {
            return Stream.empty();
        }
        if (fact instanceof ProfileTakenUp(BodyProfile profile)) {
            return isOfThatBody(profile, before) ? Stream.empty() : Stream.of(profile.id());
        }
        Stream<Object> parts = Stream.concat(
                Parts.of(fact).filter(part -> !isThere(part, fact, before)), OnTheFloor.missing(fact, before));
        if (fact instanceof AmendmentEvent amendment && !isKnownBy(amendment.draft(), before)) {
            return Stream.concat(parts, Stream.of(amendment.draft()));
        }
        if (fact instanceof AmendmentEvent amendment) {
            return Stream.concat(
                    parts,
                    amendmentsNamed(amendment)
                            .filter(number -> before.amendments()
                                    .find(amendment.draft(), number)
                                    .isEmpty()));
        }
        return fact instanceof StatementMade statement
                        && before.attendance().categoryOf(statement.speaker()).isEmpty()
                ? Stream.concat(parts, Stream.of(statement.speaker()))
                : parts;
    }

    private static boolean isOfThatBody(BodyProfile profile, SessionState before) {
        return before.progress()
                .asScheduled()
                .filter(scheduled -> scheduled.body().equals(profile.id()))
                .isPresent();
    }

    /** The numbers of the amendments to the draft that were proposed before. */
    private static Stream<Integer> amendmentsNamed(AmendmentEvent event) {
        return switch (event) {
            case AmendmentProposed fact -> Stream.ofNullable(fact.to());
            case AmendmentJoined fact -> Stream.of(fact.amendment());
            case AmendmentRevised fact -> Stream.of(fact.amendment());
            case AmendmentAccepted fact -> Stream.of(fact.amendment());
            case AmendmentWithdrawn fact -> Stream.of(fact.amendment());
            case AmendmentSplit fact -> Stream.concat(Stream.of(fact.amendment()), fact.into().stream());
            case AmendmentsOrdered fact -> fact.amendments().stream();
        };
    }

    private static boolean isThere(Object part, Event fact, SessionState before) {
        return switch (part) {
            case MeetingNumber meeting ->
                (fact instanceof MeetingOpened opened && opened.meeting().equals(meeting))
                        || before.meetings().find(meeting).isPresent()
                        || isToCome(meeting, fact);
            case ItemNumber item ->
                fact instanceof ProvisionalAgendaIssued
                        || (fact instanceof AgendaAmended amended && adds(amended, item))
                        || before.agenda().item(item).isPresent()
                        || isOfADraft(item, before);
            case DocumentKind kind -> body(before).documents(kind).isPresent();
            case DraftKind kind -> body(before).texts(kind).isPresent();
            case OfficeCode office -> body(before).office(office).isPresent();
            case Question question ->
                question.saysWhatItIsAbout()
                        && (question.draft() == null || isKnownBy(question.draft(), before))
                        && before.hasPut(question);
            case SubsidiaryOrgan organ ->
                (fact instanceof OrganEstablished founding && founding.organ().equals(organ))
                        || before.organs().find(organ).isPresent();
            case WorkingGroupCode group -> body(before).workingGroup(group).isPresent();
            default -> true;
        };
    }

    /** Action on a draft is deferred to a meeting that is not held yet. */
    private static boolean isToCome(MeetingNumber meeting, Event fact) {
        return fact instanceof DraftNotAdopted deferred
                && deferred.until() != null
                && meeting.equals(deferred.until().meeting())
                && !meeting.equals(deferred.meeting());
    }

    /** The item was on the provisional agenda when the draft was tabled, and one that was issued since left it out. */
    private static boolean isOfADraft(ItemNumber item, SessionState state) {
        return state.drafts().all().stream()
                .anyMatch(draft -> draft.tabled().item().equals(item));
    }

    private static boolean adds(AgendaAmended amendment, ItemNumber item) {
        return amendment.added().stream().anyMatch(added -> added.number().equals(item));
    }

    static boolean isKnownBy(Symbol symbol, SessionState state) {
        return state.drafts()
                .find(symbol)
                .filter(draft -> draft.symbol().equals(symbol))
                .isPresent();
    }

    private static BodyProfile body(SessionState state) {
        return state.progress().profile().orElseThrow();
    }
}
