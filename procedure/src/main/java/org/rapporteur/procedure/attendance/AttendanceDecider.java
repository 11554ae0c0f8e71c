package org.rapporteur.procedure.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.act.AttendanceCommand;
import org.rapporteur.events.act.AttendanceCommand.ApproveStandingInvitations;
import org.rapporteur.events.act.AttendanceCommand.NoteAttendance;
import org.rapporteur.events.act.AttendanceCommand.ObjectToAdmission;
import org.rapporteur.events.act.AttendanceCommand.RecallObserverRules;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.act.AttendanceCommand.RestoreVotingRights;
import org.rapporteur.events.act.AttendanceCommand.SuspendVotingRights;
import org.rapporteur.events.act.AttendanceCommand.WithdrawParticipant;
import org.rapporteur.events.fact.AttendanceEvent;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.AttendanceEvent.ObserverRulesRecalled;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantWithdrawn;
import org.rapporteur.events.fact.AttendanceEvent.StandingInvitationsApproved;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.procedure.credentials.Figures;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Attendance;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Participants;

/** Decides on {@link AttendanceCommand}s. */
public final class AttendanceDecider {
    private AttendanceDecider() {}

    public static List<Event> decide(AttendanceCommand command, DecisionContext context) {
        return switch (command) {
            case RegisterParticipants act ->
                Registration.of(act, context)
                        .map(fact -> withDiscrepancies(fact, act.category(), context))
                        .orElse(List.of());
            case NoteAttendance act -> note(act, context);
            case RecallObserverRules _ -> recall(context);
            case ApproveStandingInvitations act -> approve(act, context);
            case SuspendVotingRights act -> VotingRights.suspend(act, context);
            case RestoreVotingRights act -> VotingRights.restore(act, context);
            case WithdrawParticipant act -> withdraw(act, context);
            case ObjectToAdmission act -> Admission.object(act, context);
        };
    }

    private static List<Event> note(NoteAttendance act, DecisionContext context) {
        Rejected.unless(
                context.body().capacity(act.category()).isPresent(),
                AttendanceRule.A_CATEGORY_IS_ONE_OF_THE_BODY,
                Map.of("category", act.category().value()));
        Rejected.unless(
                act.number() == null || act.number() >= 0,
                AttendanceRule.NOBODY_ATTENDS_IN_NEGATIVE_NUMBERS,
                Map.of("category", act.category()));
        AttendanceNoted fact = new AttendanceNoted(act.category(), act.number());
        return context.state()
                        .attendance()
                        .noteOn(act.category())
                        .filter(fact::equals)
                        .isPresent()
                ? List.of()
                : withDiscrepancies(fact, act.category(), context);
    }

    private static List<Event> withDiscrepancies(AttendanceEvent fact, Category category, DecisionContext context) {
        Attendance after = context.state().evolve(fact).attendance();
        return Stream.of(
                        Stream.of(fact),
                        namesAgainstNumber(category, after).stream(),
                        context
                                .state()
                                .credentials()
                                .asReported()
                                .flatMap(report -> Figures.againstAttendance(
                                        report,
                                        new Participants(after, after.standing(), context.body(), context.directory())))
                                .stream())
                .<Event>flatMap(facts -> facts)
                .toList();
    }

    private static Optional<DiscrepancyNoted> namesAgainstNumber(Category category, Attendance attendance) {
        int named = attendance.registered(category);
        return attendance
                .noteOn(category)
                .map(AttendanceNoted::number)
                .filter(noted -> noted < named)
                .map(noted -> AttendanceWarning.FEWER_NOTED_THAN_NAMED.noted(
                        Map.of("category", category, "noted", noted, "named", named)));
    }

    private static List<Event> recall(DecisionContext context) {
        MeetingNumber meeting = context.inPlenary();
        return context.state().attendance().rulesRecalledIn().contains(meeting)
                ? List.of()
                : List.of(new ObserverRulesRecalled(meeting));
    }

    private static List<Event> approve(ApproveStandingInvitations act, DecisionContext context) {
        return context.state().attendance().standingInvitations().containsKey(act.list())
                ? List.of()
                : List.of(
                        new StandingInvitationsApproved(context.inPlenaryWithQuorum(), act.list(), act.requestedBy()));
    }

    private static List<Event> withdraw(WithdrawParticipant act, DecisionContext context) {
        context.registeredAs(act.participant());
        if (context.state().attendance().standing().hasLeft(act.participant())) {
            return List.of();
        }
        Optional.ofNullable(act.on())
                .ifPresent(day -> Rejected.unless(
                        context.state().progress().days().contains(day) && !day.isAfter(context.today()),
                        AttendanceRule.A_PARTICIPANT_LEAVES_ON_A_DAY_OF_THE_SESSION,
                        Map.of("participant", context.named(act.participant()), "date", day)));
        return List.of(new ParticipantWithdrawn(act.participant(), act.on()));
    }
}
