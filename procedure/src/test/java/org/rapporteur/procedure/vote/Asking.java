package org.rapporteur.procedure.vote;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Majority.Base;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RollCall;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.Scene;

/** Questions, and decisions on them, for tests. */
public final class Asking {
    public static final Symbol L8 = symbol("CTOC/COP/2024/L.8");
    public static final Question WHETHER = Question.ofDraft(L8);
    public static final Question MOTION = Question.inWords(QuestionKind.MOTION, words("to close the debate"));

    /** A decision, which no financial implications stand in the way of. */
    public static final DraftTabled TABLED = new DraftTabled(
            L8, DraftKind.DECISION, DraftSubject.SUBSTANCE, FIREARMS, words("Firearms"), null, Map.of());

    /** It was adopted by consensus, the first of its kind. */
    public static final DraftAdopted ADOPTED =
            new DraftAdopted(PLENARY, L8, L8, new TextNumber("12/1"), DecisionMode.CONSENSUS);

    public static final Majority TWO_THIRDS =
            new Majority(new Share(2, 3, true), Base.PRESENT_AND_VOTING, null, List.of());

    private Asking() {}

    /** A session that is ready to decide on a draft. */
    public static Given ready() {
        return Given.given(deciding(FIREARMS)).and(TABLED);
    }

    /** The same in a council with other rules of voting. */
    public static Given inCouncil() {
        return Given.given(Scene.of("voting-council", deciding(FIREARMS))).and(TABLED);
    }

    public static Vote vote(int inFavour, int against, int abstaining) {
        return Vote.counted(VotingMethod.RECORDED, Tally.of(inFavour, against, abstaining));
    }

    public static Vote vote(Tally tally, RollCall names) {
        return new Vote(VotingMethod.RECORDED, tally, names, null, List.of(), List.of());
    }

    public static RollCall names(
            @Nullable List<ParticipantCode> inFavour,
            @Nullable List<ParticipantCode> against,
            @Nullable List<ParticipantCode> abstaining) {
        return new RollCall(inFavour, against, abstaining, null, null);
    }

    public static Decide adopt(Vote vote) {
        return new Decide(WHETHER, DecisionOutcome.ADOPTED, Decision.by(vote));
    }

    public static Decide reject(Vote vote) {
        return new Decide(WHETHER, DecisionOutcome.REJECTED, Decision.by(vote));
    }

    public static Decide adopt(Question question, Decision decision) {
        return new Decide(question, DecisionOutcome.ADOPTED, decision);
    }

    /** A vote on a question that the presiding officer ruled to be one of this matter. */
    public static Decision by(Vote vote, Matter matter) {
        return new Decision(DecisionMode.VOTE, vote, List.of(), List.of(), matter, List.of());
    }
}
