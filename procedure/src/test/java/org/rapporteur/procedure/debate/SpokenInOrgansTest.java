package org.rapporteur.procedure.debate;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.considering;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.StatementKind;

/** Which meeting a statement belongs to where several organs meet. */
class SpokenInOrgansTest {
    private static final MeetingNumber OF_ONE = MeetingNumber.of("committee-i-1");
    private static final MeetingNumber OF_ANOTHER = MeetingNumber.of("committee-ii-1");

    /** The plenary considers one item and a committee another, while a second committee has not begun. */
    private static List<Event> severalMeetings() {
        return Stream.concat(
                        considering(FIREARMS).stream(),
                        Stream.of(
                                new MeetingOpened(OF_ONE, MONDAY, null, null),
                                new MeetingOpened(OF_ANOTHER, MONDAY, null, null),
                                new ItemTakenUp(OF_ANOTHER, NEXT_SESSION)))
                .toList();
    }

    @Test
    void a_statement_on_an_item_is_made_where_it_is_considered() {
        Saying onTheNextSession = Saying.by(MEXICO).under(NEXT_SESSION);
        given(severalMeetings())
                .when(onTheNextSession.asked())
                .then(onTheNextSession.recorded(OF_ANOTHER, NEXT_SESSION, StatementKind.DEBATE));
    }

    @Test
    void a_statement_on_no_item_in_particular_is_made_in_plenary_where_that_meets() {
        given(severalMeetings())
                .when(Saying.by(MEXICO).asked())
                .then(Saying.by(MEXICO).recorded(PLENARY, FIREARMS, StatementKind.DEBATE));
    }

    @Test
    void where_one_organ_meets_alone_it_need_not_be_said_where() {
        given(considering(FIREARMS))
                .and(
                        new MeetingSuspended(PLENARY),
                        new MeetingOpened(OF_ANOTHER, MONDAY, null, null),
                        new ItemTakenUp(OF_ANOTHER, NEXT_SESSION))
                .when(Saying.by(MEXICO).asked())
                .then(Saying.by(MEXICO).recorded(OF_ANOTHER, NEXT_SESSION, StatementKind.DEBATE));
    }
}
