package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.choice;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodyProfile.CredentialsCustoms;
import org.rapporteur.events.body.BodyProfile.Treaty;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.report.outline.Passage.CredentialsFindings;

/** Words on credentials. */
final class CredentialsWords {
    private final WritingContext context;

    CredentialsWords(WritingContext context) {
        this.context = context;
    }

    Spoken issuers() {
        Map<String, Object> slots = context.withRule(context.slots(), RuleTopic.ISSUE_OF_CREDENTIALS);
        Optional<EarlierText> amendment = customs().map(CredentialsCustoms::amendedBy);
        slots.put("amended", yes(amendment.isPresent()));
        slots.put("number", amendment.map(text -> text.number().toString()).orElse(""));
        slots.put("kind", amendment.map(text -> choice(text.kind())).orElse(""));
        @Nullable String article =
                context.body().instrument().map(Treaty::amendmentArticle).orElse(null);
        slots.put("amendments", yes(article != null));
        slots.put("article", article == null ? "" : article);
        slots.put("amendmentRule", context.rule(RuleTopic.AMENDMENT_OF_THE_CONVENTION));
        slots.put("treaty", context.treaty(Treaty::brief));
        return Spoken.words(context.messages.say("credentials.issuers", slots));
    }

    Spoken examination() {
        Map<String, Object> slots = context.withRule(context.slots(), RuleTopic.EXAMINATION_OF_CREDENTIALS);
        slots.put("admissionRule", context.rule(RuleTopic.PROVISIONAL_ADMISSION));
        return Spoken.words(context.messages.say("credentials.examination", slots));
    }

    Spoken say(CredentialsFindings findings) {
        Map<String, Object> slots = context.slots(findings.bureauMeetings());
        slots.put("represented", findings.represented());
        slots.put("compliant", findings.compliant());
        slots.put("notCompliant", findings.notCompliant());
        Optional<Integer> agreed = customs().map(CredentialsCustoms::omissionAgreedAtSession);
        slots.put("omission", yes(agreed.isPresent() && findings.notCompliant() > 0));
        slots.put("omissionSession", agreed.map(context.grammar::session).orElse(""));
        return Spoken.words(context.messages.say("credentials.findings", slots));
    }

    private Optional<CredentialsCustoms> customs() {
        return Optional.ofNullable(context.body().credentials());
    }
}
