package org.rapporteur.procedure.debate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.DebateCommand.MakeStatement;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;

/** Statements of delegations. */
final class Statements {
    private Statements() {}

    static List<Event> make(MakeStatement act, DecisionContext context) {
        Optional<Draft> draft = Optional.ofNullable(act.draft()).map(context::draft);
        Floor floor = floorOf(act, draft, context);
        demandForWhom(act, context);
        act.alignedWith().forEach(state -> demandOtherState(state, act.speaker(), context));
        Delivery delivery = deliveryOf(act, context);
        StatementMade fact = new StatementMade(
                floor.meeting(),
                floor.item(),
                draft.map(named -> aroundAction(named, context)).orElseGet(() -> kindUnder(floor.item(), context)),
                act.speaker(),
                act.title(),
                act.onBehalfOf(),
                act.forMemberStates(),
                act.alignedWith().stream().distinct().toList(),
                delivery,
                act.readOutBy(),
                draft.map(Draft::symbol).orElse(null),
                act.purpose(),
                act.passage(),
                act.text());
        Explanations.check(fact, context);
        Positions.check(fact, context);
        if (context.state().debate().isOnRecordAlready(fact)) {
            return List.of();
        }
        if (fact.belongsToTheDebate()) {
            ClosedDebate.demandOpen(fact.meeting(), fact.item(), context);
        }
        return Stream.concat(Stream.of(fact), moreThanTheLimit(fact, context)).toList();
    }

    private static Stream<Event> moreThanTheLimit(StatementMade fact, DecisionContext context) {
        return context.state().limits().exceededBy(fact).stream()
                .map(times -> DebateWarning.MORE_STATEMENTS_THAN_THE_LIMIT.noted(Map.of(
                        "participant", fact.speaker(), "item", Objects.requireNonNull(fact.item()), "times", times)));
    }

    private static Floor floorOf(MakeStatement act, Optional<Draft> draft, DecisionContext context) {
        if (act.item() != null) {
            Rejected.unless(
                    context.state().agenda().isOpen(context.item(act.item()).number()),
                    DebateRule.ONE_SPEAKS_ON_AN_ITEM_UNDER_CONSIDERATION,
                    Map.of("item", act.item()));
            return new Floor(context.inDebateOn(act.item()), act.item());
        }
        // A draft is often acted on in a later meeting than the one that considered its item.
        return draft.map(Draft::tabled)
                .map(tabled -> new Floor(context.inDebateOn(tabled.item()), tabled.item()))
                .orElseGet(() -> Floor.in(context));
    }

    /** By when it was made: what is logged after the action may have been said before. */
    static StatementKind aroundAction(Draft draft, DecisionContext context) {
        boolean after = draft.wasActedOn()
                && !context.state().times().isActedOnAfter(context.occasion().occurredAt(), draft.symbol());
        return after ? StatementKind.AFTER_ACTION : StatementKind.BEFORE_ACTION;
    }

    private static StatementKind kindUnder(@Nullable ItemNumber item, DecisionContext context) {
        return item == null || context.item(item).role() == ItemRole.OPENING
                ? StatementKind.OPENING
                : StatementKind.DEBATE;
    }

    private static void demandForWhom(MakeStatement act, DecisionContext context) {
        context.demandSpeaker(act.speaker());
        Rejected.unless(
                !act.forMemberStates() || context.participants().isOrganization(act.speaker()),
                DebateRule.ONLY_AN_INTEGRATION_ORGANIZATION_SPEAKS_FOR_MEMBER_STATES,
                Map.of("participant", context.named(act.speaker())));
        Groups.demandMember(act.speaker(), act.onBehalfOf(), context);
    }

    private static void demandOtherState(ParticipantCode aligned, ParticipantCode speaker, DecisionContext context) {
        context.capacityOf(aligned);
        Rejected.unless(
                context.participants().isState(aligned) && !aligned.equals(speaker),
                DebateRule.ONLY_OTHER_STATES_ALIGN_THEMSELVES,
                Map.of("participant", context.named(aligned)));
    }

    private static Delivery deliveryOf(MakeStatement act, DecisionContext context) {
        ParticipantCode reader = act.readOutBy();
        if (reader != null) {
            context.capacityOf(reader);
        }
        Delivery usual = reader == null ? Delivery.IN_PERSON : Delivery.READ_OUT_BY_ANOTHER;
        Delivery delivery = act.delivery() == null ? usual : act.delivery();
        Rejected.unless(
                (delivery == Delivery.READ_OUT_BY_ANOTHER) == (reader != null),
                DebateRule.WHO_READS_OUT_FOR_ANOTHER_IS_NAMED,
                Map.of("participant", context.named(act.speaker())));
        return delivery;
    }
}
