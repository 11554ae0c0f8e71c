package org.rapporteur.events.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.ParticipantCode;

/** Acts on credentials. */
public sealed interface CredentialsCommand extends Command {
    /** Submit the credentials of a party. */
    @WireName("submit-credentials")
    record SubmitCredentials(ParticipantCode party, boolean compliant) implements CredentialsCommand {}

    /** Object to the admission of another party. */
    @WireName("object-to-credentials")
    record ObjectToCredentials(ParticipantCode party, ParticipantCode by) implements CredentialsCommand {}

    /** Take back one's objection to the admission of another party. */
    @WireName("withdraw-credentials-objection")
    record WithdrawCredentialsObjection(ParticipantCode party, ParticipantCode by) implements CredentialsCommand {}

    /**
     * Consider the credentials in the meeting under way of the bureau, or of the credentials committee if there is one.
     */
    @WireName("examine-credentials")
    record ExamineCredentials() implements CredentialsCommand {}

    /** Tell the body what the bureau or the committee found. */
    @WireName("report-credentials")
    record ReportCredentials(int represented, int compliant, int notCompliant, List<ParticipantCode> namedNotCompliant)
            implements CredentialsCommand {
        public ReportCredentials {
            namedNotCompliant = Absent.asEmpty(namedNotCompliant);
        }
    }

    /** Adopt the report on credentials. */
    @WireName("adopt-credentials-report")
    record AdoptCredentialsReport(@Nullable Decision decision) implements CredentialsCommand {
        public AdoptCredentialsReport() {
            this(null);
        }
    }

    /** Approve what the report on credentials found. */
    @WireName("approve-credentials-report")
    record ApproveCredentialsReport() implements CredentialsCommand {}
}
