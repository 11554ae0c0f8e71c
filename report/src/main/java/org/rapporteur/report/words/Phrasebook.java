package org.rapporteur.report.words;

import java.util.List;
import java.util.Map;
import org.rapporteur.report.outline.Passage;

/** Finds the words for every passage. */
final class Phrasebook {
    private final Diction diction;
    private final OrganizationalWords organization;
    private final CredentialsWords credentials;
    private final ItemWords items;
    private final DebateWords debate;
    private final ActionWords action;
    private final WorkingGroupWords groups;

    Phrasebook(Diction diction) {
        this.diction = diction;
        SpeakerWords speakers = new SpeakerWords(diction);
        this.organization = new OrganizationalWords(diction, speakers);
        this.credentials = new CredentialsWords(diction);
        this.items = new ItemWords(diction);
        this.debate = new DebateWords(diction, speakers);
        this.action = new ActionWords(diction, debate);
        this.groups = new WorkingGroupWords(diction);
    }

    /** One paragraph. */
    Spoken say(List<Passage> passages) {
        Spoken paragraph = say(passages.getFirst(), false);
        for (Passage passage : passages.subList(1, passages.size())) {
            paragraph = paragraph.and(say(passage, true), diction.space());
        }
        diction.mentions.newParagraph();
        return paragraph;
    }

    /** @param goesOn whether the paragraph has begun with another passage */
    private Spoken say(Passage passage, boolean goesOn) {
        return switch (passage) {
            case Passage.TextsAdopted said ->
                plain("texts-adopted", diction.slots("kind", Diction.choice(said.kind())));
            case Passage.SessionHeld said -> organization.say(said);
            case Passage.OpeningStatements said -> organization.say(said);
            case Passage.RotationRecalled said -> organization.say(said);
            case Passage.OfficersElected said -> organization.say(said);
            case Passage.OfficerReplaced said -> organization.say(said);
            case Passage.AgendaAdopted said -> {
                Map<String, Object> slots = diction.slots(said.when());
                slots.put("symbol", said.document().value());
                yield plain("agenda-adopted", slots);
            }
            case Passage.CommitteeConstituted said -> organization.say(said);
            case Passage.OrganizationApproved said -> organization.say(said);
            case Passage.CommitteeLimited said -> organization.say(said);
            case Passage.Attended said -> organization.say(said);
            case Passage.ListOfParticipants said ->
                plain(
                        "list-of-participants",
                        diction.slots("symbol", said.symbol().value()));
            case Passage.ObserverRulesRecalled said ->
                plain(
                        "observer-rules",
                        diction.withRule(diction.slots(), org.rapporteur.events.body.RuleTopic.OBSERVERS));
            case Passage.StandingInvitationsApproved said -> organization.say(said);
            case Passage.CredentialsIssuers said -> credentials.issuers();
            case Passage.CredentialsExamination said -> credentials.examination();
            case Passage.CredentialsFindings said -> credentials.say(said);
            case Passage.CredentialsReportAdopted said -> plain("credentials.adopted", diction.slots(said.when()));
            case Passage.CredentialsReportApproved said -> plain("credentials.approved", diction.slots());
            case Passage.ItemConsidered said -> items.say(said);
            case Passage.NextAgendaPrepared said -> items.say(said);
            case Passage.SecretariatIntroduced said -> debate.say(said);
            case Passage.ChairsIntroduced said -> debate.say(said, goesOn);
            case Passage.GeneralDebate said -> debate.say(said);
            case Passage.Spoke said -> debate.say(said);
            case Passage.RepliesMade said -> debate.say(said);
            case Passage.YouthOutcome said -> debate.say(said);
            case Passage.Presided said -> debate.say(said);
            case Passage.Announced said -> {
                Map<String, Object> slots = diction.slots(said.when());
                slots.put("text", diction.names.in(said.text()));
                yield plain("announced", slots);
            }
            case Passage.DecisionTaken said -> {
                Map<String, Object> slots = diction.slots(said.when());
                slots.put("decision", diction.names.in(said.decision()));
                yield plain("decision-taken", slots);
            }
            case Passage.Adopted said -> action.say(said);
            case Passage.Recommended said -> action.say(said);
            case Passage.ConsultationsDiscontinued said -> action.say(said);
            case Passage.Withdrawn said -> action.say(said);
            case Passage.FinancialImplications said -> action.say(said);
            case Passage.NextSessionScheduled said -> action.say(said);
            case Passage.ReportAdopted said -> action.say(said);
            case Passage.GroupEstablished said -> groups.say(said);
            case Passage.GroupMadeStanding said -> groups.say(said);
            case Passage.AnnualMeetingsEncouraged said -> groups.say(said);
            case Passage.GroupSessions said -> groups.say(said);
        };
    }

    private Spoken plain(String formula, Map<String, Object> slots) {
        return Spoken.words(diction.formulas.say(formula, slots));
    }
}
