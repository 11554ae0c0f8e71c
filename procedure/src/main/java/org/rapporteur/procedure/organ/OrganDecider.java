package org.rapporteur.procedure.organ;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.OrganCommand;
import org.rapporteur.events.act.OrganCommand.DissolveOrgan;
import org.rapporteur.events.act.OrganCommand.ElectOrganChairs;
import org.rapporteur.events.act.OrganCommand.EstablishOrgan;
import org.rapporteur.events.act.OrganCommand.ReceiveReportOfOrgan;
import org.rapporteur.events.act.OrganCommand.ReferToOrgan;
import org.rapporteur.events.act.OrganCommand.SetQuorumOfOrgan;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.OrganEvent.OrganChairsElected;
import org.rapporteur.events.fact.OrganEvent.OrganDissolved;
import org.rapporteur.events.fact.OrganEvent.OrganQuorumSet;
import org.rapporteur.events.fact.OrganEvent.OrganReported;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.SessionOrgan;

/** Decides on {@link OrganCommand}s. */
public final class OrganDecider {
    private OrganDecider() {}

    public static List<Event> decide(OrganCommand command, DecisionContext context) {
        return switch (command) {
            case EstablishOrgan act -> new Establishment(act, context).decide();
            case ReferToOrgan act -> new Referral(act, existing(act.organ(), context), context).decide();
            case ElectOrganChairs act -> elect(act, existing(act.organ(), context), context);
            case SetQuorumOfOrgan act -> setQuorum(act, existing(act.organ(), context), context);
            case ReceiveReportOfOrgan act -> receive(act, known(act.organ(), context), context);
            case DissolveOrgan act -> dissolve(known(act.organ(), context), context);
        };
    }

    /**
     * An organ that can meet.
     *
     * @throws Rejected if the body has none of this code and the session did not establish it, or if it was dissolved
     */
    public static SessionOrgan existing(SubsidiaryOrgan organ, DecisionContext context) {
        SessionOrgan known = known(organ, context);
        Rejected.unless(!known.dissolved(), OrganRule.A_DISSOLVED_ORGAN_STAYS_DISSOLVED, Map.of("organ", organ));
        return known;
    }

    private static SessionOrgan known(SubsidiaryOrgan organ, DecisionContext context) {
        return context.state()
                .organs()
                .find(organ)
                .orElseThrow(() -> Rejected.because(OrganRule.AN_ORGAN_IS_ESTABLISHED_FIRST, Map.of("organ", organ)));
    }

    /** An organ elects its own chair where it meets; else the body does. */
    private static List<Event> elect(ElectOrganChairs act, SessionOrgan organ, DecisionContext context) {
        if (organ.chairs().equals(act.chairs())) {
            return List.of();
        }
        MeetingNumber meeting =
                context.state().meetings().openMeeting(act.organ()).orElseGet(context::inPlenary);
        Rejected.unless(
                !act.chairs().isEmpty(), OrganRule.AN_ORGAN_IS_CHAIRED_BY_SOMEBODY, Map.of("organ", act.organ()));
        act.chairs().stream().map(Person::state).forEach(context::capacityOf);
        return List.of(new OrganChairsElected(meeting, act.organ(), act.chairs()));
    }

    private static List<Event> setQuorum(SetQuorumOfOrgan act, SessionOrgan organ, DecisionContext context) {
        return organ.quorumSet().filter(act.quorum()::equals).isPresent()
                ? List.of()
                : List.of(new OrganQuorumSet(context.inPlenaryWithQuorum(), act.organ(), act.quorum()));
    }

    private static List<Event> receive(ReceiveReportOfOrgan act, SessionOrgan organ, DecisionContext context) {
        MeetingNumber meeting = context.inPlenary();
        OrganReported fact = new OrganReported(
                meeting, context.itemThen(meeting).orElse(null), act.organ(), act.by(), act.document());
        if (organ.reports().stream().anyMatch(report -> isSame(report, fact))) {
            return List.of();
        }
        Person by = act.by();
        Rejected.unless(
                by == null || organ.chairs().stream().anyMatch(by::is),
                OrganRule.ONLY_A_CHAIR_PRESENTS_THE_REPORT_OF_AN_ORGAN,
                Map.of("organ", act.organ(), "person", by == null ? "" : by.name()));
        Symbol document = act.document();
        Rejected.unless(
                document == null || context.state().documents().find(document).isPresent(),
                OrganRule.A_REPORT_RECEIVED_WAS_ISSUED,
                Map.of("document", document == null ? "" : document));
        return List.of(fact);
    }

    /** One report is received once, whatever is before the meeting when it is logged anew. */
    private static boolean isSame(OrganReported one, OrganReported other) {
        return one.equals(new OrganReported(one.meeting(), one.item(), other.organ(), other.by(), other.document()));
    }

    private static List<Event> dissolve(SessionOrgan organ, DecisionContext context) {
        if (organ.dissolved()) {
            return List.of();
        }
        Rejected.unless(
                organ.asFounded().isPresent(),
                OrganRule.A_BODY_HAS_ITS_OWN_ORGANS_AT_EVERY_SESSION,
                Map.of("organ", organ.organ()));
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        context.state().meetings().unfinishedMeeting(organ.organ()).ifPresent(unfinished -> {
            throw Rejected.because(
                    OrganRule.AN_ORGAN_IS_NOT_DISSOLVED_WHILE_IT_MEETS, Map.of("meeting", unfinished.number()));
        });
        return List.of(new OrganDissolved(meeting, organ.organ()));
    }
}
