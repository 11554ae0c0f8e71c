package org.rapporteur.procedure;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.symbol;

import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.act.AttendanceCommand.NoteAttendance;
import org.rapporteur.events.act.DocumentCommand.IssueDocument;
import org.rapporteur.events.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.act.MeetingCommand.SuspendMeeting;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.procedure.state.StandingRule;

class LifecycleTest {
    private static final MeetingNumber BUREAU = MeetingNumber.of("bureau-1");

    @Test
    void before_the_session_the_bureau_may_meet() {
        given(prepared())
                .when(new OpenMeeting(BUREAU, MONDAY.minusDays(3), null, null))
                .then(new MeetingOpened(BUREAU, MONDAY.minusDays(3), null, null));
    }

    @Test
    void before_the_session_no_item_is_taken_up() {
        given(prepared())
                .and(new MeetingOpened(PLENARY, MONDAY, null, null))
                .when(new TakeUpItem(FIREARMS))
                .refusedBecause(StandingRule.THE_SESSION_IS_OPENED_FIRST);
    }

    @Test
    void after_the_session_nothing_goes_on() {
        closed().when(new TakeUpItem(FIREARMS)).refusedBecause(StandingRule.A_CLOSED_SESSION_STAYS_CLOSED);
        closed().when(new SuspendMeeting(PLENARY)).refusedBecause(StandingRule.A_CLOSED_SESSION_STAYS_CLOSED);
    }

    @Test
    void after_the_session_the_last_meeting_ends() {
        closed().when(new AdjournMeeting(PLENARY)).then(new MeetingAdjourned(PLENARY));
    }

    @Test
    void after_the_session_the_list_of_participants_is_revised() {
        closed().when(new IssueDocument(symbol("CTOC/COP/2024/INF/2"), DocumentKind.LIST_OF_PARTICIPANTS, null, null))
                .then(new DocumentIssued(
                        symbol("CTOC/COP/2024/INF/2"), DocumentKind.LIST_OF_PARTICIPANTS, Manner.ON, null));
        closed().when(new NoteAttendance(new Category("institute"), null))
                .then(new AttendanceNoted(new Category("institute"), null));
    }

    private static Given closed() {
        return given(opened()).and(new SessionClosed(PLENARY));
    }
}
