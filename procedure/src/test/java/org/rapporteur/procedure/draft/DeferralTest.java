package org.rapporteur.procedure.draft;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.OPENING;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.draft.FirearmsDraft.COSTS_NOTHING;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8;
import static org.rapporteur.procedure.draft.FirearmsDraft.TABLED;
import static org.rapporteur.procedure.draft.FirearmsDraft.adopted;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.DeferDraft;
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Until;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.kernel.Warning;
import org.rapporteur.procedure.session.SessionWarning;
import org.rapporteur.procedure.state.StandingRule;

/** Until when action on a draft is deferred, and what follows for acting on it. */
class DeferralTest {
    private static final MeetingNumber SECOND = MeetingNumber.of("plenary-2");
    private static final DiscrepancyNoted TOO_EARLY =
            DraftWarning.ACTED_ON_BEFORE_THE_TIME_DEFERRED_TO.noted(Map.of("draft", L8));

    static final List<Until> TO_COME = List.of(
            Until.meeting(SECOND),
            Until.date(MONDAY),
            Until.date(MONDAY.plusDays(1)),
            Until.session(13),
            Until.item(NEXT_SESSION),
            Until.pending(words("a legal opinion")));

    static final List<Until> NOT_TO_COME = List.of(
            Until.meeting(PLENARY),
            Until.meeting(MeetingNumber.of("bureau-2")),
            Until.date(MONDAY.minusDays(1)),
            Until.session(12),
            Until.item(OPENING));

    static final List<Until> NOT_SAID_IN_ONE_WAY =
            List.of(new Until(null, null, null, null, null), new Until(SECOND, MONDAY, null, null, null));

    static final List<Until> BEYOND =
            List.of(Until.session(13), Until.date(MONDAY.plusYears(1)), Until.pending(words("a legal opinion")));

    private static Given ready() {
        return given(deciding(FIREARMS)).and(TABLED, COSTS_NOTHING);
    }

    private static DeferDraft to(Until until) {
        return new DeferDraft(L8, until, null);
    }

    private static DraftNotAdopted deferred(Until until) {
        return new DraftNotAdopted(PLENARY, L8, L8, DecisionOutcome.DEFERRED, until);
    }

    @ParameterizedTest
    @FieldSource("TO_COME")
    void action_is_deferred_to_a_time_to_come(Until until) {
        ready().when(to(until)).then(deferred(until));
        ready().and(deferred(until)).when(to(until)).thenNothing();
    }

    @ParameterizedTest
    @FieldSource("NOT_TO_COME")
    void and_not_to_one_that_has_come_or_never_will(Until until) {
        ready().and(new ItemTakenUp(PLENARY, OPENING), new ItemConcluded(PLENARY, OPENING), takenUp(FIREARMS))
                .when(to(until))
                .refusedBecause(DraftRule.ACTION_IS_DEFERRED_TO_A_TIME_TO_COME, Map.of("draft", L8, "until", until));
    }

    @ParameterizedTest
    @FieldSource("NOT_SAID_IN_ONE_WAY")
    void it_is_said_in_one_way_until_when(Until until) {
        ready().when(to(until)).refusedBecause(DraftRule.A_DEFERRAL_SAYS_UNTIL_WHEN_IN_ONE_WAY, Map.of("draft", L8));
    }

    @Test
    void the_item_until_which_it_is_deferred_is_on_the_agenda() {
        ready().when(to(Until.item(new ItemNumber("88")))).refusedBecause(StandingRule.THE_ITEM_IS_ON_THE_AGENDA);
    }

    @Test
    void how_that_was_decided_is_on_record_where_it_was_said() {
        Decision decision = Decision.in(DecisionMode.WITHOUT_OBJECTION);
        DeferDraft act = new DeferDraft(L8, Until.session(13), decision);
        QuestionDecided decided =
                new QuestionDecided(PLENARY, FIREARMS, Question.ofDraft(L8), DecisionOutcome.DEFERRED, decision, null);

        ready().when(act).then(decided, deferred(Until.session(13)));
        ready().and(act).when(act).thenNothing();
        ready().and(to(Until.session(13))).when(act).then(decided, deferred(Until.session(13)));
    }

    @Test
    void what_was_deferred_is_deferred_again_to_another_time() {
        ready().and(deferred(Until.meeting(SECOND))).when(to(Until.session(13))).then(deferred(Until.session(13)));
    }

    @Test
    void on_what_was_adopted_action_is_not_deferred() {
        ready().and(adopted(L8, L8, "12/1"))
                .when(to(Until.session(13)))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_IS_ADOPTED, Map.of("draft", L8));
    }

    @Test
    void action_before_the_time_is_noted() {
        ready().and(deferred(Until.meeting(SECOND))).when(new AdoptDraft(L8)).then(adopted(L8, L8, "12/1"), TOO_EARLY);
        ready().and(deferred(Until.session(13))).when(new AdoptDraft(L8)).then(adopted(L8, L8, "12/1"), TOO_EARLY);
        ready().and(deferred(Until.item(NEXT_SESSION)))
                .when(new AdoptDraft(L8))
                .then(adopted(L8, L8, "12/1"), TOO_EARLY);
    }

    @Test
    void action_once_the_time_has_come_is_not() {
        Event adoptedThen = adoptedIn(SECOND);
        inSecondMeeting(Until.meeting(SECOND)).when(new AdoptDraft(L8)).then(adoptedThen);
        ready().and(deferred(Until.date(MONDAY))).when(new AdoptDraft(L8)).then(adopted(L8, L8, "12/1"));
        ready().and(deferred(Until.item(NEXT_SESSION)), takenUp(NEXT_SESSION), takenUp(FIREARMS))
                .when(new AdoptDraft(L8))
                .then(adopted(L8, L8, "12/1"));
    }

    @Test
    void when_what_was_awaited_has_come_the_record_does_not_know() {
        ready().and(deferred(Until.pending(words("a legal opinion"))))
                .when(new AdoptDraft(L8))
                .then(adopted(L8, L8, "12/1"));
    }

    @Test
    void what_was_decided_on_since_is_deferred_no_longer() {
        ready().and(deferred(Until.session(13)), adopted(L8, L8, "12/1"), new DraftReopened(PLENARY, L8, L8))
                .when(new AdoptDraft(L8))
                .then(adopted(L8, L8, "12/1"));
    }

    @ParameterizedTest
    @FieldSource("BEYOND")
    void a_session_closes_on_what_was_deferred_beyond_it_and_nothing_is_noted(Until until) {
        ready().and(deferred(until)).when(new CloseSession()).thenNotesAll(leftovers(List.of()));
    }

    @Test
    void of_what_was_deferred_to_a_time_of_the_session_it_is() {
        ready().and(deferred(Until.item(NEXT_SESSION)))
                .when(new CloseSession())
                .thenNotesAll(leftovers(List.of(SessionWarning.DRAFT_LEFT_WITHOUT_ACTION)));
    }

    private static List<Warning> leftovers(List<SessionWarning> drafts) {
        return Stream.of(
                        List.of(
                                SessionWarning.ITEM_LEFT_OPEN,
                                SessionWarning.ITEM_NEVER_TAKEN_UP,
                                SessionWarning.ITEM_NEVER_TAKEN_UP),
                        drafts,
                        List.of(SessionWarning.REPORT_NEVER_ADOPTED))
                .<Warning>flatMap(List::stream)
                .toList();
    }

    private static Given inSecondMeeting(Until until) {
        return ready().and(
                        deferred(until),
                        new MeetingAdjourned(PLENARY),
                        new MeetingOpened(SECOND, MONDAY, null, null),
                        new QuorumDeclared(SECOND, QuorumPurpose.DECISION, null));
    }

    private static ItemTakenUp takenUp(ItemNumber item) {
        return new ItemTakenUp(PLENARY, item);
    }

    private static Event adoptedIn(MeetingNumber meeting) {
        return new DraftAdopted(meeting, L8, L8, new TextNumber("12/1"), DecisionMode.CONSENSUS);
    }
}
