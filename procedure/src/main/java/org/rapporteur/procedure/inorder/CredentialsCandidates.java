package org.rapporteur.procedure.inorder;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.act.CredentialsCommand.AdoptCredentialsReport;
import org.rapporteur.events.act.CredentialsCommand.ApproveCredentialsReport;
import org.rapporteur.events.act.CredentialsCommand.ExamineCredentials;
import org.rapporteur.events.act.CredentialsCommand.ObjectToCredentials;
import org.rapporteur.events.act.CredentialsCommand.ReportCredentials;
import org.rapporteur.events.act.CredentialsCommand.SubmitCredentials;
import org.rapporteur.events.act.CredentialsCommand.WithdrawCredentialsObjection;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;

/** Acts on credentials. */
final class CredentialsCandidates {
    private final Specimens specimens;

    CredentialsCandidates(Specimens specimens) {
        this.specimens = specimens;
    }

    Stream<Candidate> all() {
        List<ParticipantCode> parties = specimens.anybody();
        int represented = specimens.takingPart().participating();
        return Stream.of(
                Candidate.oneOf(
                        parties.stream()
                                .map(party -> new SubmitCredentials(party, true))
                                .toList(),
                        "party",
                        "compliant"),
                Candidate.oneOf(
                        parties.stream()
                                .flatMap(party ->
                                        parties.stream().limit(2).map(by -> new ObjectToCredentials(party, by)))
                                .toList(),
                        "party",
                        "by"),
                Candidate.oneOf(
                        specimens.state().credentials().objections().stream()
                                .map(objection -> new WithdrawCredentialsObjection(objection.party(), objection.by()))
                                .toList(),
                        "party",
                        "by"),
                Candidate.of(new ExamineCredentials()),
                Candidate.oneOf(
                        Stream.of(represented, represented + 1)
                                .map(counted -> new ReportCredentials(counted, counted, 0, List.of()))
                                .toList(),
                        "represented",
                        "compliant",
                        "notCompliant",
                        "namedNotCompliant"),
                Candidate.of(new AdoptCredentialsReport(), "decision").on(Question.of(QuestionKind.CREDENTIALS)),
                Candidate.of(new ApproveCredentialsReport()));
    }
}
