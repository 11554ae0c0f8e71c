package org.rapporteur.report.words;

import java.util.List;
import java.util.Map;
import org.rapporteur.report.outline.Passage;

/** Finds the words for every passage. */
final class PassageWriter {
    private final WritingContext context;
    private final OrganizationalWords organization;
    private final ElectionWords elections;
    private final AgendaWords agenda;
    private final CredentialsWords credentials;
    private final ItemWords items;
    private final DebateWords debate;
    private final VotingWords voting;
    private final VotesCastWords votes;
    private final ActionWords action;
    private final WorkingGroupWords groups;

    PassageWriter(WritingContext context) {
        this.context = context;
        SpeakerWords speakers = new SpeakerWords(context);
        this.organization = new OrganizationalWords(context, speakers);
        this.credentials = new CredentialsWords(context);
        this.items = new ItemWords(context);
        this.debate = new DebateWords(context, speakers);
        this.voting = new VotingWords(context);
        this.votes = new VotesCastWords(context);
        this.elections = new ElectionWords(context, voting);
        this.agenda = new AgendaWords(context, voting);
        this.action = new ActionWords(context, debate, voting);
        this.groups = new WorkingGroupWords(context);
    }

    /** One paragraph. */
    Spoken say(List<Passage> passages) {
        Spoken paragraph = say(passages.getFirst(), false);
        for (Passage passage : passages.subList(1, passages.size())) {
            paragraph = paragraph.and(say(passage, true), context.space());
        }
        context.mentions.newParagraph();
        return paragraph;
    }

    /** @param goesOn whether the paragraph has begun with another passage */
    private Spoken say(Passage passage, boolean goesOn) {
        return switch (passage) {
            case Passage.TextsAdopted said ->
                plain("texts-adopted", context.slots("kind", WritingContext.choice(said.kind())));
            case Passage.SessionHeld said -> organization.say(said);
            case Passage.MeetingsElsewhere said -> organization.say(said);
            case Passage.SessionSuspended said -> plain("session-suspended", context.slots(said.when()));
            case Passage.OpeningStatements said -> organization.say(said);
            case Passage.RotationRecalled said -> organization.say(said);
            case Passage.CandidateWithdrawn said -> elections.say(said);
            case Passage.OfficersElected said -> elections.say(said);
            case Passage.CandidatesNominated said -> elections.say(said);
            case Passage.BallotHeld said -> elections.say(said);
            case Passage.ElectedByBallot said -> elections.say(said);
            case Passage.OfficerReplaced said -> organization.say(said);
            case Passage.AgendaAdopted said -> agenda.say(said);
            case Passage.AgendaAmended said -> agenda.say(said);
            case Passage.ItemDeferred said -> agenda.say(said);
            case Passage.ItemHeldInAbeyance said -> agenda.say(said);
            case Passage.ItemReopened said -> agenda.say(said);
            case Passage.CommitteeConstituted said -> organization.say(said);
            case Passage.OrganizationApproved said -> organization.say(said);
            case Passage.CommitteeLimited said -> organization.say(said);
            case Passage.Attended said -> organization.say(said);
            case Passage.ListOfParticipants said ->
                plain(
                        "list-of-participants",
                        context.slots("symbol", said.symbol().value()));
            case Passage.ObserverRulesRecalled said ->
                plain(
                        "observer-rules",
                        context.withRule(context.slots(), org.rapporteur.events.body.RuleTopic.OBSERVERS));
            case Passage.StandingInvitationsApproved said -> organization.say(said);
            case Passage.CredentialsIssuers said -> credentials.issuers();
            case Passage.CredentialsExamination said -> credentials.examination();
            case Passage.CredentialsFindings said -> credentials.say(said);
            case Passage.CredentialsReportAdopted said -> {
                Map<String, Object> slots = context.slots(said.when());
                slots.put("how", voting.how(said.how()));
                yield plain("credentials.adopted", slots);
            }
            case Passage.CredentialsReportApproved said -> plain("credentials.approved", context.slots());
            case Passage.ItemConsidered said -> items.say(said);
            case Passage.NextAgendaPrepared said -> items.say(said);
            case Passage.SecretariatIntroduced said -> debate.say(said);
            case Passage.ChairsIntroduced said -> debate.say(said, goesOn);
            case Passage.GeneralDebate said -> debate.say(said);
            case Passage.Spoke said -> debate.say(said);
            case Passage.Explained said -> debate.say(said);
            case Passage.RepliesMade said -> debate.say(said);
            case Passage.YouthOutcome said -> debate.say(said);
            case Passage.Presided said -> debate.say(said);
            case Passage.Announced said -> {
                Map<String, Object> slots = context.slots(said.when());
                slots.put("text", context.names.in(said.text()));
                yield plain("announced", slots);
            }
            case Passage.QuorumCountRequested said -> organization.say(said);
            case Passage.QuorumCounted said -> organization.say(said, goesOn);
            case Passage.DecisionTaken said -> {
                Map<String, Object> slots = context.slots(said.when());
                slots.put("decision", context.names.in(said.decision()));
                yield plain("decision-taken", slots);
            }
            case Passage.Adopted said -> action.say(said);
            case Passage.AdoptedAtFirst said -> voting.say(said);
            case Passage.NotAdopted said -> voting.say(said);
            case Passage.Decided said -> voting.say(said);
            case Passage.VoteRequested said -> voting.say(said);
            case Passage.VotesCast said -> votes.say(said);
            case Passage.PositionsStated said -> voting.say(said);
            case Passage.VoteVoid said -> voting.say(said);
            case Passage.Recommended said -> action.say(said);
            case Passage.ConsultationsDiscontinued said -> action.say(said);
            case Passage.Withdrawn said -> action.say(said);
            case Passage.LeftWithoutAction said -> action.say(said);
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
        return Spoken.words(context.messages.say(formula, slots));
    }
}
