package org.rapporteur.query.board;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.query.state.Agenda;
import org.rapporteur.query.state.Debate;
import org.rapporteur.query.state.Meeting;
import org.rapporteur.query.state.SessionView;

/**
 * What goes on in one meeting.
 *
 * @param item the one taken up last there and still open
 * @param floor who had the floor last there
 * @param waiting who is on the list of speakers there, first to last
 */
public record Room(
        Meeting meeting,
        Meeting.QuorumStatus quorum,
        @Nullable Officer presiding,
        @Nullable AgendaItem item,
        Debate.@Nullable Intervention floor,
        List<Turn> waiting) {

    static List<Room> of(SessionView view, BodyProfile body) {
        return view.meetings()
                .underWay()
                .map(meeting -> of(meeting, view, body))
                .toList();
    }

    private static Room of(Meeting meeting, SessionView view, BodyProfile body) {
        return new Room(
                meeting,
                meeting.quorum(body.quorumLasts()),
                view.bureau().presidingOver(meeting, body.presidingOffice()).orElse(null),
                item(meeting, view.agenda()).orElse(null),
                view.debate()
                        .last()
                        .filter(last -> last.meeting().equals(meeting.number()))
                        .orElse(null),
                view.debate()
                        .waiting()
                        .under(view.agenda().before(meeting.number()).orElse(null)));
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
