package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.yes;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.body.BodyProfile.CredentialsCustoms;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.SessionKind;
import org.rapporteur.report.outline.Passage.CredentialsFindings;
import org.rapporteur.report.outline.Passage.CredentialsObjection;
import org.rapporteur.report.outline.Passage.CredentialsReportAdopted;

/** Words on credentials. */
final class CredentialsWords {
    private final WritingContext context;
    private final VotingWords voting;

    CredentialsWords(WritingContext context, VotingWords voting) {
        this.context = context;
        this.voting = voting;
    }

    Spoken issuers() {
        Map<String, Object> slots = context.withRule(context.slots(), RuleTopic.ISSUE_OF_CREDENTIALS);
        Optional<EarlierText> amendment = customs().map(CredentialsCustoms::amendedBy);
        slots.put("amended", yes(amendment.isPresent()));
        slots.put("number", amendment.map(text -> text.number().toString()).orElse(""));
        slots.put("kind", amendment.map(text -> context.kind(text.kind())).orElse(""));
        slots.put("text", context.ruleText(RuleTopic.ISSUE_OF_CREDENTIALS));
        return Spoken.words(context.messages.say("credentials.issuers", slots));
    }

    Spoken examination() {
        Map<String, Object> slots = context.withRule(context.slots(), RuleTopic.EXAMINATION_OF_CREDENTIALS);
        slots.put("text", context.ruleText(RuleTopic.EXAMINATION_OF_CREDENTIALS));
        slots.put("admissionRule", context.rule(RuleTopic.PROVISIONAL_ADMISSION));
        slots.put("admission", context.ruleText(RuleTopic.PROVISIONAL_ADMISSION));
        return Spoken.words(context.messages.say("credentials.examination", slots));
    }

    Spoken say(CredentialsFindings findings) {
        Map<String, Object> slots = context.slots(findings.bureauMeetings());
        slots.put("represented", findings.represented());
        slots.put("compliant", findings.compliant());
        slots.put("notCompliant", findings.notCompliant());
        Optional<Integer> agreed = customs().map(CredentialsCustoms::omissionAgreedAtSession);
        slots.put("omission", yes(agreed.isPresent() && findings.notCompliant() > 0));
        slots.put(
                "omissionSession",
                agreed.map(session -> context.session(session, SessionKind.REGULAR))
                        .orElse(""));
        String committee = context.credentialsCommittee();
        slots.put("committee", committee);
        slots.put("committeeCapital", WritingContext.capital(committee));
        return Spoken.words(context.messages.say(
                committee.equals("none") ? "credentials.findings" : "credentials.findings.committee", slots));
    }

    Spoken say(CredentialsObjection objection) {
        Map<String, Object> slots = context.slots("party", context.names.of(objection.party()));
        slots.put("by", context.names.of(objection.by()));
        slots.put("withdrawn", yes(objection.withdrawn()));
        return Spoken.words(context.messages.say("credentials.objection", slots));
    }

    Spoken say(CredentialsReportAdopted adopted) {
        Map<String, Object> slots = context.slots(adopted.when());
        slots.put("how", voting.how(adopted.how()));
        slots.put("committee", context.credentialsCommittee());
        return Spoken.words(context.messages.say("credentials.adopted", slots));
    }

    Spoken sayApproved() {
        return Spoken.words(context.messages.say(
                "credentials.approved", context.slots("committee", context.credentialsCommittee())));
    }

    private Optional<CredentialsCustoms> customs() {
        return Optional.ofNullable(context.body().credentials());
    }
}
