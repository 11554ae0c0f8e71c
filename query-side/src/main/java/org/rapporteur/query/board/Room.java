package org.rapporteur.query.board;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.query.state.Agenda;
import org.rapporteur.query.state.Debate;
import org.rapporteur.query.state.Meeting;
import org.rapporteur.query.state.SessionView;

/**
 * What goes on in one meeting.
 *
 * @param presiding an officer, or the chairs of the organ that meets
 * @param item the one taken up last there and still open
 * @param floor who had the floor last there
 * @param first the point of order, appeal or motion that comes before anything else there
 * @param waiting who is on the list of speakers there, first to last
 * @param listClosed whether nobody else is put on it
 */
public record Room(
        Meeting meeting,
        Meeting.QuorumStatus quorum,
        List<? extends Record> presiding,
        @Nullable AgendaItem item,
        Debate.@Nullable Intervention floor,
        @Nullable Event first,
        List<Turn> waiting,
        boolean listClosed) {

    static List<Room> of(SessionView view, BodyProfile body) {
        return view.meetings()
                .underWay()
                .map(meeting -> of(meeting, view, body))
                .toList();
    }

    private static Room of(Meeting meeting, SessionView view, BodyProfile body) {
        @Nullable ItemNumber before = view.agenda().before(meeting.number()).orElse(null);
        return new Room(
                meeting,
                meeting.quorum(body.quorumLasts()),
                view.presidingOver(meeting, body.presidingOffice()),
                item(meeting, view.agenda()).orElse(null),
                view.debate().lastIn(meeting.number()).orElse(null),
                first(meeting, view).orElse(null),
                view.debate().waiting().in(meeting.number().organ(), before),
                view.limits().isClosed(meeting.number().organ(), before));
    }

    private static Optional<Event> first(Meeting meeting, SessionView view) {
        Optional<Event> order = view.order().before(meeting.number()).map(Event.class::cast);
        return order.or(() -> view.motions().before(meeting.number()));
    }

    private static Optional<AgendaItem> item(Meeting meeting, Agenda agenda) {
        return agenda.open()
                .filter(considered -> considered.meetings().contains(meeting.number()))
                .reduce((_, later) -> later)
                .flatMap(considered -> agenda.items().stream()
                        .filter(item -> item.number().equals(considered.item()))
                        .findFirst());
    }
}
