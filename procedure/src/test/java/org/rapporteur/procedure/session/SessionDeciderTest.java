package org.rapporteur.procedure.session;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Profiles.untocWith;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.REPORT;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.BureauCommand.NominateOfficer;
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.act.SessionCommand.ConveneSession;
import org.rapporteur.events.act.SessionCommand.OpenSession;
import org.rapporteur.events.act.SessionCommand.ResumeSession;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.act.SessionCommand.SuspendSession;
import org.rapporteur.events.act.SessionCommand.TakeUpProfile;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.ReportEvent.ReportAdopted;
import org.rapporteur.events.fact.SessionEvent.ProfileTakenUp;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionResumed;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.fact.SessionEvent.SessionSuspended;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.SessionKind;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.bureau.BureauRule;
import org.rapporteur.procedure.state.StandingRule;

class SessionDeciderTest {
    private static final DraftTabled DRAFT = new DraftTabled(
            symbol("CTOC/COP/2024/L.8"),
            DraftKind.RESOLUTION,
            DraftSubject.SUBSTANCE,
            FIREARMS,
            words("Firearms"),
            null,
            Map.of());
    private static final DateRange ONE_WEEK = new DateRange(MONDAY, MONDAY.plusDays(4));
    private static final BodyProfile PROFILE = Bodies.find("untoc-cop").orElseThrow();
    /** It had fewer offices then. */
    private static final BodyProfile OF_THEN = untocWith("  - {code: vice-president, seats: 8", "#");

    private static final LocalDate IN_MAY = LocalDate.parse("2024-05-02");
    private static final Event FIRST_MEETING = new MeetingOpened(PLENARY, MONDAY, null, null);
    private static final Event QUORUM = new QuorumDeclared(PLENARY, QuorumPurpose.DEBATE, null);

    @Test
    void place_and_symbols_are_those_of_the_body_unless_said_otherwise() {
        given().when(new ScheduleSession("untoc-cop", 12, null, ONE_WEEK, null, List.of()))
                .then(new SessionScheduled(
                        "untoc-cop",
                        12,
                        new Wording(
                                Map.of(Language.ENGLISH, "Vienna", Language.CHINESE, "维也纳", Language.ARABIC, "فيينا")),
                        ONE_WEEK,
                        symbol("CTOC/COP/2024"),
                        List.of(),
                        PROFILE));
        given().when(new ScheduleSession("untoc-cop", 12, words("Palermo"), ONE_WEEK, symbol("CTOC/COP/12"), List.of()))
                .then(new SessionScheduled(
                        "untoc-cop", 12, words("Palermo"), ONE_WEEK, symbol("CTOC/COP/12"), List.of(), PROFILE));
    }

    @Test
    void symbols_call_a_session_as_those_of_its_kind_are_called() {
        assertScheduledUnder("A/12", null);
        assertScheduledUnder("A/S-12", SessionKind.SPECIAL);
        assertScheduledUnder("A/ES-12", SessionKind.EMERGENCY_SPECIAL);
    }

    @Test
    void a_session_that_is_said_to_be_a_regular_one_is_recorded_as_any() {
        given().and(new ScheduleSession("untoc-cop", 12, null, ONE_WEEK, null, List.of(), SessionKind.REGULAR, null))
                .when(new ScheduleSession("untoc-cop", 12, null, ONE_WEEK, null, List.of()))
                .thenNothing();
    }

    private static void assertScheduledUnder(String prefix, @Nullable SessionKind kind) {
        BodyProfile assembly = Bodies.find("un-general-assembly").orElseThrow();
        given().when(new ScheduleSession(assembly.id(), 12, null, ONE_WEEK, null, List.of(), kind, null))
                .then(new SessionScheduled(
                        assembly.id(),
                        12,
                        assembly.seat().place(),
                        ONE_WEEK,
                        symbol(prefix),
                        List.of(),
                        kind,
                        null,
                        assembly));
    }

    @Test
    void scheduling_a_session_twice_alike_is_nothing_new() {
        ScheduleSession act = new ScheduleSession("untoc-cop", 12, null, ONE_WEEK, null, List.of());
        given().and(act).when(act).thenNothing();
    }

    @Test
    void it_was_scheduled_alike_also_where_the_file_of_the_profile_has_changed_since() {
        given(scheduledUnder(OF_THEN))
                .when(new ScheduleSession("untoc-cop", 12, words("Vienna"), ONE_WEEK, null, List.of()))
                .thenNothing();
    }

    @Test
    void rules_are_those_of_the_profile_on_record() {
        given(scheduledUnder(OF_THEN))
                .when(new NominateOfficer(
                        new Officer(new OfficeCode("vice-president"), "…", new ParticipantCode("PER"))))
                .refusedBecause(BureauRule.AN_OFFICE_IS_ONE_OF_THE_BODY);
    }

    @Test
    void a_session_takes_up_the_profile_of_today() {
        given(scheduledUnder(OF_THEN)).when(new TakeUpProfile()).then(new ProfileTakenUp(PROFILE));
        given(scheduledUnder(OF_THEN), new ProfileTakenUp(PROFILE))
                .when(new TakeUpProfile())
                .thenNothing();
    }

    @Test
    void a_record_that_has_none_takes_one_up() {
        given(scheduledUnder(null)).when(new TakeUpProfile()).then(new ProfileTakenUp(PROFILE));
    }

    @Test
    void a_profile_that_lost_a_code_is_not_taken_up() {
        given(scheduledUnder(untocWith("code: vice-president", "code: deputy")))
                .when(new TakeUpProfile())
                .refusedBecause(SessionRule.A_NEWER_PROFILE_KEEPS_ITS_CODES, Map.of("code", "deputy"));
    }

    @Test
    void nor_is_one_that_lost_a_member_or_a_group() {
        given(scheduledUnder(untocWith(
                        "symbolPrefix:", "participants: [{code: lakeside, name: {en: L, zh: 湖}}]\nsymbolPrefix:")))
                .when(new TakeUpProfile())
                .refusedBecause(SessionRule.A_NEWER_PROFILE_KEEPS_ITS_CODES, Map.of("code", "lakeside"));
        given(scheduledUnder(
                        untocWith("symbolPrefix:", "groups: [{code: friends, name: {en: F, zh: 友}}]\nsymbolPrefix:")))
                .when(new TakeUpProfile())
                .refusedBecause(SessionRule.A_NEWER_PROFILE_KEEPS_ITS_CODES, Map.of("code", "friends"));
    }

    @Test
    void a_session_is_not_scheduled_again_otherwise() {
        given().and(new ScheduleSession("untoc-cop", 12, null, ONE_WEEK, null, List.of()))
                .when(new ScheduleSession("untoc-cop", 13, null, ONE_WEEK, null, List.of()))
                .refusedBecause(SessionRule.A_SESSION_IS_SCHEDULED_ONCE);
    }

    @Test
    void there_is_no_session_of_number_zero() {
        given().when(new ScheduleSession("untoc-cop", 0, null, ONE_WEEK, null, List.of()))
                .refusedBecause(SessionRule.SESSIONS_COUNT_FROM_ONE, Map.of("number", 0));
    }

    @Test
    void there_is_no_session_of_an_unknown_body() {
        given().when(new ScheduleSession("no-such-body", 1, null, ONE_WEEK, null, List.of()))
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
    void a_session_in_parts_is_held_where_its_first_part_is() {
        SessionPart first = part(MONDAY, MONDAY.plusDays(1), words("The Hague"));
        SessionPart second = part(MONDAY.plusDays(3), MONDAY.plusDays(4), words("Bonn"));
        given().when(new ScheduleSession("untoc-cop", 12, null, ONE_WEEK, null, List.of(first, second)))
                .then(new SessionScheduled(
                        "untoc-cop",
                        12,
                        words("The Hague"),
                        ONE_WEEK,
                        symbol("CTOC/COP/2024"),
                        List.of(first, second),
                        PROFILE));
    }

    @Test
    void parts_make_up_the_session_and_follow_one_another() {
        SessionPart first = part(MONDAY, MONDAY.plusDays(1), null);
        given().when(new ScheduleSession("untoc-cop", 12, null, ONE_WEEK, null, List.of(first)))
                .refusedBecause(SessionRule.PARTS_MAKE_UP_THE_SESSION);
        SessionPart last = part(MONDAY.plusDays(1), MONDAY.plusDays(4), null);
        given().when(new ScheduleSession("untoc-cop", 12, null, ONE_WEEK, null, List.of(first, last)))
                .refusedBecause(
                        SessionRule.PARTS_FOLLOW_ONE_ANOTHER, Map.of("part", last.dates(), "before", first.dates()));
    }

    @Test
    void a_suspended_session_goes_on_in_a_part_that_is_told() {
        SessionPart next = part(MONDAY.plusDays(100), MONDAY.plusDays(104), words("Bonn"));
        given(opened()).when(new SuspendSession()).then(new SessionSuspended(PLENARY));
        Given suspended = given(opened()).and(new SuspendSession());
        suspended.when(new SuspendSession()).thenNothing();
        suspended.when(new ResumeSession(next)).then(new SessionResumed(next));
        suspended.and(new ResumeSession(next)).when(new ResumeSession(next)).thenNothing();
        suspended
                .when(new ResumeSession(part(MONDAY.plusDays(4), MONDAY.plusDays(5), null)))
                .refusedBecause(SessionRule.PARTS_FOLLOW_ONE_ANOTHER);
        given(opened()).when(new ResumeSession(null)).refusedBecause(SessionRule.ONLY_A_SUSPENDED_SESSION_IS_RESUMED);
    }

    private static SessionPart part(LocalDate from, LocalDate to, @Nullable Wording place) {
        return new SessionPart(new DateRange(from, to), place, null);
    }

    @Test
    void a_session_is_closed_in_a_plenary_meeting() {
        given(opened())
                .and(new MeetingAdjourned(PLENARY))
                .when(new CloseSession())
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_OUTSIDE_AN_OPEN_PLENARY);
    }

    @Test
    void what_a_session_leaves_behind_is_noted_when_it_is_closed() {
        MeetingNumber bureau = MeetingNumber.of("bureau-1");
        given(considering(FIREARMS))
                .and(DRAFT, new MeetingOpened(bureau, MONDAY, null, null))
                .when(new CloseSession())
                .then(
                        new SessionClosed(PLENARY),
                        SessionWarning.ITEM_LEFT_OPEN.noted(Map.of("item", FIREARMS)),
                        SessionWarning.ITEM_NEVER_TAKEN_UP.noted(Map.of("item", NEXT_SESSION)),
                        SessionWarning.ITEM_NEVER_TAKEN_UP.noted(Map.of("item", REPORT)),
                        SessionWarning.DRAFT_LEFT_WITHOUT_ACTION.noted(Map.of("draft", DRAFT.draft())),
                        SessionWarning.MEETING_LEFT_UNFINISHED.noted(Map.of("meeting", bureau)),
                        SessionWarning.REPORT_NEVER_ADOPTED.noted(Map.of()));
    }

    @Test
    void of_what_was_done_nothing_is_noted_when_a_session_is_closed() {
        given(considering(FIREARMS))
                .and(
                        new ItemConcluded(PLENARY, FIREARMS),
                        new ItemTakenUp(PLENARY, NEXT_SESSION),
                        new ItemConcluded(PLENARY, NEXT_SESSION),
                        new ItemTakenUp(PLENARY, REPORT),
                        new ItemConcluded(PLENARY, REPORT),
                        DRAFT,
                        new DraftWithdrawn(DRAFT.draft()),
                        new ReportAdopted(PLENARY, symbol("CTOC/COP/2024/L.1"), List.of()))
                .when(new CloseSession())
                .then(new SessionClosed(PLENARY));
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

    private static SessionScheduled scheduledUnder(@Nullable BodyProfile profile) {
        return new SessionScheduled(
                "untoc-cop", 12, words("Vienna"), ONE_WEEK, symbol("CTOC/COP/2024"), List.of(), profile);
    }
}
