package org.rapporteur.procedure.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.organ.OrganScene.DRAFT;
import static org.rapporteur.procedure.organ.OrganScene.FIRST_OF_I;
import static org.rapporteur.procedure.organ.OrganScene.FIRST_OF_II;
import static org.rapporteur.procedure.organ.OrganScene.TABLED;
import static org.rapporteur.procedure.organ.OrganScene.inParallel;
import static org.rapporteur.procedure.organ.OrganScene.meeting;
import static org.rapporteur.procedure.organ.OrganScene.withCommittee;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Components;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.act.DebateCommand.Announce;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.act.DraftCommand.ReviseDraftOrally;
import org.rapporteur.events.act.FloorAct;
import org.rapporteur.events.fact.DebateEvent.AnnouncementMade;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.inorder.InOrder;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.SessionState;
import org.rapporteur.procedure.state.StandingRule;

/** The plenary and two committees meet at the same time, each on an item of its own. */
class FloorActTest {
    private static final Instant NOON = Instant.parse("2024-10-14T10:00:00Z");
    private static final Occasion OCCASION = new Occasion(NOON, NOON, "secretariat", "act-1");
    private static final Announce ANNOUNCE = new Announce(words("Lunch is served"));

    @Test
    void what_is_done_from_the_floor_of_a_meeting_that_is_named_is_done_in_it() {
        given(inParallel())
                .when(ANNOUNCE.in(FIRST_OF_I))
                .then(new AnnouncementMade(FIRST_OF_I, FIREARMS, words("Lunch is served")));
        given(inParallel())
                .when(new InscribeSpeaker(PERU, false, List.of()).in(FIRST_OF_II))
                .then(new SpeakerInscribed(FIRST_OF_II, NEXT_SESSION, PERU, false, List.of()));
        given(inParallel()).when(ANNOUNCE).then(new AnnouncementMade(PLENARY, FIREARMS, words("Lunch is served")));
    }

    @Test
    void whatever_act_it_is_its_facts_are_of_that_meeting() {
        SessionState state = SessionState.of(inParallel());

        List<Event> facts = acts(state)
                .flatMap(act -> led((FloorAct) act, FIRST_OF_I, state).stream())
                .flatMap(List::stream)
                .toList();

        assertThat(facts)
                .hasSizeGreaterThan(20)
                .allSatisfy(fact -> assertThat(meetingsOf(fact)).allMatch(FIRST_OF_I::equals));
    }

    @Test
    void a_meeting_that_is_not_open_is_refused_by_name() {
        given(inParallel())
                .and(new MeetingSuspended(FIRST_OF_I))
                .when(ANNOUNCE.in(FIRST_OF_I))
                .refusedBecause(StandingRule.A_MEETING_THAT_IS_NAMED_IS_OPEN, Map.of("meeting", FIRST_OF_I));
        MeetingNumber bureau = MeetingNumber.of("bureau-1");
        given(inParallel())
                .and(meeting(bureau))
                .when(ANNOUNCE.in(bureau))
                .refusedBecause(StandingRule.A_MEETING_THAT_IS_NAMED_IS_OPEN, Map.of("meeting", bureau));
    }

    @Test
    void no_act_is_given_to_another_meeting_because_the_one_named_has_ended() {
        List<Event> before =
                given(inParallel()).and(new MeetingAdjourned(FIRST_OF_I)).facts();
        SessionState state = SessionState.of(before);

        assertThat(acts(state))
                .isNotEmpty()
                .allSatisfy(act -> assertThat(led((FloorAct) act, FIRST_OF_I, state))
                        .as(act.toString())
                        .matches(facts -> facts.isEmpty() || facts.get().isEmpty()));
    }

    @Test
    void an_organ_is_not_held_up_by_what_the_plenary_votes_on() {
        List<Event> voting = given(inParallel())
                .and(TABLED, new VotingOpened(PLENARY, Question.ofDraft(DRAFT), VotingMethod.ROLL_CALL, null))
                .facts();
        given(voting).when(ANNOUNCE).refusedBecause(StandingRule.VOTING_IS_NOT_INTERRUPTED);
        given(voting)
                .when(ANNOUNCE.in(FIRST_OF_I))
                .then(new AnnouncementMade(FIRST_OF_I, FIREARMS, words("Lunch is served")));
    }

    @Test
    void but_it_changes_no_text_that_is_voted_on() {
        List<Event> before = given(inParallel()).and(TABLED).facts();
        ReviseDraftOrally revise = new ReviseDraftOrally(DRAFT, words("to add a paragraph"), Map.of());
        given(before)
                .when(revise.in(FIRST_OF_I))
                .then(new DraftOrallyRevised(FIRST_OF_I, DRAFT, words("to add a paragraph"), Map.of()));
        given(before)
                .and(new VotingOpened(PLENARY, Question.ofDraft(DRAFT), VotingMethod.ROLL_CALL, null))
                .when(revise.in(FIRST_OF_I))
                .refusedBecause(StandingRule.VOTING_IS_NOT_INTERRUPTED);
    }

    @Test
    void where_only_one_meeting_is_held_it_may_be_named_too() {
        given(withCommittee())
                .when(ANNOUNCE.in(PLENARY))
                .then(new AnnouncementMade(PLENARY, FIREARMS, words("Lunch is served")));
    }

    private static Stream<?> acts(SessionState state) {
        return InOrder.specimens(state, OCCASION).stream()
                .filter(act -> act instanceof FloorAct unnamed && unnamed.meeting() == null);
    }

    private static Optional<List<Event>> led(FloorAct act, MeetingNumber named, SessionState state) {
        try {
            return Optional.of(Procedure.decide(act.in(named), state, OCCASION, ActHistory.NONE));
        } catch (Rejected refused) {
            return Optional.empty();
        }
    }

    private static Stream<MeetingNumber> meetingsOf(Event fact) {
        return Components.of((Record) fact).values().stream()
                .flatMap(Optional::stream)
                .filter(MeetingNumber.class::isInstance)
                .map(MeetingNumber.class::cast);
    }
}
