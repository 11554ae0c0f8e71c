package org.rapporteur.procedure.bureau;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.directory.State;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Bureau;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Participants;

/** The check that a regional group may put forward a person. */
final class Nomination {
    private Nomination() {}

    static List<Event> decide(Officer nominee, DecisionContext context) {
        Office office = Seats.office(nominee.office(), context);
        Bureau bureau = context.state().bureau();
        Optional<Officer> earlier = bureau.nominee(nominee.person())
                .filter(stood -> !bureau.withdrawn().contains(stood));
        if (earlier.isPresent()) {
            Rejected.unless(
                    earlier.get().office().equals(nominee.office()),
                    BureauRule.A_PERSON_STANDS_FOR_ONE_OFFICE,
                    Map.of("person", nominee.name()));
            return List.of();
        }
        GroupCode group = eligibleGroup(office, nominee.state(), context);
        OfficerNominated fact = new OfficerNominated(nominee, group);
        return Seats.vacant(office, bureau) > 0
                ? List.of(fact)
                : List.of(
                        fact,
                        BureauWarning.NOMINATED_FOR_AN_OFFICE_THAT_IS_FILLED.noted(Map.of("person", nominee.name())));
    }

    /**
     * The regional group from which a State can fill an office.
     *
     * @throws Rejected if it cannot
     */
    static GroupCode eligibleGroup(Office office, ParticipantCode state, DecisionContext context) {
        GroupCode group = groupOf(state, context);
        checkParty(state, context);
        checkTurn(office, group, context);
        return group;
    }

    private static GroupCode groupOf(ParticipantCode state, DecisionContext context) {
        return context.directory()
                .state(state)
                .flatMap(State::regionalGroup)
                .orElseThrow(() -> Rejected.because(
                        BureauRule.OFFICERS_COME_FROM_STATES_OF_A_REGIONAL_GROUP, Map.of("participant", state)));
    }

    /** Officers are often nominated before anybody is registered; whoever is known not to be a party is refused. */
    private static void checkParty(ParticipantCode state, DecisionContext context) {
        context.demandNotLeft(state);
        Participants participants = context.participants();
        boolean unknownYet = participants.noneVotingIsNamed()
                && participants.attendance().categoryOf(state).isEmpty();
        Rejected.unless(
                unknownYet || participants.isParty(state),
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
