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
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Position;
import org.rapporteur.events.value.PositionKind;
import org.rapporteur.events.value.Proxy;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RollCall;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Weight;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.SessionState;

/** Acts on questions that might be asked for now: votes asked for, opened, taken and declared void. */
final class VoteProposals {
    private final SessionState state;
    private final Chance chance;

    VoteProposals(SessionState state, Chance chance) {
        this.state = state;
        this.chance = chance;
    }

    List<Supplier<? extends Command>> all() {
        return List.of(
                () -> new RequestVote(question(), List.of(chance.participant()), chance.oneOf(VotingMethod.values())),
                () -> new OpenVoting(question(), chance.oneOf(VotingMethod.values()), chance.participant()),
                () -> new Decide(question(), chance.oneOf(DecisionOutcome.values()), decision()),
                () -> new Decide(question(), DecisionOutcome.REJECTED, Decision.by(vote())),
                () -> new AdoptDraft(chance.draft(), decision()),
                () -> new Decide(
                        Question.ofReconsidering(decidedDraft()),
                        chance.once(4) ? DecisionOutcome.REJECTED : DecisionOutcome.ADOPTED,
                        Decision.in(DecisionMode.CONSENSUS)),
                () -> new ElectOfficers(List.of(chance.nomineeOnRecord()), List.of(), decision()),
                () -> new DeclareVoteVoid(question(), vote(), chance.words("a mistake in the count")),
                () -> new NoteVoteIntention(decidedQuestion(), chance.participant(), chance.oneOf(Choice.values())));
    }

    /** Mostly the one that a vote is under way on, or votes would go on for ever. */
    private Question question() {
        return state.questions()
                .votedOn()
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
                kind.isSaidInWords() ? chance.words("to go on") : null);
    }

    private Symbol decidedDraft() {
        List<Symbol> decided = state.drafts().all().stream()
                .filter(draft -> draft.stage().isDecided())
                .map(Draft::symbol)
                .toList();
        return decided.isEmpty() ? chance.draft() : chance.oneOf(decided);
    }

    private Question decidedQuestion() {
        return state.questions().decided().isEmpty()
                ? question()
                : chance.oneOf(state.questions().decided()).question();
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
