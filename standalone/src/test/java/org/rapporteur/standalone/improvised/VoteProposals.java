package org.rapporteur.standalone.improvised;

import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.DeclareVoteVoid;
import org.rapporteur.events.act.QuestionCommand.NoteVoteIntention;
import org.rapporteur.events.act.QuestionCommand.OpenVoting;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.fact.AttendanceEvent.AdmissionObjectedTo;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Position;
import org.rapporteur.events.value.PositionKind;
import org.rapporteur.events.value.Proxy;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RollCall;
import org.rapporteur.events.value.RuleNumber;
import org.rapporteur.events.value.RulesOfProcedure;
import org.rapporteur.events.value.RulesStep;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Weight;
import org.rapporteur.procedure.state.OrganViews.View;
import org.rapporteur.procedure.state.SessionState;

/** Acts on questions that might be asked for now: votes asked for, opened, taken and declared void. */
final class VoteProposals {
    private final SessionState state;
    private final Chance chance;
    private final Organ organ;

    VoteProposals(SessionState state, Chance chance, Organ organ) {
        this.state = state;
        this.chance = chance;
        this.organ = organ;
    }

    List<Supplier<? extends Command>> all() {
        return List.of(
                () -> new RequestVote(question(), List.of(chance.participant()), chance.oneOf(VotingMethod.values())),
                () -> new RequestVote(question(QuestionKind.AMENDMENT), List.of(chance.participant()), null),
                () -> new OpenVoting(question(), chance.oneOf(VotingMethod.values()), chance.participant()),
                () -> new Decide(question(), chance.oneOf(DecisionOutcome.values()), decision()),
                () -> new Decide(question(), DecisionOutcome.REJECTED, Decision.by(vote())),
                () -> new AdoptDraft(chance.draft(), decision()),
                this::reconsideration,
                this::reconsideration,
                () -> new ElectOfficers(List.of(chance.nomineeOnRecord()), List.of(), decision()),
                () -> new ElectOfficers(List.of(chance.nomineeOnRecord()), List.of(), Decision.by(carrying())),
                () -> new DeclareVoteVoid(question(), vote(), chance.words("a mistake in the count")),
                this::intention);
    }

    private Decide reconsideration() {
        return new Decide(
                Question.ofReconsidering(chance.decidedDraft()),
                chance.once(4) ? DecisionOutcome.REJECTED : DecisionOutcome.ADOPTED,
                Decision.in(DecisionMode.CONSENSUS));
    }

    /** Mostly the one that a vote is under way on, or votes would go on for ever. */
    private Question question() {
        return state.questions()
                .votedOn(organ)
                .filter(_ -> !chance.once(8))
                .orElseGet(() -> chance.once(2)
                        ? Question.ofDraft(chance.draft())
                        : question(chance.oneOf(QuestionKind.values())));
    }

    /** Mostly with what such a question is about, and nothing else. */
    private Question question(QuestionKind kind) {
        boolean spoiled = chance.once(8);
        return new Question(
                kind,
                kind.concernsADraft() ? chance.draft() : null,
                spoiled || kind == QuestionKind.ITEM ? chance.item() : null,
                kind == QuestionKind.ELECTION ? chance.office() : null,
                null,
                kind.isSaidInWords() ? chance.words("to go on") : null,
                kind == QuestionKind.ADMISSION ? objectedTo() : null,
                kind == QuestionKind.RULES ? rules() : null);
    }

    private ParticipantCode objectedTo() {
        List<AdmissionObjectedTo> objections = state.attendance().objections();
        return objections.isEmpty()
                ? chance.participant()
                : chance.oneOf(objections).of().code();
    }

    private RulesOfProcedure rules() {
        List<RuleNumber> some = chance.once(2) ? List.of() : List.of(new RuleNumber("4" + chance.upTo(9)));
        RulesStep step = chance.oneOf(RulesStep.values());
        boolean amending = (step == RulesStep.AMENDED) != chance.once(8);
        return new RulesOfProcedure(
                step,
                chance.once(2) ? null : chance.newSymbol("CRP"),
                amending ? List.of() : some,
                amending ? some : List.of());
    }

    private Question decidedQuestion() {
        return state.questions().decided().isEmpty()
                ? question()
                : chance.oneOf(state.questions().decided()).question();
    }

    /** On a vote of the body, or of an organ on a draft. */
    private NoteVoteIntention intention() {
        List<View> views = state.organViews().held();
        if (views.isEmpty() || chance.once(2)) {
            return new NoteVoteIntention(decidedQuestion(), chance.participant(), chance.oneOf(Choice.values()));
        }
        View view = chance.oneOf(views);
        return new NoteVoteIntention(
                Question.ofDraft(view.draft()), chance.participant(), chance.oneOf(Choice.values()), view.meeting());
    }

    private Decision decision() {
        return chance.once(2)
                ? Decision.by(vote())
                : new Decision(
                        chance.oneOf(DecisionMode.values()),
                        null,
                        chance.once(4) ? List.of(chance.participant()) : List.of(),
                        chance.once(4)
                                ? List.of(new Position(
                                        chance.participant(),
                                        chance.oneOf(PositionKind.values()),
                                        chance.words("paragraph 2")))
                                : List.of(),
                        null,
                        List.of());
    }

    /** Counted, without names, and mostly enough: of those that are not, there are many. */
    private Vote carrying() {
        return Vote.counted(
                chance.oneOf(VotingMethod.values()), Tally.of(20 + chance.upTo(20), chance.upTo(12), chance.upTo(10)));
    }

    private Vote vote() {
        return new Vote(
                chance.oneOf(VotingMethod.values()),
                new Tally(
                        chance.upTo(40),
                        chance.upTo(30),
                        chance.upTo(10),
                        chance.once(4) ? chance.upTo(5) : null,
                        null),
                chance.once(2)
                        ? null
                        : new RollCall(
                                List.of(chance.participant(), chance.participant()),
                                List.of(chance.participant()),
                                chance.once(2) ? List.of() : null,
                                null,
                                null),
                null,
                chance.once(3) ? List.of(new Weight(chance.participant(), 1 + chance.upTo(27))) : List.of(),
                chance.once(3) ? List.of(new Proxy(chance.participant(), chance.participant())) : List.of());
    }
}
