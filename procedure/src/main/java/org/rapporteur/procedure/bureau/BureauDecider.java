package org.rapporteur.procedure.bureau;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.act.BureauCommand;
import org.rapporteur.events.act.BureauCommand.AppointMembers;
import org.rapporteur.events.act.BureauCommand.AppointOfficer;
import org.rapporteur.events.act.BureauCommand.ContinueIncumbent;
import org.rapporteur.events.act.BureauCommand.DrawLot;
import org.rapporteur.events.act.BureauCommand.ElectMembers;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.BureauCommand.HoldBallot;
import org.rapporteur.events.act.BureauCommand.HoldBallotForMembers;
import org.rapporteur.events.act.BureauCommand.NominateOfficer;
import org.rapporteur.events.act.BureauCommand.PostponeElection;
import org.rapporteur.events.act.BureauCommand.RecordIncumbents;
import org.rapporteur.events.act.BureauCommand.ReplaceOfficer;
import org.rapporteur.events.act.BureauCommand.ResignOffice;
import org.rapporteur.events.act.BureauCommand.RestrictBallot;
import org.rapporteur.events.act.BureauCommand.WithdrawCandidate;
import org.rapporteur.events.fact.BureauEvent.CandidateWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Person;
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
            case WithdrawCandidate act -> withdraw(act, bureau);
            case HoldBallot act -> new Ballot(act, context).decide();
            case RestrictBallot act -> new BetweenBallots(context).restrict(act);
            case DrawLot act -> new BetweenBallots(context).draw(act);
            case PostponeElection act -> new BetweenBallots(context).postpone(act);
            case RecordIncumbents act -> new Incumbency(context).record(act);
            case ContinueIncumbent act -> new Incumbency(context).goOn(act);
            case ResignOffice act -> new Departure(context).resign(act);
            case ElectOfficers act -> new Election(act, context).decide();
            case HoldBallotForMembers act -> new Membership(context).ballot(act);
            case AppointMembers act -> new Appointment(act, context).decide();
            case AppointOfficer act -> new OfficeAppointment(act, context).decide();
            case ElectMembers act -> new Membership(context).elect(act);
            case ReplaceOfficer act -> new Departure(context).replace(act);
        };
    }

    private static List<Event> withdraw(WithdrawCandidate act, Bureau bureau) {
        Optional<Officer> nominee = named(act, bureau).flatMap(bureau::nominee);
        if (nominee.filter(bureau.withdrawn()::contains).isPresent()) {
            return List.of();
        }
        Officer candidate = nominee.filter(
                        person -> bureau.candidatesFor(person.office()).contains(person))
                .orElseThrow(
                        () -> Rejected.because(BureauRule.ONLY_A_CANDIDATE_WITHDRAWS, Map.of("person", act.person())));
        return List.of(new CandidateWithdrawn(candidate));
    }

    private static Optional<Person> named(WithdrawCandidate act, Bureau bureau) {
        return act.state() == null ? bureau.person(act.person()) : Optional.of(new Person(act.person(), act.state()));
    }
}
