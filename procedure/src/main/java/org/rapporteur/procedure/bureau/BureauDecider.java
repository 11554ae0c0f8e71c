package org.rapporteur.procedure.bureau;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.BureauCommand;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.BureauCommand.NominateOfficer;
import org.rapporteur.events.act.BureauCommand.ReplaceOfficer;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Bureau;
import org.rapporteur.procedure.state.DecisionContext;

/** Decides on {@link BureauCommand}s. */
public final class BureauDecider {
    private BureauDecider() {}

    public static List<Event> decide(BureauCommand command, DecisionContext context) {
        Bureau bureau = context.state().bureau();
        return switch (command) {
            case NominateOfficer act -> Nomination.decide(act.nominee(), context);
            case ElectOfficers act -> elect(act, bureau, context);
            case ReplaceOfficer act -> replace(act, bureau);
        };
    }

    private static List<Event> elect(ElectOfficers act, Bureau bureau, DecisionContext context) {
        Rejected.unless(!act.officers().isEmpty(), BureauRule.AN_ELECTION_NAMES_SOMEBODY);
        List<Officer> elected = act.officers().stream()
                .distinct()
                .filter(name -> bureau.officer(name).isEmpty())
                .map(name -> nominee(name, bureau))
                .toList();
        if (elected.isEmpty()) {
            return List.of();
        }
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        context.body().offices().forEach(office -> checkSeats(office, elected, bureau));
        return List.of(new OfficersElected(meeting, elected));
    }

    private static Officer nominee(String name, Bureau bureau) {
        return bureau.nominee(name)
                .orElseThrow(() -> Rejected.because(BureauRule.ONLY_NOMINEES_ARE_ELECTED, Map.of("person", name)));
    }

    private static void checkSeats(Office office, List<Officer> elected, Bureau bureau) {
        long holders = bureau.holding(office.code()).size()
                + elected.stream()
                        .filter(officer -> officer.office().equals(office.code()))
                        .count();
        Rejected.unless(
                holders <= office.seats(),
                BureauRule.NO_OFFICE_HAS_MORE_HOLDERS_THAN_SEATS,
                Map.of("office", office.name(), "seats", office.seats()));
    }

    private static List<Event> replace(ReplaceOfficer act, Bureau bureau) {
        if (bureau.replaced(act.outgoing(), act.incoming())) {
            return List.of();
        }
        Officer outgoing = bureau.officer(act.outgoing())
                .orElseThrow(() ->
                        Rejected.because(BureauRule.ONLY_AN_OFFICER_IS_REPLACED, Map.of("person", act.outgoing())));
        Rejected.unless(
                act.state().equals(outgoing.state()),
                BureauRule.A_SUCCESSOR_COMES_FROM_THE_SAME_STATE,
                Map.of("outgoing", outgoing.name(), "state", outgoing.state()));
        Rejected.unless(
                bureau.officer(act.incoming()).isEmpty(),
                BureauRule.A_SUCCESSOR_HOLDS_NO_OFFICE_YET,
                Map.of("person", act.incoming()));
        return List.of(new OfficerReplaced(outgoing, new Officer(outgoing.office(), act.incoming(), act.state())));
    }
}
