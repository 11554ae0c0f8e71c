package org.rapporteur.procedure.organ;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.events.act.OrganCommand.EstablishOrgan;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.procedure.kernel.Once;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.SessionOrgan;

/** The establishment of an organ by the body in plenary. */
final class Establishment {
    private final EstablishOrgan act;
    private final DecisionContext context;

    Establishment(EstablishOrgan act, DecisionContext context) {
        this.act = act;
        this.context = context;
    }

    List<Event> decide() {
        Optional<SessionOrgan> known = context.state().organs().find(act.organ());
        Optional<OrganEstablished> onRecord = known.flatMap(SessionOrgan::asFounded);
        Rejected.unless(
                known.isEmpty() || onRecord.isPresent(),
                OrganRule.A_BODY_HAS_ITS_OWN_ORGANS_AT_EVERY_SESSION,
                Map.of("organ", act.organ()));
        OrganEstablished fact =
                established(onRecord.map(OrganEstablished::meeting).orElseGet(context::inPlenaryWithQuorum));
        if (Once.holds(onRecord, fact, OrganRule.AN_ORGAN_IS_ESTABLISHED_ONCE, Map.of("organ", act.organ()))) {
            return List.of();
        }
        act.items().forEach(context::item);
        checkMembers();
        act.chairs().stream().map(Person::state).forEach(context::capacityOf);
        List<Event> facts = new ArrayList<>(List.of(fact));
        CredentialsCommittee.ofOtherThanNine(act.kind(), act.members().size()).ifPresent(facts::add);
        return facts;
    }

    private OrganEstablished established(MeetingNumber meeting) {
        return new OrganEstablished(
                meeting, act.organ(), act.kind(), act.name(), act.mandate(), act.items(), act.members(), act.chairs());
    }

    private void checkMembers() {
        Set<ParticipantCode> named = new HashSet<>();
        for (ParticipantCode member : act.members()) {
            context.capacityOf(member);
            Rejected.unless(
                    named.add(member),
                    OrganRule.A_MEMBER_OF_AN_ORGAN_IS_NAMED_ONCE,
                    Map.of("participant", context.named(member), "organ", act.organ()));
            CredentialsCommittee.demandEligible(member, act.kind(), context);
        }
    }
}
