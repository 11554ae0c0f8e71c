package org.rapporteur.query.desk;

import static org.rapporteur.query.desk.Keyword.ACCEPT;
import static org.rapporteur.query.desk.Keyword.ADJOURN;
import static org.rapporteur.query.desk.Keyword.AGAINST;
import static org.rapporteur.query.desk.Keyword.AMENDMENT;
import static org.rapporteur.query.desk.Keyword.APPEAL;
import static org.rapporteur.query.desk.Keyword.BALLOT;
import static org.rapporteur.query.desk.Keyword.CLOSE;
import static org.rapporteur.query.desk.Keyword.COMPETENCE;
import static org.rapporteur.query.desk.Keyword.DEBATE;
import static org.rapporteur.query.desk.Keyword.DEFER;
import static org.rapporteur.query.desk.Keyword.LIST;
import static org.rapporteur.query.desk.Keyword.MOTION;
import static org.rapporteur.query.desk.Keyword.MOVE;
import static org.rapporteur.query.desk.Keyword.NO_ACTION;
import static org.rapporteur.query.desk.Keyword.ORDER;
import static org.rapporteur.query.desk.Keyword.PRIORITY;
import static org.rapporteur.query.desk.Keyword.PRO;
import static org.rapporteur.query.desk.Keyword.RECONSIDER;
import static org.rapporteur.query.desk.Keyword.REOPEN;
import static org.rapporteur.query.desk.Keyword.SUSPEND;
import static org.rapporteur.query.desk.Keyword.WITHDRAW;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.AmendmentCommand.AcceptAmendment;
import org.rapporteur.events.act.AmendmentCommand.WithdrawAmendment;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.LimitCommand.CloseSpeakersList;
import org.rapporteur.events.act.LimitCommand.ReopenSpeakersList;
import org.rapporteur.events.act.MotionCommand.Move;
import org.rapporteur.events.act.MotionCommand.SpeakOnMotion;
import org.rapporteur.events.act.MotionCommand.WithdrawMotion;
import org.rapporteur.events.act.OrderCommand.AppealAgainstRuling;
import org.rapporteur.events.act.OrderCommand.RaisePointOfOrder;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionSide;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.query.state.Draft;

/**
 * Lines on what interrupts a debate: {@code peru order}, {@code chile appeal}, {@code peru move no-action l8},
 * {@code chile against}, {@code close list}; and on amendments, {@code accept amendment 1 l8}. How a motion, an appeal
 * or an amendment was decided is told by {@link DecisionSuggestions}.
 */
final class FloorSuggestions {
    private static final Map<Set<Keyword>, MotionKind> MOTIONS = Map.of(
            Set.of(NO_ACTION), MotionKind.NO_ACTION,
            Set.of(RECONSIDER), MotionKind.RECONSIDER,
            Set.of(PRIORITY), MotionKind.PRIORITY,
            Set.of(COMPETENCE), MotionKind.NO_COMPETENCE,
            Set.of(BALLOT), MotionKind.SECRET_BALLOT,
            Set.of(CLOSE, DEBATE), MotionKind.CLOSE_DEBATE,
            Set.of(ADJOURN, DEBATE), MotionKind.ADJOURN_DEBATE,
            Set.of(CLOSE, LIST), MotionKind.CLOSE_LIST,
            Set.of(SUSPEND), MotionKind.SUSPEND_MEETING,
            Set.of(ADJOURN), MotionKind.ADJOURN_MEETING);

    private FloorSuggestions() {}

    static Stream<Suggestion> meant(ParsedLine parsed, Situation situation) {
        if (parsed.others() > parsed.numbers().size()) {
            return Stream.empty();
        }
        return Stream.of(
                        bySomebody(parsed, situation),
                        moved(parsed, situation),
                        alone(parsed, situation),
                        amendments(parsed, situation))
                .flatMap(meanings -> meanings);
    }

    private static Stream<Suggestion> bySomebody(ParsedLine parsed, Situation situation) {
        if (parsed.people().size() != 1
                || parsed.keywords().size() != 1
                || !parsed.numbers().isEmpty()) {
            return Stream.empty();
        }
        ParticipantCode who = parsed.people().getFirst();
        Keyword said = parsed.keywords().iterator().next();
        return switch (said) {
            case ORDER -> pointOfOrder(parsed, who, situation);
            case APPEAL -> act(parsed, Map.of("who", who), new AppealAgainstRuling(who, null));
            case PRO -> onMotion(parsed, who, MotionSide.IN_FAVOUR, situation);
            case AGAINST -> onMotion(parsed, who, MotionSide.AGAINST, situation);
            default -> Stream.empty();
        };
    }

    /** While a vote is under way, the point is on what is voted on. */
    private static Stream<Suggestion> pointOfOrder(ParsedLine parsed, ParticipantCode who, Situation situation) {
        @Nullable Question concerning = parsed.drafts().stream()
                .flatMap(draft -> situation.view().drafts().bearing(draft).stream())
                .map(draft -> Question.ofDraft(draft.symbol()))
                .findFirst()
                .or(situation::questionVotedOn)
                .orElse(null);
        return act(parsed, Map.of("who", who, "draft", parsed.drafts()), new RaisePointOfOrder(who, concerning, null));
    }

    private static Stream<Suggestion> onMotion(
            ParsedLine parsed, ParticipantCode who, MotionSide side, Situation situation) {
        return situation.motion().stream()
                .flatMap(motion ->
                        act(parsed, Map.of("who", who, "side", side), new SpeakOnMotion(motion.number(), who, side)));
    }

    private static Stream<Suggestion> moved(ParsedLine parsed, Situation situation) {
        Set<Keyword> said = parsed.keywords();
        if (!said.remove(MOVE)
                || parsed.people().size() != 1
                || !parsed.numbers().isEmpty()) {
            return Stream.empty();
        }
        ParticipantCode who = parsed.people().getFirst();
        if (said.equals(Set.of(DEFER)) && parsed.drafts().isEmpty()) {
            return moved(parsed, who, MotionKind.DEFER_ITEM, null);
        }
        @Nullable MotionKind kind = MOTIONS.get(said);
        if (kind == null) {
            return Stream.empty();
        }
        return kind.about().isADraft()
                ? drafts(kind, parsed, situation).flatMap(draft -> moved(parsed, who, kind, draft))
                : moved(parsed, who, kind, null);
    }

    private static Stream<Suggestion> moved(
            ParsedLine parsed, ParticipantCode who, MotionKind kind, @Nullable Symbol draft) {
        return act(
                parsed,
                Map.of("who", who, "motion", kind, "draft", draft == null ? List.of() : draft),
                new Move(kind, who, draft, null, null));
    }

    /** The one named; else any that such a motion can be on. */
    private static Stream<Symbol> drafts(MotionKind kind, ParsedLine parsed, Situation situation) {
        if (!parsed.drafts().isEmpty()) {
            return parsed.drafts().stream().limit(1);
        }
        return kind == MotionKind.RECONSIDER
                ? situation.view().drafts().tabled().stream()
                        .filter(draft -> draft.stands().stage().isFinal())
                        .map(Draft::symbol)
                        .limit(LineParser.MOST)
                : situation.pendingDrafts().limit(LineParser.MOST);
    }

    private static Stream<Suggestion> alone(ParsedLine parsed, Situation situation) {
        if (!parsed.people().isEmpty()
                || !parsed.drafts().isEmpty()
                || !parsed.numbers().isEmpty()) {
            return Stream.empty();
        }
        Set<Keyword> said = parsed.keywords();
        if (said.equals(Set.of(CLOSE, LIST))) {
            return act(parsed, Map.of(), new CloseSpeakersList());
        }
        if (said.equals(Set.of(REOPEN, LIST))) {
            return act(parsed, Map.of(), new ReopenSpeakersList());
        }
        return said.equals(Set.of(WITHDRAW, MOTION))
                ? situation.motion().stream()
                        .flatMap(motion -> act(parsed, Map.of(), new WithdrawMotion(motion.number())))
                : Stream.empty();
    }

    private static Stream<Suggestion> amendments(ParsedLine parsed, Situation situation) {
        Set<Keyword> said = parsed.keywords();
        if (!said.remove(AMENDMENT) || said.size() != 1 || !parsed.people().isEmpty()) {
            return Stream.empty();
        }
        return situation.amendments(parsed.drafts(), parsed.numbers()).flatMap(amendment -> {
            Map<String, Object> slots = Map.of("draft", amendment.draft(), "number", amendment.number());
            if (said.equals(Set.of(ACCEPT))) {
                return act(parsed, slots, new AcceptAmendment(amendment.draft(), amendment.number()));
            }
            return said.equals(Set.of(WITHDRAW))
                    ? act(parsed, slots, new WithdrawAmendment(amendment.draft(), amendment.number()))
                    : Stream.empty();
        });
    }

    private static Stream<Suggestion> act(ParsedLine parsed, Map<String, Object> slots, Command act) {
        return Stream.of(Suggestion.of(parsed.line(), parsed.doubt(), slots, act));
    }
}
