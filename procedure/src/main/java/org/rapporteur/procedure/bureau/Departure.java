package org.rapporteur.procedure.bureau;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.act.BureauCommand.ReplaceOfficer;
import org.rapporteur.events.act.BureauCommand.ResignOffice;
import org.rapporteur.events.directory.State;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficerResigned;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Bureau;
import org.rapporteur.procedure.state.DecisionContext;

/** An officer leaves, and who takes the place, as the body's rules have it. */
final class Departure {
    private final DecisionContext context;
    private final Bureau bureau;

    Departure(DecisionContext context) {
        this.context = context;
        this.bureau = context.state().bureau();
    }

    List<Event> resign(ResignOffice act) {
        Optional<Officer> officer = bureau.officer(act.officer());
        Rejected.unless(
                officer.isPresent() || bureau.departures().resigned(act.officer()),
                BureauRule.ONLY_AN_OFFICER_RESIGNS,
                Map.of("person", act.officer().name()));
        return officer.<List<Event>>map(left -> List.of(new OfficerResigned(left)))
                .orElse(List.of());
    }

    List<Event> replace(ReplaceOfficer act) {
        Person successor = new Person(act.incoming(), act.state());
        Officer outgoing = outgoing(act).orElse(null);
        if (outgoing == null) {
            Rejected.unless(
                    bureau.departures().replaced(act.outgoing(), successor),
                    BureauRule.ONLY_AN_OFFICER_IS_REPLACED,
                    Map.of("person", act.outgoing()));
            return List.of();
        }
        checkSuccession(outgoing, act.state());
        Rejected.unless(
                bureau.officer(successor).isEmpty(),
                BureauRule.A_SUCCESSOR_HOLDS_NO_OFFICE_YET,
                Map.of("person", act.incoming()));
        return List.of(new OfficerReplaced(outgoing, new Officer(outgoing.office(), act.incoming(), act.state())));
    }

    /** Of two who share a name, the one is meant whose State the successor comes from. */
    private Optional<Officer> outgoing(ReplaceOfficer act) {
        return bureau.officer(new Person(act.outgoing(), act.state())).or(() -> bureau.officer(act.outgoing()));
    }

    private void checkSuccession(Officer outgoing, ParticipantCode successor) {
        switch (context.body().succession()) {
            case SAME_STATE ->
                Rejected.unless(
                        successor.equals(outgoing.state()),
                        BureauRule.A_SUCCESSOR_COMES_FROM_THE_SAME_STATE,
                        Map.of("outgoing", outgoing.name(), "state", outgoing.state()));
            case SAME_GROUP ->
                Rejected.unless(
                        successor.equals(outgoing.state())
                                || (group(successor).isPresent()
                                        && group(successor).equals(group(outgoing.state()))),
                        BureauRule.A_SUCCESSOR_COMES_FROM_THE_SAME_GROUP,
                        Map.of("outgoing", outgoing.name(), "state", successor));
            case ELECTED_ANEW ->
                throw Rejected.because(
                        BureauRule.A_VACANT_OFFICE_IS_FILLED_BY_ELECTION, Map.of("outgoing", outgoing.name()));
        }
    }

    private Optional<GroupCode> group(ParticipantCode state) {
        return context.directory().state(state).flatMap(State::regionalGroup);
    }
}
