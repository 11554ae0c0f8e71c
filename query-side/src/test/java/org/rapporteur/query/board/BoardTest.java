package org.rapporteur.query.board;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.SpeakersList;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.state.Debate;
import org.rapporteur.query.state.ItemStage;
import org.rapporteur.query.state.Meeting;
import org.rapporteur.query.state.SessionView;

class BoardTest {
    private static final Event COSTS = new FinancialImplicationsStated(
            SampleSession.SECOND, List.of(), FinancialFinding.NONE_REQUIRED_EXTRABUDGETARY, null);
    private static final Event QUORUM = new QuorumDeclared(SampleSession.SECOND, QuorumPurpose.DECISION, null);

    private final Story story = SampleSession.underWay();

    @Test
    void a_draft_waits_for_what_the_rules_demand_before_adoption() {
        assertThat(card(SampleSession.PROSECUTORS).obstacles())
                .containsExactly(
                        Obstacle.FINANCIAL_IMPLICATIONS_NOT_STATED,
                        Obstacle.NO_QUORUM_TO_DECIDE,
                        Obstacle.TEXT_NOT_IN_ALL_LANGUAGES);
        assertThat(card(SampleSession.PROSECUTORS).standing()).isEqualTo(Standing.IN_CONSULTATION);
    }

    @Test
    void costs_stated_of_no_draft_in_particular_were_stated_of_all() {
        story.then(COSTS);

        assertThat(card(SampleSession.PROSECUTORS).standing()).isEqualTo(Standing.READY);
        assertThat(card(SampleSession.PROSECUTORS).canBeActedOn()).isFalse();
    }

    @Test
    void with_costs_stated_and_a_quorum_to_decide_the_chair_can_put_the_draft_to_the_meeting() {
        story.then(COSTS, QUORUM);

        assertThat(card(SampleSession.FIREARMS).canBeActedOn()).isTrue();
        assertThat(steps()).contains(NextStep.Kind.ACT_ON_DRAFT).doesNotContain(NextStep.Kind.DECLARE_QUORUM_TO_DECIDE);
    }

    @Test
    void before_that_the_chair_sees_what_to_do_first() {
        assertThat(steps())
                .containsExactly(
                        NextStep.Kind.DECLARE_QUORUM_TO_DEBATE,
                        NextStep.Kind.DECLARE_QUORUM_TO_DECIDE,
                        NextStep.Kind.STATE_FINANCIAL_IMPLICATIONS,
                        NextStep.Kind.TAKE_UP_ITEM);
    }

    @Test
    void after_a_count_found_too_few_nothing_can_be_acted_on_until_there_is_another() {
        story.then(COSTS, QUORUM, counted(40, false));

        assertThat(card(SampleSession.FIREARMS).obstacles()).contains(Obstacle.NO_QUORUM_TO_DECIDE);
        assertThat(steps()).contains(NextStep.Kind.COUNT_QUORUM);
        assertThat(board().rooms()).extracting(Room::quorum).containsExactly(Meeting.QuorumStatus.ABSENT);

        story.then(counted(98, true));

        assertThat(card(SampleSession.FIREARMS).canBeActedOn()).isTrue();
        assertThat(steps()).doesNotContain(NextStep.Kind.COUNT_QUORUM);
    }

    @Test
    void once_somebody_asks_for_a_count_it_comes_first() {
        story.then(
                COSTS,
                QUORUM,
                new QuorumCountRequested(
                        SampleSession.SECOND, null, QuorumPurpose.DECISION, List.of(SampleSession.PERU)));

        assertThat(card(SampleSession.FIREARMS).canBeActedOn()).isFalse();
        assertThat(steps()).contains(NextStep.Kind.COUNT_QUORUM);
    }

    @Test
    void a_quorum_for_the_debate_is_none_to_decide() {
        story.then(COSTS, counted(40, false), new QuorumDeclared(SampleSession.SECOND, QuorumPurpose.DEBATE, 40));

        assertThat(board().rooms()).extracting(Room::quorum).containsExactly(Meeting.QuorumStatus.ABSENT);
    }

    private static Event counted(int present, boolean constituted) {
        return new QuorumCounted(SampleSession.SECOND, null, QuorumPurpose.DECISION, present, null, constituted, null);
    }

    @Test
    void a_draft_whose_item_was_concluded_waits_for_its_item() {
        story.then(COSTS, QUORUM, new ItemConcluded(SampleSession.SECOND, new ItemNumber("2(a)")));

        assertThat(card(SampleSession.FIREARMS).obstacles()).contains(Obstacle.ITEM_NOT_OPEN);
        assertThat(card(SampleSession.FIREARMS).canBeActedOn()).isFalse();
    }

    @Test
    void while_the_meeting_is_suspended_only_its_resumption_is_to_be_done() {
        story.then(new MeetingSuspended(SampleSession.SECOND));

        assertThat(steps()).containsExactly(NextStep.Kind.RESUME_MEETING);
        assertThat(board().rooms()).isEmpty();
    }

    @Test
    void a_revision_without_its_words_is_behind_in_languages() {
        story.then(
                COSTS,
                new DraftRevised(
                        SampleSession.PROSECUTORS,
                        new Symbol(SampleSession.PROSECUTORS + "/Rev.1"),
                        Map.of(Language.ENGLISH, "Better words.")));

        assertThat(card(SampleSession.PROSECUTORS).obstacles()).doesNotContain(Obstacle.TEXT_NOT_IN_ALL_LANGUAGES);
        assertThat(card(SampleSession.ENVIRONMENT).obstacles()).contains(Obstacle.TEXT_NOT_IN_ALL_LANGUAGES);
    }

    @Test
    void sponsors_are_counted_from_when_they_join_until_they_leave() {
        assertThat(card(SampleSession.FIREARMS).growth())
                .extracting(DraftCard.Sponsors::number)
                .containsExactly(1, 2, 3, 2);
    }

    @Test
    void a_draft_waits_since_its_last_step_and_no_more_once_it_is_settled() {
        assertThat(card(SampleSession.ENVIRONMENT).waiting()).isEqualTo(Duration.ofHours(2));

        Board whole = board(SampleSession.whole());
        assertThat(whole.drafts())
                .extracting(DraftCard::standing)
                .containsExactly(Standing.ADOPTED, Standing.DISCONTINUED, Standing.WITHDRAWN, Standing.NOT_ADOPTED);
        assertThat(whole.drafts()).allSatisfy(card -> {
            assertThat(card.waiting()).isZero();
            assertThat(card.obstacles()).isEmpty();
        });
        assertThat(whole.nextSteps()).isEmpty();
    }

    @Test
    void the_programme_counts_the_items_that_stand_for_themselves() {
        Programme programme = board().programme();

        assertThat(programme.items())
                .extracting(item -> item.item().number().value(), Programme.Item::stage)
                .containsExactly(
                        tuple("1", ItemStage.CONCLUDED),
                        tuple("2(a)", ItemStage.OPEN),
                        tuple("3", ItemStage.NOT_TAKEN_UP));
        assertThat(programme.days()).isEqualTo(5);
    }

    @Test
    void who_spoke_is_counted_by_regional_group_and_organizations_apart() {
        Speaking speaking = board().speaking();

        assertThat(times(speaking))
                .containsEntry(new GroupCode("latin-american-and-caribbean"), 1L)
                .containsEntry(new GroupCode("western-european-and-others"), 1L)
                .containsEntry(new GroupCode("african"), 0L);
        assertThat(speaking.others().times()).isEqualTo(1);
    }

    @Test
    void a_turn_lasts_until_the_next_speaker_has_the_floor_if_that_can_be_told() {
        Debate debate = new Debate(
                List.of(
                        turn("PER", "10:00:00"),
                        turn("CHL", "10:04:00"),
                        // logged one after the other: these times say nothing
                        turn("NGA", "10:07:30"),
                        turn("KEN", "10:07:32"),
                        // a long break, and the last one
                        turn("ITA", "11:30:00")),
                SpeakersList.EMPTY);

        Speaking speaking = Speaking.of(debate, Bodies.find("untoc-cop").orElseThrow());

        assertThat(speaking.isTimed()).isTrue();
        assertThat(speaking.byGroup())
                .containsEntry(
                        new GroupCode("latin-american-and-caribbean"),
                        new Speaking.Turns(2, Duration.ofMinutes(7).plusSeconds(30)))
                .containsEntry(new GroupCode("african"), new Speaking.Turns(2, Duration.ZERO));
    }

    private static Debate.Intervention turn(String speaker, String time) {
        return new Debate.Intervention(
                1,
                Instant.parse("2024-10-15T" + time + "Z"),
                SampleSession.SECOND,
                null,
                Debate.Capacity.DELEGATION,
                new ParticipantCode(speaker));
    }

    private static Map<GroupCode, Long> times(Speaking speaking) {
        return speaking.byGroup().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, group -> group.getValue().times()));
    }

    @Test
    void the_room_shows_who_presides_in_the_meeting_under_way() {
        assertThat(board().rooms()).singleElement().satisfies(room -> {
            assertThat(room.meeting().number()).isEqualTo(SampleSession.SECOND);
            assertThat(room.presiding()).isEqualTo(SampleSession.PRESIDENT);
            assertThat(room.floor()).isNull();
        });
    }

    @Test
    void the_room_shows_who_waits_for_the_floor() {
        Story inscribed = story.then(
                new SpeakerInscribed(SampleSession.SECOND, null, new ParticipantCode("PER"), true, List.of()),
                new SpeakerInscribed(SampleSession.SECOND, null, new ParticipantCode("ITA"), false, List.of()));

        assertThat(board(inscribed).rooms().getFirst().waiting())
                .extracting(turn -> turn.speaker().value(), Turn::reply)
                .containsExactly(tuple("ITA", false), tuple("PER", true));
    }

    private Board board() {
        return board(story);
    }

    /** At the moment of the last fact. */
    private static Board board(Story story) {
        Instant now = story.facts().getLast().occurredAt();
        SessionView view = SessionView.of(story.facts());
        return Board.of(view, Bodies.find("untoc-cop").orElseThrow(), now);
    }

    private DraftCard card(Symbol draft) {
        return board().drafts().stream()
                .filter(card -> card.draft().symbol().equals(draft))
                .findFirst()
                .orElseThrow();
    }

    private List<NextStep.Kind> steps() {
        return board().nextSteps().stream().map(NextStep::kind).toList();
    }
}
