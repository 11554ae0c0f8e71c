package org.rapporteur.procedure.bureau;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.act.BureauCommand;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.BureauCommand.HoldBallot;
import org.rapporteur.events.act.BureauCommand.NominateOfficer;
import org.rapporteur.events.act.BureauCommand.ReplaceOfficer;
import org.rapporteur.events.act.BureauCommand.WithdrawCandidate;
import org.rapporteur.events.fact.BureauEvent.CandidateWithdrawn;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
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
            case ElectOfficers act -> new Election(act, context).decide();
            case ReplaceOfficer act -> replace(act, bureau);
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

    private static List<Event> replace(ReplaceOfficer act, Bureau bureau) {
        Person successor = new Person(act.incoming(), act.state());
        if (bureau.replaced(new Person(act.outgoing(), act.state()), successor)) {
            return List.of();
        }
        // Of two who share a name, the one is meant whose State the successor comes from.
        Officer outgoing = bureau.officer(new Person(act.outgoing(), act.state()))
                .or(() -> bureau.officer(act.outgoing()))
                .orElseThrow(() ->
                        Rejected.because(BureauRule.ONLY_AN_OFFICER_IS_REPLACED, Map.of("person", act.outgoing())));
        Rejected.unless(
                act.state().equals(outgoing.state()),
                BureauRule.A_SUCCESSOR_COMES_FROM_THE_SAME_STATE,
                Map.of("outgoing", outgoing.name(), "state", outgoing.state()));
        Rejected.unless(
                bureau.officer(successor).isEmpty(),
                BureauRule.A_SUCCESSOR_HOLDS_NO_OFFICE_YET,
                Map.of("person", act.incoming()));
        return List.of(new OfficerReplaced(outgoing, new Officer(outgoing.office(), act.incoming(), act.state())));
    }
}
