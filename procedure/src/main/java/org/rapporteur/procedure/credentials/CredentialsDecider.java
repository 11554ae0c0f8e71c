package org.rapporteur.procedure.credentials;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.act.CredentialsCommand;
import org.rapporteur.events.act.CredentialsCommand.AdoptCredentialsReport;
import org.rapporteur.events.act.CredentialsCommand.ApproveCredentialsReport;
import org.rapporteur.events.act.CredentialsCommand.ExamineCredentials;
import org.rapporteur.events.act.CredentialsCommand.ObjectToCredentials;
import org.rapporteur.events.act.CredentialsCommand.ReportCredentials;
import org.rapporteur.events.act.CredentialsCommand.SubmitCredentials;
import org.rapporteur.events.act.CredentialsCommand.WithdrawCredentialsObjection;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsExamined;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectedTo;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectionWithdrawn;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportAdopted;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportApproved;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsSubmitted;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Credentials;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.SessionOrgan;
import org.rapporteur.procedure.vote.Deciding;

/** Decides on {@link CredentialsCommand}s. */
public final class CredentialsDecider {
    private CredentialsDecider() {}

    public static List<Event> decide(CredentialsCommand command, DecisionContext context) {
        Credentials credentials = context.state().credentials();
        return switch (command) {
            case SubmitCredentials act -> submit(act, credentials, context);
            case ObjectToCredentials act -> object(act, credentials, context);
            case WithdrawCredentialsObjection act -> withdraw(act, credentials, context);
            case ExamineCredentials _ -> examine(credentials, context);
            case ReportCredentials act -> report(act, credentials, context);
            case AdoptCredentialsReport act -> adopt(act, credentials, context);
            case ApproveCredentialsReport _ -> approve(credentials, context);
        };
    }

    private static List<Event> submit(SubmitCredentials act, Credentials credentials, DecisionContext context) {
        context.demandRegisteredParty(act.party(), CredentialsRule.CREDENTIALS_ARE_THOSE_OF_PARTIES);
        Boolean onRecord = credentials.submitted().get(act.party());
        return onRecord != null && onRecord == act.compliant()
                ? List.of()
                : List.of(new CredentialsSubmitted(act.party(), act.compliant()));
    }

    private static List<Event> object(ObjectToCredentials act, Credentials credentials, DecisionContext context) {
        CredentialsObjectedTo fact = new CredentialsObjectedTo(act.party(), act.by());
        if (credentials.objections().contains(fact)) {
            return List.of();
        }
        context.demandNotLeft(act.by());
        context.demandRegisteredParty(act.by(), CredentialsRule.ONLY_PARTIES_OBJECT_TO_AN_ADMISSION);
        context.demandRegisteredParty(act.party(), CredentialsRule.CREDENTIALS_ARE_THOSE_OF_PARTIES);
        Rejected.unless(
                !act.party().equals(act.by()),
                CredentialsRule.A_PARTY_OBJECTS_TO_ANOTHER_PARTY,
                Map.of("participant", act.party()));
        Rejected.unless(!credentials.adopted(), CredentialsRule.OBJECTIONS_COME_BEFORE_THE_DECISION);
        return List.of(fact);
    }

    private static List<Event> withdraw(
            WithdrawCredentialsObjection act, Credentials credentials, DecisionContext context) {
        CredentialsObjectionWithdrawn fact = new CredentialsObjectionWithdrawn(act.party(), act.by());
        CredentialsObjectedTo raised = fact.objection();
        if (credentials.withdrawn().contains(raised)) {
            return List.of();
        }
        Rejected.unless(
                credentials.objections().contains(raised),
                CredentialsRule.ONLY_AN_OBJECTION_ON_RECORD_IS_WITHDRAWN,
                Map.of("participant", context.named(act.by()), "party", context.named(act.party())));
        Rejected.unless(!credentials.adopted(), CredentialsRule.AN_OBJECTION_IS_WITHDRAWN_BEFORE_THE_DECISION);
        return List.of(fact);
    }

    private static List<Event> examine(Credentials credentials, DecisionContext context) {
        MeetingNumber meeting = examining(context);
        return credentials.examinedIn().contains(meeting) ? List.of() : List.of(new CredentialsExamined(meeting));
    }

    /** The meeting of the credentials committee, where the session established one; else of the bureau. */
    private static MeetingNumber examining(DecisionContext context) {
        List<SubsidiaryOrgan> committees = context.state()
                .organs()
                .of(OrganKind.CREDENTIALS_COMMITTEE)
                .map(SessionOrgan::organ)
                .toList();
        if (committees.isEmpty()) {
            return context.state()
                    .meetings()
                    .openMeeting(StandingOrgan.BUREAU)
                    .orElseThrow(() ->
                            Rejected.because(CredentialsRule.CREDENTIALS_ARE_EXAMINED_IN_A_MEETING_OF_THE_BUREAU));
        }
        return committees.stream()
                .flatMap(committee -> context.state().meetings().openMeeting(committee).stream())
                .findFirst()
                .orElseThrow(
                        () -> Rejected.because(CredentialsRule.CREDENTIALS_ARE_EXAMINED_IN_A_MEETING_OF_THE_COMMITTEE));
    }

    private static List<Event> report(ReportCredentials act, Credentials credentials, DecisionContext context) {
        MeetingNumber meeting = context.inPlenary();
        CredentialsReported fact = new CredentialsReported(
                meeting, act.represented(), act.compliant(), act.notCompliant(), act.namedNotCompliant());
        if (credentials.asReported().filter(fact::equals).isPresent()) {
            return List.of();
        }
        Rejected.unless(!credentials.adopted(), CredentialsRule.AN_ADOPTED_CREDENTIALS_REPORT_STANDS);
        Rejected.unless(
                !credentials.examinedIn().isEmpty(), CredentialsRule.CREDENTIALS_ARE_EXAMINED_BEFORE_THEY_ARE_REPORTED);
        Rejected.unless(
                act.represented() >= 0 && act.compliant() >= 0 && act.notCompliant() >= 0,
                CredentialsRule.PARTIES_ARE_NOT_COUNTED_IN_NEGATIVE_NUMBERS);
        act.namedNotCompliant()
                .forEach(party ->
                        context.demandRegisteredParty(party, CredentialsRule.CREDENTIALS_ARE_THOSE_OF_PARTIES));
        return Stream.<Event>concat(Stream.of(fact), Figures.discrepanciesIn(fact, context.participants()).stream())
                .toList();
    }

    private static List<Event> adopt(AdoptCredentialsReport act, Credentials credentials, DecisionContext context) {
        if (credentials.adopted()) {
            return List.of();
        }
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        Rejected.unless(
                credentials.asReported().isPresent(),
                CredentialsRule.CREDENTIALS_ARE_REPORTED_BEFORE_THE_REPORT_IS_ADOPTED);
        return Deciding.adopted(
                meeting,
                Question.of(QuestionKind.CREDENTIALS),
                act.decision(),
                context,
                new CredentialsReportAdopted(meeting));
    }

    private static List<Event> approve(Credentials credentials, DecisionContext context) {
        if (credentials.approved()) {
            return List.of();
        }
        MeetingNumber meeting = context.inPlenaryWithQuorum();
        Rejected.unless(credentials.adopted(), CredentialsRule.A_CREDENTIALS_REPORT_IS_ADOPTED_BEFORE_IT_IS_APPROVED);
        return List.of(new CredentialsReportApproved(meeting));
    }
}
