package org.rapporteur.procedure.session;

import static org.rapporteur.procedure.session.SessionWarning.DRAFT_LEFT_WITHOUT_ACTION;
import static org.rapporteur.procedure.session.SessionWarning.ITEM_LEFT_OPEN;
import static org.rapporteur.procedure.session.SessionWarning.ITEM_NEVER_TAKEN_UP;
import static org.rapporteur.procedure.session.SessionWarning.MEETING_LEFT_UNFINISHED;
import static org.rapporteur.procedure.session.SessionWarning.REPORT_NEVER_ADOPTED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Until;
import org.rapporteur.procedure.state.Agenda;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.Meeting;
import org.rapporteur.procedure.state.Meeting.Phase;
import org.rapporteur.procedure.state.SessionState;

/** What a session leaves behind when it is closed in a meeting. */
record Leftovers(SessionState state, BodyProfile body, MeetingNumber closedIn) {

    List<DiscrepancyNoted> noted() {
        return Stream.of(items(), drafts(), meetings(), report())
                .flatMap(noted -> noted)
                .toList();
    }

    private Stream<DiscrepancyNoted> items() {
        Agenda agenda = state.agenda();
        return agenda.items().stream()
                .filter(item -> !isOnlyAHeading(item) && !agenda.standings().rests(item.number()))
                .flatMap(item -> left(item, agenda).stream());
    }

    private static List<DiscrepancyNoted> left(AgendaItem item, Agenda agenda) {
        if (agenda.isOpen(item.number())) {
            return List.of(ITEM_LEFT_OPEN.noted(Map.of("item", item.number())));
        }
        // That the session was opened is what there is to the first item.
        return item.role() == ItemRole.OPENING
                ? List.of()
                : List.of(ITEM_NEVER_TAKEN_UP.noted(Map.of("item", item.number())));
    }

    private boolean isOnlyAHeading(AgendaItem item) {
        return state.agenda().items().stream()
                .anyMatch(other -> !other.equals(item) && other.number().isOrBelongsTo(item.number()));
    }

    private Stream<DiscrepancyNoted> drafts() {
        return state.drafts().all().stream()
                .filter(draft -> !draft.wasActedOn() && !isLeftToLater(draft))
                .filter(draft ->
                        state.order().barring(Question.ofDraft(draft.symbol())).isEmpty())
                .map(draft -> DRAFT_LEFT_WITHOUT_ACTION.noted(Map.of("draft", draft.currentSymbol())));
    }

    /** Until after this session: that was said when it was decided. */
    private boolean isLeftToLater(Draft draft) {
        Until until = draft.deferredUntil();
        return until != null
                && until.isBeyond(state.progress().parts().getLast().dates().to());
    }

    private Stream<DiscrepancyNoted> meetings() {
        return state.meetings().held().stream()
                .filter(meeting -> !meeting.in(Phase.ADJOURNED))
                .map(Meeting::number)
                .filter(meeting -> !meeting.equals(closedIn))
                .map(meeting -> MEETING_LEFT_UNFINISHED.noted(Map.of("meeting", meeting)));
    }

    private Stream<DiscrepancyNoted> report() {
        boolean missing = isAdopted() && state.reports().asAdopted().isEmpty();
        return missing ? Stream.of(REPORT_NEVER_ADOPTED.noted(Map.of())) : Stream.of();
    }

    /** Whether the body adopts a report: its agendas have to have an item on that, or this one has. */
    private boolean isAdopted() {
        return body.itsAgenda().required().contains(ItemRole.ADOPTION_OF_REPORT)
                || state.agenda().items().stream().anyMatch(item -> item.role() == ItemRole.ADOPTION_OF_REPORT);
    }
}
