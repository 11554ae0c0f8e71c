package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.DRAFT;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.TABLED;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.registered;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.OrderEvent.AppealWithdrawn;
import org.rapporteur.events.fact.OrderEvent.PointOfOrderRaised;
import org.rapporteur.events.fact.OrderEvent.RulingAppealed;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.OrderEvent.RulingWithdrawn;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;
import org.rapporteur.report.format.MarkdownFormat;

class OrderReportTest {
    private static final ParticipantsRegistered STATES = registered(Category.STATE_PARTY, "PER", "CHL");
    private static final ParticipantCode PERU = new ParticipantCode("PER");
    private static final ParticipantCode CHILE = new ParticipantCode("CHL");
    private static final Question OF_DRAFT = Question.ofDraft(DRAFT);
    private static final RulingAppealed APPEALED = new RulingAppealed(SECOND, ITEM, 1, 1, CHILE);

    private static Wording words(String english, String chinese) {
        return new Wording(Map.of(Language.ENGLISH, english, Language.CHINESE, chinese));
    }

    private static RulingMade ruled(@Nullable Integer point) {
        return new RulingMade(SECOND, ITEM, 1, point, words("the text was an amendment", "该案文为修正案"), null, null, null);
    }

    private static QuestionDecided decided(DecisionOutcome outcome, int inFavour, int against) {
        Vote vote = Vote.counted(VotingMethod.RECORDED, Tally.of(inFavour, against, 0));
        return new QuestionDecided(SECOND, ITEM, Question.ofAppeal(1), outcome, Decision.by(vote), null);
    }

    private static String read(SessionInReport session, Language language) {
        return MarkdownFormat.render(session.document(language));
    }

    @Test
    void a_point_of_order_the_ruling_the_appeal_and_what_became_of_it_are_one_paragraph() {
        var report = given(
                STATES,
                TABLED,
                new PointOfOrderRaised(SECOND, ITEM, 1, PERU, OF_DRAFT, null),
                ruled(1),
                APPEALED,
                decided(DecisionOutcome.ADOPTED, 2, 1));

        assertThat(read(report, Language.ENGLISH))
                .contains("At its 2nd meeting, on 15 October 2024, the representative of Peru raised a point of order"
                        + " concerning draft resolution CTOC/COP/2024/L.8. The President ruled that the text was an"
                        + " amendment. The representative of Chile appealed against the ruling. The appeal was upheld by"
                        + " a recorded vote of 2 to 1, with no abstentions, and the ruling was overruled.");
        assertThat(read(report, Language.CHINESE)).contains("智利代表对裁决提出异议。该异议经记录表决，以2票赞成、1票反对、0票弃权获得支持，裁决被推翻。");
    }

    @Test
    void a_ruling_stands_when_the_votes_are_equally_divided() {
        var report = given(STATES, ruled(null), APPEALED, decided(DecisionOutcome.REJECTED, 1, 1));

        assertThat(read(report, Language.ENGLISH))
                .contains(
                        "At its 2nd meeting, on 15 October 2024, the President ruled that the text was an amendment."
                                + " The representative of Chile appealed against the ruling. The appeal was rejected by a recorded"
                                + " vote of 1 to 1, with no abstentions, the votes being equally divided, and the ruling stood.");
    }

    @Test
    void a_ruling_on_the_majority_says_what_the_question_was() {
        var report = given(
                STATES,
                TABLED,
                new RulingMade(SECOND, ITEM, 1, null, null, RulingEffect.MAJORITY, OF_DRAFT, Matter.SUBSTANCE));

        assertThat(read(report, Language.ENGLISH))
                .contains("the President ruled that draft resolution CTOC/COP/2024/L.8 was a question of substance.");
    }

    @Test
    void what_was_taken_back_is_told_so() {
        assertThat(read(given(STATES, ruled(null), APPEALED, new AppealWithdrawn(SECOND, 1)), Language.ENGLISH))
                .contains("appealed against the ruling. The appeal was withdrawn.");
        assertThat(read(given(STATES, ruled(null), APPEALED, new RulingWithdrawn(SECOND, 1)), Language.ENGLISH))
                .contains("appealed against the ruling. The President withdrew the ruling.");
    }

    @Test
    void a_text_that_was_ruled_a_proposal_is_told_as_the_amendment_it_was_after_all() {
        Question amendment = Question.ofAmendment(DRAFT, 1);
        Decision lost = Decision.by(Vote.counted(VotingMethod.RECORDED, Tally.of(1, 2, 0)));
        Decision carried = Decision.by(Vote.counted(VotingMethod.RECORDED, Tally.of(2, 1, 0)));
        var report = given(
                STATES,
                TABLED,
                new AmendmentProposed(null, DRAFT, 1, null, new Symbol("CTOC/COP/2024/L.20"), List.of(PERU), List.of()),
                new RulingMade(
                        SECOND,
                        ITEM,
                        1,
                        null,
                        words("the text was a proposal of its own", "该案文为单独提案"),
                        RulingEffect.TREAT_AS_PROPOSAL,
                        amendment,
                        null),
                APPEALED,
                decided(DecisionOutcome.ADOPTED, 2, 1),
                new QuestionDecided(SECOND, ITEM, amendment, DecisionOutcome.REJECTED, lost, null),
                new QuestionDecided(SECOND, ITEM, OF_DRAFT, DecisionOutcome.ADOPTED, carried, null),
                new DraftAdopted(SECOND, DRAFT, DRAFT, new TextNumber("12/1"), DecisionMode.VOTE));

        assertThat(read(report, Language.ENGLISH))
                .containsSubsequence(
                        "was submitted by Peru (CTOC/COP/2024/L.20).",
                        "the President ruled that the text was a proposal of its own. The representative of Chile"
                                + " appealed against the ruling. The appeal was upheld",
                        "and the ruling was overruled.",
                        "the Conference rejected, by a recorded vote of 1 to 2, with no abstentions, the amendment",
                        "the Conference adopted, by a recorded vote of 2 to 1, with no abstentions, a draft resolution")
                .doesNotContain("as amended");
    }
}
