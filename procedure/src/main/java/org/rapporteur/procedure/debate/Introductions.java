package org.rapporteur.procedure.debate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.events.act.DebateCommand.IntroduceAsChair;
import org.rapporteur.events.act.DebateCommand.IntroduceAsSecretariat;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedByChair;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedBySecretariat;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SecretariatRole;
import org.rapporteur.events.value.WorkingGroupChair;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.workinggroup.Chairs;

/** Introductory statements on an item. */
final class Introductions {
    private Introductions() {}

    static List<Event> bySecretariat(IntroduceAsSecretariat act, DecisionContext context) {
        MeetingNumber meeting = context.inDebate();
        return List.of(new ItemIntroducedBySecretariat(
                meeting,
                context.itemBefore(meeting),
                Objects.requireNonNullElse(act.role(), SecretariatRole.REPRESENTATIVE),
                atLeastOne(Objects.requireNonNullElse(act.persons(), 1)),
                known(act.onBehalfOf(), context)));
    }

    static List<Event> byChair(IntroduceAsChair act, DecisionContext context) {
        MeetingNumber meeting = context.inDebate();
        return List.of(new ItemIntroducedByChair(
                meeting,
                context.itemBefore(meeting),
                Chairs.known(act.speaker(), context),
                known(act.onBehalfOf(), context)));
    }

    static int atLeastOne(int persons) {
        Rejected.unless(persons > 0, DebateRule.AT_LEAST_ONE_PERSON_SPEAKS, Map.of("persons", persons));
        return persons;
    }

    private static List<WorkingGroupChair> known(List<WorkingGroupChair> chairs, DecisionContext context) {
        return chairs.stream().map(chair -> Chairs.known(chair, context)).toList();
    }
}
