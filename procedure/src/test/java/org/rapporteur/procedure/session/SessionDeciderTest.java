package org.rapporteur.procedure.session;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.act.SessionCommand.ConveneSession;
import org.rapporteur.events.act.SessionCommand.OpenSession;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.state.StandingRule;

class SessionDeciderTest {
    private static final DateRange ONE_WEEK = new DateRange(MONDAY, MONDAY.plusDays(4));
    private static final LocalDate IN_MAY = LocalDate.parse("2024-05-02");
    private static final Event FIRST_MEETING = new MeetingOpened(PLENARY, MONDAY, null, null);
    private static final Event QUORUM = new QuorumDeclared(PLENARY, QuorumPurpose.DEBATE, null);

    @Test
    void place_and_symbols_are_those_of_the_body_unless_said_otherwise() {
        given().when(new ScheduleSession("untoc-cop", 12, null, ONE_WEEK, null))
                .then(new SessionScheduled(
                        "untoc-cop",
                        12,
                        new Wording(
                                Map.of(Language.ENGLISH, "Vienna", Language.CHINESE, "维也纳", Language.ARABIC, "فيينا")),
                        ONE_WEEK,
                        symbol("CTOC/COP/2024")));
        given().when(new ScheduleSession("untoc-cop", 12, words("Palermo"), ONE_WEEK, symbol("CTOC/COP/12")))
                .then(new SessionScheduled("untoc-cop", 12, words("Palermo"), ONE_WEEK, symbol("CTOC/COP/12")));
    }

    @Test
    void scheduling_a_session_twice_alike_is_nothing_new() {
        ScheduleSession act = new ScheduleSession("untoc-cop", 12, null, ONE_WEEK, null);
        given().and(act).when(act).thenNothing();
    }

    @Test
    void a_session_is_not_scheduled_again_otherwise() {
        given().and(new ScheduleSession("untoc-cop", 12, null, ONE_WEEK, null))
                .when(new ScheduleSession("untoc-cop", 13, null, ONE_WEEK, null))
                .refusedBecause(SessionRule.A_SESSION_IS_SCHEDULED_ONCE);
    }

    @Test
    void there_is_no_session_of_number_zero() {
        given().when(new ScheduleSession("untoc-cop", 0, null, ONE_WEEK, null))
                .refusedBecause(SessionRule.SESSIONS_COUNT_FROM_ONE, Map.of("number", 0));
    }

    @Test
    void there_is_no_session_of_an_unknown_body() {
        given().when(new ScheduleSession("no-such-body", 1, null, ONE_WEEK, null))
                .refusedBecause(SessionRule.THE_BODY_IS_KNOWN, Map.of("body", "no-such-body"));
    }

    @Test
    void nothing_happens_in_a_session_that_was_not_scheduled() {
        given().when(new ConveneSession(IN_MAY)).refusedBecause(SessionRule.THE_SESSION_IS_SCHEDULED_FIRST);
    }

    @Test
    void the_parties_are_invited_once() {
        Given scheduled = given(prepared());
        scheduled.when(new ConveneSession(IN_MAY)).then(new SessionConvened(IN_MAY));
        scheduled
                .and(new SessionConvened(IN_MAY))
                .when(new ConveneSession(IN_MAY))
                .thenNothing();
        scheduled
                .and(new SessionConvened(IN_MAY))
                .when(new ConveneSession(IN_MAY.plusDays(1)))
                .refusedBecause(SessionRule.PARTIES_ARE_INVITED_ONCE);
    }

    @Test
    void the_parties_are_not_invited_on_the_first_day() {
        given(prepared())
                .when(new ConveneSession(MONDAY))
                .refusedBecause(SessionRule.PARTIES_ARE_INVITED_BEFORE_THE_SESSION_BEGINS);
    }

    @Test
    void a_session_is_opened_in_a_plenary_meeting_with_a_quorum() {
        convened().and(FIRST_MEETING, QUORUM).when(new OpenSession()).then(new SessionOpened(PLENARY));
    }

    @Test
    void a_session_is_not_opened_outside_a_plenary_meeting() {
        convened().when(new OpenSession()).refusedBecause(StandingRule.NOTHING_IS_DECIDED_OUTSIDE_AN_OPEN_PLENARY);
    }

    @Test
    void a_session_is_not_opened_without_a_quorum() {
        convened()
                .and(FIRST_MEETING)
                .when(new OpenSession())
                .refusedBecause(SessionRule.A_SESSION_IS_OPENED_WITH_A_QUORUM);
    }

    @Test
    void a_session_is_not_opened_before_the_parties_are_invited() {
        given(prepared())
                .and(FIRST_MEETING, QUORUM)
                .when(new OpenSession())
                .refusedBecause(SessionRule.PARTIES_ARE_INVITED_BEFORE_THE_SESSION_IS_OPENED);
    }

    @Test
    void a_session_is_closed_in_a_plenary_meeting() {
        given(opened()).when(new CloseSession()).then(new SessionClosed(PLENARY));
        given(opened())
                .and(new MeetingAdjourned(PLENARY))
                .when(new CloseSession())
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_OUTSIDE_AN_OPEN_PLENARY);
    }

    @Test
    void a_session_that_was_not_opened_is_not_closed() {
        convened().when(new CloseSession()).refusedBecause(SessionRule.A_SESSION_IS_CLOSED_AFTER_IT_WAS_OPENED);
    }

    @Test
    void opening_and_closing_twice_is_nothing_new() {
        given(opened()).when(new OpenSession()).thenNothing();
        Given closed = given(opened()).and(new CloseSession());
        closed.when(new CloseSession()).thenNothing();
        closed.when(new OpenSession()).thenNothing();
    }

    private static Given convened() {
        return given(prepared()).and(new SessionConvened(IN_MAY));
    }
}
