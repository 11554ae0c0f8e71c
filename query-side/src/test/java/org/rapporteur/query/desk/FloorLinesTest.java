package org.rapporteur.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AmendmentCommand.AcceptAmendment;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DebateCommand.MakeStatement;
import org.rapporteur.events.act.LimitCommand.CloseSpeakersList;
import org.rapporteur.events.act.MotionCommand.Move;
import org.rapporteur.events.act.MotionCommand.SpeakOnMotion;
import org.rapporteur.events.act.MotionCommand.WithdrawMotion;
import org.rapporteur.events.act.OrderCommand.AppealAgainstRuling;
import org.rapporteur.events.act.OrderCommand.MakeRuling;
import org.rapporteur.events.act.OrderCommand.RaisePointOfOrder;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionSide;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.Reading;

class FloorLinesTest {
    private static final Symbol DRAFT = SampleSession.FIREARMS;
    private static final ParticipantCode PERU = SampleSession.PERU;
    private static final ParticipantCode ITALY = SampleSession.ITALY;

    private final Story story = SampleSession.underWay()
            .then(new AmendmentProposed(
                    null, DRAFT, 1, null, new Symbol("CTOC/COP/2024/L.20"), List.of(PERU), List.of()));

    private Story moved() {
        return story.then(new MotionMade(
                SampleSession.SECOND, null, 1, MotionKind.CLOSE_DEBATE, PERU, null, new ItemNumber("2(a)"), null));
    }

    private static List<? extends Command> acts(String line, Story story) {
        Situation situation = new Situation(SessionView.of(story.facts()), Language.ENGLISH, Instant.now());
        List<Suggestion> read = LineParser.read(line, situation);
        return read.isEmpty() ? List.of() : read.getFirst().acts();
    }

    @Test
    void an_ambassador_speaks_in_the_function_that_the_body_knows() {
        assertThat(acts("peru ambassador", story))
                .first()
                .isInstanceOfSatisfying(
                        MakeStatement.class,
                        statement -> assertThat(statement.title())
                                .isNotNull()
                                .extracting(title ->
                                        title.function().in(Language.ENGLISH).orElseThrow())
                                .isEqualTo("Permanent Representative of {state} to the United Nations (Vienna)"));
    }

    @Test
    void points_of_order_rulings_and_appeals() {
        assertThat(acts("peru order", story)).hasOnlyElementsOfType(RaisePointOfOrder.class);
        assertThat(acts("rule The text is an amendment", story))
                .isEqualTo(List.of(new MakeRuling(
                        new Wording(Map.of(Language.ENGLISH, "The text is an amendment")), null, null, null)));
        assertThat(acts("italy appeal", story)).isEqualTo(List.of(new AppealAgainstRuling(ITALY, null)));
    }

    @Test
    void motions_and_who_speaks_on_them() {
        assertThat(acts("peru move close debate", story))
                .isEqualTo(List.of(new Move(MotionKind.CLOSE_DEBATE, PERU, null, null, null)));
        assertThat(acts("italy move no-action l2", story)).singleElement().satisfies(act -> {
            assertThat(((Move) act).kind()).isEqualTo(MotionKind.NO_ACTION);
            assertThat(((Move) act).by()).isEqualTo(ITALY);
        });
        assertThat(acts("italy against", moved())).isEqualTo(List.of(new SpeakOnMotion(1, ITALY, MotionSide.AGAINST)));
        assertThat(acts("withdraw motion", moved())).isEqualTo(List.of(new WithdrawMotion(1)));
        assertThat(acts("close list", story)).isEqualTo(List.of(new CloseSpeakersList()));
    }

    @Test
    void what_was_decided_on_motions_and_amendments() {
        assertThat(acts("adopt motion", moved()))
                .isEqualTo(List.of(new Decide(
                        Question.ofMotion(1), DecisionOutcome.ADOPTED, Decision.in(DecisionMode.WITHOUT_OBJECTION))));
        assertThat(acts("reject motion 1-2-0 recorded", moved()))
                .isEqualTo(List.of(new Decide(
                        Question.ofMotion(1),
                        DecisionOutcome.REJECTED,
                        Decision.by(Vote.counted(VotingMethod.RECORDED, Tally.of(1, 2, 0))))));
        assertThat(acts("adopt amendment 1 l2", story))
                .isEqualTo(List.of(new Decide(
                        Question.ofAmendment(DRAFT, 1),
                        DecisionOutcome.ADOPTED,
                        Decision.in(DecisionMode.WITHOUT_OBJECTION))));
        assertThat(acts("accept amendment 1", story)).isEqualTo(List.of(new AcceptAmendment(DRAFT, 1)));
    }

    /** An act and a phrase of another name share their messages. */
    @Test
    void every_meaning_can_be_said() {
        Story listed = moved().then(new SpeakerInscribed(SampleSession.SECOND, null, ITALY, false, List.of()));
        SessionView view = SessionView.of(listed.facts());
        Situation situation = new Situation(view, Language.ENGLISH, Instant.now());

        for (String line :
                List.of("italy 1", "italy off", "peru move close debate", "withdraw motion", "italy against")) {
            assertThat(LineParser.read(line, situation))
                    .as(line)
                    .isNotEmpty()
                    .allSatisfy(suggestion -> assertThat(
                                    suggestion.sentence(Reading.words(view, Locale.ENGLISH), Locale.ENGLISH))
                            .isNotBlank());
        }
    }
}
