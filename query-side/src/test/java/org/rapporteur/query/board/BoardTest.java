package org.rapporteur.query.board;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.events.body.DocumentSymbols.USUAL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.DebateEvent;
import org.rapporteur.events.fact.DebateEvent.FloorWithdrawn;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.DebateEvent.SpeakerCalledToOrder;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftCorrected;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftSplit;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.DraftsMerged;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.DraftEvent.NumberAssigned;
import org.rapporteur.events.fact.DraftEvent.NumberReserved;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.OrderEvent.RulingAppealed;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.CallToOrder;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.events.value.SpeakersList;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Until;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.inorder.InOrder;
import org.rapporteur.procedure.inorder.Offer;
import org.rapporteur.procedure.state.SessionState;
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

    static final List<Until> TO_COME = List.of(
            Until.meeting(MeetingNumber.of("plenary-3")),
            Until.session(13),
            Until.item(new ItemNumber("9")),
            Until.date(LocalDate.of(2099, 1, 1)),
            Until.pending(new Wording(Map.of(Language.ENGLISH, "a legal opinion"))));

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
    void a_draft_is_adopted_with_its_number_to_follow_until_it_has_one() {
        story.then(new DraftAdopted(
                SampleSession.SECOND, SampleSession.FIREARMS, SampleSession.FIREARMS, null, DecisionMode.CONSENSUS));

        assertThat(card(SampleSession.FIREARMS).standing()).isEqualTo(Standing.ADOPTED);
        assertThat(card(SampleSession.FIREARMS).numberToFollow()).isTrue();

        story.then(new NumberAssigned(SampleSession.FIREARMS, new TextNumber("12/1")));

        assertThat(card(SampleSession.FIREARMS).numberToFollow()).isFalse();
        assertThat(card(SampleSession.FIREARMS).draft().number()).isEqualTo(new TextNumber("12/1"));
    }

    @Test
    void a_number_is_reserved_for_a_draft_until_it_has_one_or_is_done_with() {
        TextNumber number = new TextNumber("12/4");
        story.then(
                new NumberReserved(SampleSession.FIREARMS, number),
                new NumberReserved(SampleSession.PROSECUTORS, new TextNumber("12/5")));

        assertThat(card(SampleSession.FIREARMS).draft().reserved()).isEqualTo(number);

        story.then(
                new DraftAdopted(
                        SampleSession.SECOND,
                        SampleSession.FIREARMS,
                        SampleSession.FIREARMS,
                        number,
                        DecisionMode.CONSENSUS),
                new DraftWithdrawn(SampleSession.PROSECUTORS));

        assertThat(card(SampleSession.FIREARMS).draft().reserved()).isNull();
        assertThat(card(SampleSession.PROSECUTORS).draft().reserved()).isNull();
    }

    @Test
    void drafts_that_were_merged_or_divided_know_where_they_came_from_and_what_came_of_them() {
        Symbol a = USUAL.lettered(SampleSession.FIREARMS, 0).orElseThrow();
        Symbol b = USUAL.lettered(SampleSession.FIREARMS, 1).orElseThrow();
        Until next = Until.session(13);
        story.then(
                deferred(next),
                part(a),
                part(b),
                new DraftSplit(SampleSession.SECOND, SampleSession.FIREARMS, List.of(a, b)),
                new DraftsMerged(SampleSession.SECOND, a, List.of(SampleSession.PROSECUTORS)));

        assertThat(card(SampleSession.FIREARMS).standing()).isEqualTo(Standing.NOT_ADOPTED);
        assertThat(card(SampleSession.FIREARMS).draft().lineage().into()).containsExactly(a, b);
        assertThat(card(a).draft().lineage().from()).containsExactly(SampleSession.FIREARMS, SampleSession.PROSECUTORS);
        assertThat(card(b).draft().deferredUntil()).isEqualTo(next);
        assertThat(card(SampleSession.PROSECUTORS).draft().lineage().into()).containsExactly(a);
    }

    @Test
    void a_draft_that_was_mended_is_known_with_its_corrigenda_and_has_the_symbol_that_it_had() {
        Symbol corrigendum = new Symbol(SampleSession.FIREARMS + "/Corr.1");
        story.then(new DraftCorrected(SampleSession.FIREARMS, corrigendum, null));

        assertThat(card(SampleSession.FIREARMS).draft().lineage().corrigenda()).containsExactly(corrigendum);
        assertThat(card(SampleSession.FIREARMS).draft().symbols()).containsExactly(SampleSession.FIREARMS);
    }

    private static DraftTabled part(Symbol symbol) {
        return new DraftTabled(
                symbol,
                DraftKind.RESOLUTION,
                DraftSubject.SUBSTANCE,
                new ItemNumber("2(a)"),
                SampleSession.words("A part", "一部分"),
                null,
                Map.of());
    }

    @Test
    void with_costs_stated_and_a_quorum_to_decide_the_chair_can_put_the_draft_to_the_meeting() {
        story.then(COSTS, QUORUM);

        assertThat(card(SampleSession.FIREARMS).canBeActedOn()).isTrue();
        assertThat(steps()).contains(NextStep.Kind.ACT_ON_DRAFT).doesNotContain(NextStep.Kind.DECLARE_QUORUM_TO_DECIDE);
    }

    @ParameterizedTest
    @FieldSource("TO_COME")
    void what_was_deferred_to_a_time_to_come_can_be_acted_on_and_is_not_put_forward(Until until) {
        story.then(COSTS, QUORUM, deferred(until));

        DraftCard card = card(SampleSession.FIREARMS);
        assertThat(card.draft().deferredUntil()).isEqualTo(until);
        assertThat(card.obstacles()).contains(Obstacle.DEFERRED);
        assertThat(card.standing()).isNotEqualTo(Standing.READY);
        assertThat(card.canBeActedOn()).isTrue();
    }

    @Test
    void once_the_time_has_come_a_deferred_draft_is_ready_again() {
        story.then(COSTS, QUORUM, deferred(Until.item(new ItemNumber("2(a)"))));

        assertThat(card(SampleSession.FIREARMS).obstacles()).doesNotContain(Obstacle.DEFERRED);
        assertThat(card(SampleSession.FIREARMS).standing()).isEqualTo(Standing.READY);
    }

    private static DraftNotAdopted deferred(Until until) {
        return new DraftNotAdopted(
                SampleSession.SECOND, SampleSession.FIREARMS, SampleSession.FIREARMS, DecisionOutcome.DEFERRED, until);
    }

    @Test
    void what_was_ruled_not_receivable_cannot_be_acted_on_until_that_is_overruled() {
        story.then(
                COSTS,
                QUORUM,
                new RulingMade(
                        SampleSession.SECOND,
                        null,
                        1,
                        null,
                        new Wording(Map.of(Language.ENGLISH, "the draft was not receivable")),
                        RulingEffect.NOT_RECEIVABLE,
                        Question.ofDraft(SampleSession.FIREARMS),
                        null),
                new RulingAppealed(SampleSession.SECOND, null, 1, 1, SampleSession.PERU));

        assertThat(card(SampleSession.FIREARMS).obstacles()).contains(Obstacle.RULED_NOT_TO_BE_PUT);

        story.then(new QuestionDecided(
                SampleSession.SECOND,
                null,
                Question.ofAppeal(1),
                DecisionOutcome.ADOPTED,
                Decision.by(Vote.counted(VotingMethod.SHOW_OF_HANDS, Tally.of(2, 1, 0))),
                null));

        assertThat(card(SampleSession.FIREARMS).canBeActedOn()).isTrue();
    }

    @Test
    void what_was_adopted_and_is_reconsidered_can_be_acted_on_again() {
        Question whether = Question.ofDraft(SampleSession.FIREARMS);
        story.then(
                COSTS,
                QUORUM,
                decided(whether),
                new DraftAdopted(
                        SampleSession.SECOND,
                        SampleSession.FIREARMS,
                        SampleSession.FIREARMS,
                        new TextNumber("12/1"),
                        DecisionMode.CONSENSUS),
                decided(Question.ofReconsidering(SampleSession.FIREARMS)),
                new DraftReopened(SampleSession.SECOND, SampleSession.FIREARMS, SampleSession.FIREARMS));

        assertThat(card(SampleSession.FIREARMS).obstacles()).doesNotContain(Obstacle.RULED_NOT_TO_BE_PUT);
        assertThat(card(SampleSession.FIREARMS).canBeActedOn()).isTrue();
    }

    private static QuestionDecided decided(Question question) {
        return new QuestionDecided(
                SampleSession.SECOND, null, question, DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS, null);
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
    void what_a_motion_waits_for_comes_first_and_nothing_else_until_it_is_decided() {
        MotionMade motion = new MotionMade(
                SampleSession.SECOND,
                null,
                1,
                MotionKind.NO_ACTION,
                SampleSession.PERU,
                SampleSession.FIREARMS,
                null,
                null);
        story.then(COSTS, QUORUM, motion);

        assertThat(steps()).containsExactly(NextStep.Kind.DECIDE_ON_MOTION);
        assertThat(board().rooms()).extracting(Room::first).containsExactly(motion);

        story.then(new QuestionDecided(
                SampleSession.SECOND,
                null,
                motion.question(),
                DecisionOutcome.REJECTED,
                Decision.in(DecisionMode.WITHOUT_A_VOTE),
                null));

        assertThat(steps()).contains(NextStep.Kind.ACT_ON_DRAFT).doesNotContain(NextStep.Kind.DECIDE_ON_MOTION);
        assertThat(board().rooms()).extracting(Room::first).containsOnlyNulls();
    }

    @Test
    void what_waits_in_an_organ_is_shown_in_its_room_and_holds_up_nothing_else() {
        MeetingNumber organ = MeetingNumber.of("committee-i-1");
        MotionMade motion =
                new MotionMade(organ, null, 1, MotionKind.SUSPEND_MEETING, SampleSession.PERU, null, null, null);
        story.then(COSTS, QUORUM, new MeetingOpened(organ, LocalDate.parse("2024-10-15"), null, null), motion);

        assertThat(board().rooms()).extracting(Room::first).containsExactly(null, motion);
        assertThat(steps()).contains(NextStep.Kind.ACT_ON_DRAFT, NextStep.Kind.DECIDE_ON_MOTION);
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
                .containsExactly(
                        Standing.ADOPTED,
                        Standing.DISCONTINUED,
                        Standing.WITHDRAWN,
                        Standing.WITHDRAWN,
                        Standing.WITHDRAWN,
                        Standing.NOT_ADOPTED);
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
                new ParticipantCode(speaker),
                null,
                null);
    }

    private static Map<GroupCode, Long> times(Speaking speaking) {
        return speaking.byGroup().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, group -> group.getValue().times()));
    }

    @Test
    void the_room_shows_who_presides_in_the_meeting_under_way() {
        assertThat(board().rooms()).singleElement().satisfies(room -> {
            assertThat(room.meeting().number()).isEqualTo(SampleSession.SECOND);
            assertThat(room.presiding()).isEqualTo(List.of(SampleSession.PRESIDENT));
            assertThat(room.floor()).isNull();
        });
    }

    @Test
    void the_room_shows_that_the_floor_was_withdrawn_from_the_last_speaker() {
        ParticipantCode chile = new ParticipantCode("CHL");
        SpeakerCalledToOrder called = new SpeakerCalledToOrder(SampleSession.SECOND, null, chile, CallToOrder.TIME);
        FloorWithdrawn withdrawn = new FloorWithdrawn(SampleSession.SECOND, null, chile);

        story.then(new RightOfReplyExercised(SampleSession.SECOND, null, chile), called);
        assertThat(admonition()).contains(called);

        story.then(withdrawn);
        assertThat(admonition()).contains(withdrawn);

        story.then(new RightOfReplyExercised(SampleSession.SECOND, null, chile));
        assertThat(admonition()).isEmpty();
    }

    private Optional<DebateEvent> admonition() {
        return Objects.requireNonNull(board().rooms().getFirst().floor()).admonition();
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
        List<Offer> offers =
                InOrder.at(SessionState.after(story.facts()), new Occasion(now, now, "secretariat", "board"));
        return Board.of(view, Bodies.find("untoc-cop").orElseThrow(), now, offers);
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
