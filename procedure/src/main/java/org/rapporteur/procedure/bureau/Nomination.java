package org.rapporteur.procedure.bureau;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.directory.State;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Attendance;
import org.rapporteur.procedure.state.DecisionContext;

/** The check that a regional group may put forward a person. */
final class Nomination {
    private Nomination() {}

    static List<Event> decide(Officer nominee, DecisionContext context) {
        Office office = context.body()
                .office(nominee.office())
                .orElseThrow(() ->
                        Rejected.because(BureauRule.AN_OFFICE_IS_ONE_OF_THE_BODY, Map.of("office", nominee.office())));
        Optional<Officer> earlier = context.state().bureau().nominee(nominee.person());
        if (earlier.isPresent()) {
            Rejected.unless(
                    earlier.get().equals(nominee),
                    BureauRule.A_PERSON_STANDS_FOR_ONE_OFFICE,
                    Map.of("person", nominee.name()));
            if (!context.state().bureau().withdrawn().contains(nominee)) {
                return List.of();
            }
        }
        GroupCode group = groupOf(nominee.state(), context);
        checkParty(nominee.state(), context.state().attendance());
        checkTurn(office, group, context);
        return List.of(new OfficerNominated(nominee, group));
    }

    private static GroupCode groupOf(ParticipantCode state, DecisionContext context) {
        return context.directory()
                .state(state)
                .flatMap(State::regionalGroup)
                .orElseThrow(() -> Rejected.because(
                        BureauRule.OFFICERS_COME_FROM_STATES_OF_A_REGIONAL_GROUP, Map.of("participant", state)));
    }

    /** Officers are often nominated before anybody is registered; whoever is known not to be a party is refused. */
    private static void checkParty(ParticipantCode state, Attendance attendance) {
        boolean nobodyRegistered = attendance.registered(Category.STATE_PARTY) == 0;
        boolean unknownYet = nobodyRegistered && attendance.categoryOf(state).isEmpty();
        Rejected.unless(
                unknownYet || attendance.isParty(state),
                BureauRule.OFFICERS_COME_FROM_PARTIES,
                Map.of("participant", state));
    }

    private static void checkTurn(Office office, GroupCode group, DecisionContext context) {
        int session = context.session().number();
        context.body()
                .rotating()
                .flatMap(rotation -> rotation.groupFor(office.code(), session))
                .ifPresent(turn -> Rejected.unless(
                        turn.equals(group),
                        BureauRule.OFFICES_ROTATE_AMONG_THE_REGIONAL_GROUPS,
                        Map.of("office", office.name(), "session", session, "turn", turn, "group", group)));
    }
}
