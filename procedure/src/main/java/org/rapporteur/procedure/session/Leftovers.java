package org.rapporteur.procedure.session;

import static org.rapporteur.procedure.session.SessionWarning.DRAFT_LEFT_WITHOUT_ACTION;
import static org.rapporteur.procedure.session.SessionWarning.ITEM_LEFT_OPEN;
import static org.rapporteur.procedure.session.SessionWarning.ITEM_NEVER_TAKEN_UP;
import static org.rapporteur.procedure.session.SessionWarning.MEETING_LEFT_UNFINISHED;
import static org.rapporteur.procedure.session.SessionWarning.REPORT_NEVER_ADOPTED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.procedure.state.Agenda;
import org.rapporteur.procedure.state.Meeting;
import org.rapporteur.procedure.state.Meeting.Phase;
import org.rapporteur.procedure.state.SessionState;

/** What a session leaves behind when it is closed in a meeting. */
record Leftovers(SessionState state, MeetingNumber closedIn) {

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
                .anyMatch(other ->
                        other.number().isSubItem() && other.number().main().equals(item.number()));
    }

    private Stream<DiscrepancyNoted> drafts() {
        return state.drafts().all().stream()
                .filter(draft -> !draft.wasActedOn())
                .map(draft -> DRAFT_LEFT_WITHOUT_ACTION.noted(Map.of("draft", draft.currentSymbol())));
    }

    private Stream<DiscrepancyNoted> meetings() {
        return state.meetings().held().stream()
                .filter(meeting -> !meeting.in(Phase.ADJOURNED))
                .map(Meeting::number)
                .filter(meeting -> !meeting.equals(closedIn))
                .map(meeting -> MEETING_LEFT_UNFINISHED.noted(Map.of("meeting", meeting)));
    }

    private Stream<DiscrepancyNoted> report() {
        return state.reports().asAdopted().isPresent() ? Stream.of() : Stream.of(REPORT_NEVER_ADOPTED.noted(Map.of()));
    }
}
