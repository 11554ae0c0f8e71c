package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.DRAFT;
import static org.rapporteur.report.SessionInReport.FIRST;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.TABLED;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.registered;
import static org.rapporteur.report.SessionInReport.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteDeclaredVoid;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Majority.Base;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Position;
import org.rapporteur.events.value.PositionKind;
import org.rapporteur.events.value.Proxy;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RollCall;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Weight;
import org.rapporteur.report.format.MarkdownFormat;

class VotingReportTest {
    private static final Question WHETHER = Question.ofDraft(DRAFT);
    private static final ParticipantCode PERU = new ParticipantCode("PER");
    private static final ParticipantCode CHILE = new ParticipantCode("CHL");
    private static final ParticipantCode UNION = new ParticipantCode("EU");
    private static final ParticipantCode ALBANIA = new ParticipantCode("ALB");
    private static final ParticipantsRegistered STATES = registered(Category.STATE_PARTY, "PER", "CHL", "ALB");
    private static final Majority TWO_THIRDS =
            new Majority(new Share(2, 3, true), Base.PRESENT_AND_VOTING, null, List.of(CHILE));

    private static DraftAdopted adopted(DecisionMode mode) {
        return new DraftAdopted(SECOND, DRAFT, DRAFT, new TextNumber("12/1"), mode);
    }

    private static QuestionDecided decided(DecisionOutcome outcome, Decision decision) {
        return new QuestionDecided(SECOND, ITEM, WHETHER, outcome, decision, TWO_THIRDS);
    }

    private static Vote vote(Tally tally, @Nullable RollCall names) {
        return new Vote(VotingMethod.RECORDED, tally, names, null, List.of(), List.of());
    }

    private static String read(SessionInReport session, Language language) {
        return MarkdownFormat.render(session.document(language));
    }

    @Test
    void a_draft_adopted_by_vote_is_told_with_who_asked_for_it_its_figures_and_its_names() {
        RollCall names = new RollCall(List.of(PERU, ALBANIA), List.of(), List.of(CHILE), null, null);
        var report = given(
                STATES,
                TABLED,
                new VoteRequested(SECOND, WHETHER, List.of(PERU), VotingMethod.RECORDED),
                decided(DecisionOutcome.ADOPTED, Decision.by(vote(Tally.of(2, 0, 1), names))),
                adopted(DecisionMode.VOTE));

        assertThat(read(report, Language.ENGLISH))
                .contains("At the request of the representative of Peru, a recorded vote was taken on draft resolution"
                        + " CTOC/COP/2024/L.8. At its 2nd meeting, on 15 October 2024, the Conference adopted, by a"
                        + " recorded vote of 2 to none, with 1 abstention, a draft resolution (CTOC/COP/2024/L.8).")
                .contains("The voting was as follows:")
                .contains("In favour: Albania and Peru")
                .contains("Against: None")
                .contains("Abstaining: Chile");
        assertThat(read(report, Language.CHINESE))
                .contains("应秘鲁代表请求，对决议草案CTOC/COP/2024/L.8进行了记录表决。")
                .contains("经记录表决，以2票赞成、0票反对、1票弃权通过了一项决议草案")
                .contains("反对：无");
    }

    @Test
    void nothing_is_said_of_votes_that_nobody_listed() {
        var report = given(
                STATES,
                TABLED,
                decided(DecisionOutcome.ADOPTED, Decision.by(vote(Tally.of(2, 1, 0), null))),
                adopted(DecisionMode.VOTE));

        assertThat(read(report, Language.ENGLISH))
                .doesNotContain("The voting was")
                .doesNotContain("In favour:");
    }

    @Test
    void a_list_that_is_not_known_is_left_out_and_one_that_is_empty_is_not() {
        RollCall names = new RollCall(null, List.of(), null, null, null);
        var report = given(
                STATES,
                TABLED,
                decided(DecisionOutcome.ADOPTED, Decision.by(vote(Tally.of(2, 0, 0), names))),
                adopted(DecisionMode.VOTE));

        assertThat(read(report, Language.ENGLISH)).contains("Against: None").doesNotContain("In favour:");
    }

    @Test
    void a_rejected_draft_is_told_with_the_reason_its_figures_do_not_show() {
        var byMajority = given(
                STATES,
                TABLED,
                decided(DecisionOutcome.REJECTED, Decision.by(vote(Tally.of(3, 2, 0), null))),
                new DraftNotAdopted(SECOND, DRAFT, DRAFT, DecisionOutcome.REJECTED));
        var byTie = given(
                STATES,
                TABLED,
                decided(DecisionOutcome.REJECTED, Decision.by(vote(Tally.of(2, 2, 0), null))),
                new DraftNotAdopted(SECOND, DRAFT, DRAFT, DecisionOutcome.REJECTED));
        var byOne = given(
                STATES,
                TABLED,
                decided(
                        DecisionOutcome.REJECTED,
                        Decision.by(vote(Tally.of(2, 1, 0), new RollCall(null, List.of(CHILE), null, null, null)))),
                new DraftNotAdopted(SECOND, DRAFT, DRAFT, DecisionOutcome.REJECTED));

        assertThat(read(byMajority, Language.ENGLISH))
                .contains("the Conference rejected, by a recorded vote of 3 to 2, with no abstentions, draft resolution"
                        + " CTOC/COP/2024/L.8, entitled “Better technical assistance”, the required two-thirds"
                        + " majority not having been obtained.");
        assertThat(read(byMajority, Language.CHINESE)).contains("因未获得所需的三分之二多数");
        assertThat(read(byTie, Language.ENGLISH)).contains("the votes being equally divided.");
        assertThat(read(byOne, Language.ENGLISH)).contains("owing to the negative vote of Chile.");
    }

    @Test
    void a_draft_adopted_without_a_vote_is_told_with_what_parties_stated() {
        Decision decision = new Decision(
                DecisionMode.CONSENSUS_NOTING_POSITIONS,
                null,
                List.of(),
                List.of(new Position(PERU, PositionKind.DISSOCIATES, words("paragraph 5", "第5段"))),
                null,
                List.of());
        var report = given(STATES, TABLED, decided(DecisionOutcome.ADOPTED, decision), adopted(DecisionMode.CONSENSUS));

        assertThat(read(report, Language.ENGLISH))
                .contains("the Conference adopted, by consensus, a draft resolution")
                .contains("The representative of Peru dissociated its delegation from the consensus on paragraph 5.");
    }

    @Test
    void what_a_party_had_intended_stands_in_a_footnote_and_changes_no_figure() {
        var report = given(
                STATES,
                TABLED,
                decided(DecisionOutcome.ADOPTED, Decision.by(vote(Tally.of(2, 1, 0), null))),
                adopted(DecisionMode.VOTE),
                new VoteIntentionNoted(WHETHER, CHILE, Choice.ABSTAINING));

        assertThat(read(report, Language.ENGLISH)).contains("by a recorded vote of 2 to 1, with no abstentions");
        assertThat(report.document(Language.ENGLISH).footnotes())
                .singleElement()
                .asString()
                .contains("The representative of Chile subsequently advised that it had intended to abstain.");
    }

    @Test
    void a_void_vote_is_told_and_the_vote_after_it() {
        var report = given(
                STATES,
                TABLED,
                new VoteDeclaredVoid(
                        SECOND,
                        ITEM,
                        WHETHER,
                        vote(Tally.of(1, 2, 0), null),
                        words("One vote was counted twice.", "一票计算了两次。")),
                decided(DecisionOutcome.ADOPTED, Decision.by(vote(Tally.of(3, 0, 0), null))),
                adopted(DecisionMode.VOTE));

        assertThat(read(report, Language.ENGLISH))
                .containsSubsequence(
                        "a vote was taken on draft resolution CTOC/COP/2024/L.8, the result of which was 1 to 2,"
                                + " with no abstentions. The vote was declared void for the following reason: One vote"
                                + " was counted twice.",
                        "adopted, by a recorded vote of 3 to none");
    }

    @Test
    void a_motion_and_a_part_of_a_draft_are_told_as_what_they_are() {
        Question motion = Question.inWords(QuestionKind.MOTION, words("to close the debate.", "结束辩论。"));
        Question part = new Question(QuestionKind.PART, DRAFT, null, null, null, words("paragraph 5.", "第5段。"));
        var report = given(
                STATES,
                TABLED,
                new QuestionDecided(
                        SECOND,
                        ITEM,
                        motion,
                        DecisionOutcome.REJECTED,
                        Decision.by(vote(Tally.of(1, 2, 0), null)),
                        null),
                new QuestionDecided(
                        SECOND, ITEM, part, DecisionOutcome.ADOPTED, Decision.by(vote(Tally.of(2, 1, 0), null)), null),
                adopted(DecisionMode.CONSENSUS));

        assertThat(read(report, Language.ENGLISH))
                .contains("rejected, by a recorded vote of 1 to 2, with no abstentions, the following motion: to close"
                        + " the debate.")
                .contains("decided, by a recorded vote of 2 to 1, with no abstentions, to retain the following part of"
                        + " draft resolution CTOC/COP/2024/L.8: paragraph 5.");
    }

    @Test
    void what_fell_for_want_of_consensus_is_told_with_those_who_objected() {
        var report = given(
                STATES,
                free(
                        "That the text be adopted.",
                        DecisionOutcome.REJECTED,
                        new Decision(DecisionMode.CONSENSUS, null, List.of(), List.of(), null, List.of(PERU))));

        assertThat(read(report, Language.ENGLISH))
                .contains(
                        "rejected, for want of consensus, owing to the objection of Peru, the following: That the text"
                                + " be adopted.");
        assertThat(read(report, Language.CHINESE)).contains("因未能达成协商一致（秘鲁提出反对）否决了以下事项：");
    }

    @Test
    void of_a_vote_that_was_not_counted_the_majority_is_told() {
        Question question = Question.inWords(QuestionKind.FREE, words("That it be so.", "案文。"));
        var report = given(
                STATES,
                new VoteRequested(SECOND, question, List.of(PERU), null),
                new QuestionDecided(
                        SECOND, ITEM, question, DecisionOutcome.REJECTED, Decision.in(DecisionMode.MAJORITY), null));

        assertThat(read(report, Language.ENGLISH))
                .contains("The representative of Peru requested a vote on the following: That it be so.")
                .contains("rejected, by a majority, the following: That it be so.");
        assertThat(read(report, Language.CHINESE)).contains("以多数票否决了以下事项：");
    }

    @Test
    void questions_and_decisions_without_a_draft_are_told_in_the_order_in_which_they_were_decided() {
        var report = given(
                STATES,
                free("First.", DecisionOutcome.REJECTED, Decision.by(vote(Tally.of(1, 2, 0), null))),
                new ProceduralDecisionTaken(SECOND, ITEM, words("Second.", "第二。")),
                free("Third.", DecisionOutcome.LAPSED, Decision.in(DecisionMode.WITHOUT_A_VOTE)));

        assertThat(read(report, Language.ENGLISH))
                .containsSubsequence("First.", "Second.", "no decision was taken on the following: Third.");
        assertThat(read(report, Language.CHINESE)).contains("因此，没有作出决定的是以下事项：");
    }

    private static QuestionDecided free(String text, DecisionOutcome outcome, Decision decision) {
        Question question = Question.inWords(QuestionKind.FREE, words(text, "案文。"));
        return new QuestionDecided(SECOND, ITEM, question, outcome, decision, null);
    }

    @Test
    void a_vote_asked_for_and_not_taken_is_told_as_a_request() {
        var report = given(
                STATES,
                TABLED,
                new VoteRequested(SECOND, WHETHER, List.of(PERU, CHILE), null),
                adopted(DecisionMode.CONSENSUS));

        assertThat(read(report, Language.ENGLISH))
                .contains("The representatives of Peru and Chile requested a vote on draft resolution"
                        + " CTOC/COP/2024/L.8.");
    }

    @Test
    void what_was_decided_in_writing_is_told_with_its_day_and_at_no_meeting() {
        var report = given(STATES, TABLED)
                .happened(
                        "2024-11-05T11:00:00Z",
                        new QuestionDecided(
                                null, ITEM, WHETHER, DecisionOutcome.ADOPTED, Decision.in(DecisionMode.SILENCE), null),
                        new DraftAdopted(null, DRAFT, DRAFT, new TextNumber("12/1"), DecisionMode.SILENCE));

        assertThat(read(report, Language.ENGLISH))
                .contains("On 5 November 2024, the Conference adopted, under the silence procedure, no objection having"
                        + " been received, a draft resolution (CTOC/COP/2024/L.8).");
        assertThat(read(report, Language.CHINESE)).contains("缔约方会议于2024年11月5日经由默许程序，在未收到反对意见的情况下通过了一项决议草案");
    }

    @Test
    void a_silence_that_was_broken_is_told_with_those_who_broke_it() {
        Decision broken = new Decision(DecisionMode.SILENCE, null, List.of(), List.of(), null, List.of(PERU));
        var report = given(STATES, TABLED)
                .happened(
                        "2024-11-05T11:00:00Z",
                        new QuestionDecided(null, ITEM, WHETHER, DecisionOutcome.REJECTED, broken, null),
                        new DraftNotAdopted(null, DRAFT, DRAFT, DecisionOutcome.REJECTED));

        assertThat(read(report, Language.ENGLISH))
                .contains("On 5 November 2024, the Conference rejected, under the silence procedure, owing to the"
                        + " objection of Peru, draft resolution CTOC/COP/2024/L.8")
                .doesNotContain("no objection");
    }

    @Test
    void votes_asked_for_on_other_questions_and_not_taken_are_told_under_the_item_then_before_the_meeting() {
        Question motion = Question.inWords(QuestionKind.MOTION, words("to close the debate.", "结束辩论。"));
        var report = given(
                STATES,
                new VoteRequested(FIRST, motion, List.of(PERU), null),
                new VoteRequested(SECOND, Question.of(QuestionKind.AGENDA), List.of(CHILE), VotingMethod.ROLL_CALL),
                new ItemTakenUp(SECOND, new ItemNumber("9")),
                new VoteRequested(SECOND, Question.of(QuestionKind.REPORT), List.of(), null));

        assertThat(report.inEnglish())
                .containsSubsequence(
                        "The representative of Chile requested a roll-call vote on the agenda.",
                        "The representative of Peru requested a vote on the following motion: to close the debate.",
                        "A request was made for a vote on its report.");
        assertThat(report.inChinese()).contains("秘鲁代表请求进行表决，所涉事项为以下动议：结束辩论。", "智利代表请求对议程进行唱名表决。");
        assertThat(report.basisOf("to close the debate")).containsExactly(7L);
    }

    @Test
    void a_vote_asked_for_on_a_question_that_was_decided_is_told_once_with_the_decision() {
        Question motion = Question.inWords(QuestionKind.MOTION, words("to close the debate.", "结束辩论。"));
        var report = given(
                STATES,
                new VoteRequested(SECOND, motion, List.of(PERU), null),
                new QuestionDecided(
                        SECOND,
                        ITEM,
                        motion,
                        DecisionOutcome.REJECTED,
                        Decision.by(vote(Tally.of(1, 2, 0), null)),
                        null));

        assertThat(String.join("\n", report.inEnglish()))
                .contains("At the request of the representative of Peru, a vote was taken on the following motion: to"
                        + " close the debate. At its 2nd meeting,")
                .doesNotContain("requested a vote");
        assertThat(String.join("\n", report.inChinese())).contains("应秘鲁代表请求，进行了表决，所涉事项为以下动议：结束辩论。");
    }

    @Test
    void a_vote_asked_for_on_an_amendment_or_on_a_draft_that_was_then_withdrawn_is_told() {
        Question amendment =
                new Question(QuestionKind.AMENDMENT, DRAFT, null, null, null, words("to delete it.", "予以删除。"));
        var report = given(
                STATES,
                TABLED,
                new VoteRequested(SECOND, amendment, List.of(CHILE), null),
                new VoteRequested(SECOND, WHETHER, List.of(PERU), null),
                decided(DecisionOutcome.WITHDRAWN, Decision.in(DecisionMode.WITHOUT_A_VOTE)),
                new DraftWithdrawn(DRAFT));

        assertThat(report.inEnglish())
                .contains("The representative of Chile requested a vote on the following amendment to draft resolution"
                        + " CTOC/COP/2024/L.8: to delete it.")
                .contains("The representative of Peru requested a vote on draft resolution CTOC/COP/2024/L.8. The draft"
                        + " resolution entitled “Better technical assistance” (CTOC/COP/2024/L.8) was withdrawn.");
    }

    @Test
    void who_had_several_votes_and_who_voted_for_others_is_told_below_the_votes() {
        RollCall names = new RollCall(List.of(UNION, PERU), List.of(ALBANIA), List.of(), null, null);
        var report = given(
                STATES,
                registered(Category.INTEGRATION_ORGANIZATION, "EU"),
                TABLED,
                decided(DecisionOutcome.ADOPTED, Decision.by(weighted(names))),
                adopted(DecisionMode.VOTE));

        assertThat(read(report, Language.ENGLISH))
                .containsSubsequence(
                        "The voting was as follows:",
                        "Abstaining: None",
                        "The following had more than one vote: Brazil (2) and European Union (27).",
                        "The vote of Chile was cast by Peru.",
                        "The votes of Mexico and Cuba were cast by Albania.");
        assertThat(read(report, Language.CHINESE))
                .containsSubsequence("弃权：无", "下列各方拥有一票以上：巴西（2票）和欧洲联盟（27票）。", "智利的投票由秘鲁代投。");
    }

    @Test
    void so_it_is_where_nobody_was_listed() {
        var report = given(
                STATES,
                TABLED,
                decided(DecisionOutcome.ADOPTED, Decision.by(weighted(null))),
                adopted(DecisionMode.VOTE));

        assertThat(read(report, Language.ENGLISH))
                .contains("section A, resolution 12/1.")
                .contains(" The following had more than one vote: Brazil (2) and European Union (27). The vote of Chile"
                        + " was cast by Peru.")
                .doesNotContain("The voting was");
    }

    @Test
    void that_somebody_had_one_vote_goes_without_saying() {
        Vote usual =
                new Vote(VotingMethod.RECORDED, Tally.of(2, 1, 0), null, null, List.of(new Weight(PERU, 1)), List.of());
        var report =
                given(STATES, TABLED, decided(DecisionOutcome.ADOPTED, Decision.by(usual)), adopted(DecisionMode.VOTE));

        assertThat(read(report, Language.ENGLISH)).doesNotContain("more than one vote");
    }

    @Test
    void what_a_party_stated_stands_before_the_lists_of_names() {
        Decision decision = new Decision(
                DecisionMode.VOTE,
                vote(Tally.of(1, 0, 0), new RollCall(List.of(PERU), null, null, null, null)),
                List.of(),
                List.of(new Position(CHILE, PositionKind.DOES_NOT_PARTICIPATE, null)),
                null,
                List.of());
        var report = given(STATES, TABLED, decided(DecisionOutcome.ADOPTED, decision), adopted(DecisionMode.VOTE));

        assertThat(report.inEnglish())
                .anySatisfy(paragraph -> assertThat(paragraph)
                        .endsWith("did not participate in the decision. The voting was as follows:"));
    }

    private static Vote weighted(@Nullable RollCall names) {
        return new Vote(
                VotingMethod.RECORDED,
                Tally.of(28, 1, 0),
                names,
                null,
                List.of(new Weight(UNION, 27), new Weight(new ParticipantCode("BRA"), 2), new Weight(PERU, 1)),
                List.of(
                        new Proxy(CHILE, PERU),
                        new Proxy(new ParticipantCode("MEX"), ALBANIA),
                        new Proxy(new ParticipantCode("CUB"), ALBANIA)));
    }

    private static QuestionDecided onAnAmendment(DecisionOutcome outcome) {
        Question amendment =
                new Question(QuestionKind.AMENDMENT, DRAFT, null, null, null, words("to delete it.", "予以删除。"));
        return new QuestionDecided(SECOND, ITEM, amendment, outcome, Decision.in(DecisionMode.WITHOUT_A_VOTE), null);
    }

    @Test
    void what_was_amended_is_adopted_as_amended() {
        QuestionDecided amended = onAnAmendment(DecisionOutcome.ADOPTED);
        QuestionDecided lost = onAnAmendment(DecisionOutcome.REJECTED);

        assertThat(read(given(STATES, TABLED, amended, adopted(DecisionMode.CONSENSUS)), Language.ENGLISH))
                .contains("the Conference adopted a draft resolution (CTOC/COP/2024/L.8), as amended.");
        assertThat(read(given(STATES, TABLED, amended, adopted(DecisionMode.CONSENSUS)), Language.CHINESE))
                .contains("通过了一项经修正的决议草案（CTOC/COP/2024/L.8）");
        assertThat(read(given(STATES, TABLED, lost, adopted(DecisionMode.CONSENSUS)), Language.ENGLISH))
                .contains("the Conference adopted a draft resolution (CTOC/COP/2024/L.8).")
                .doesNotContain("as amended");
    }

    @Test
    void of_what_bears_times_before_the_tabling_the_order_of_recording_counts() {
        var report = given(STATES, TABLED)
                .happened("2024-10-14T07:30:00Z", onAnAmendment(DecisionOutcome.ADOPTED))
                .happened("2024-10-14T07:00:00Z", adopted(DecisionMode.CONSENSUS));

        assertThat(read(report, Language.ENGLISH)).contains("(CTOC/COP/2024/L.8), as amended.");
    }
}
