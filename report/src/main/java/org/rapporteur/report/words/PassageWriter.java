package org.rapporteur.report.words;

import java.util.List;
import java.util.Map;
import org.rapporteur.report.outline.Passage;

/** Finds the words for every passage. */
final class PassageWriter {
    private final WritingContext context;
    private final OrganizationalWords organization;
    private final ElectionWords elections;
    private final MembershipWords memberships;
    private final AgendaWords agenda;
    private final CredentialsWords credentials;
    private final ItemWords items;
    private final DebateWords debate;
    private final AmendmentWords amendments;
    private final ProposalWords proposals;
    private final PurposeWords purposes;
    private final CeremonyWords ceremonies;
    private final StandingWords standing;
    private final VotingWords voting;
    private final MotionWords motions;
    private final OrderWords order;
    private final LimitWords limits;
    private final VotesCastWords votes;
    private final ActionWords action;
    private final WorkingGroupWords groups;
    private final OrganWords organs;

    PassageWriter(WritingContext context) {
        this.context = context;
        SpeakerWords speakers = new SpeakerWords(context);
        this.organization = new OrganizationalWords(context, speakers);
        this.items = new ItemWords(context);
        this.debate = new DebateWords(context, speakers);
        this.amendments = new AmendmentWords(context);
        this.proposals = new ProposalWords(context);
        this.voting = new VotingWords(context, amendments);
        this.credentials = new CredentialsWords(context, voting);
        this.purposes = new PurposeWords(context, speakers);
        this.ceremonies = new CeremonyWords(context);
        this.standing = new StandingWords(context);
        this.limits = new LimitWords(context, voting);
        this.order = new OrderWords(context, voting);
        this.motions = new MotionWords(context, voting);
        this.votes = new VotesCastWords(context);
        this.elections = new ElectionWords(context, voting);
        this.memberships = new MembershipWords(context, voting);
        this.agenda = new AgendaWords(context, voting);
        this.action = new ActionWords(context, debate, voting, proposals);
        this.groups = new WorkingGroupWords(context);
        this.organs = new OrganWords(context);
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
                plain("texts-adopted", context.slots("kinds", context.kinds(said.kind())));
            case Passage.SessionHeld said -> organization.say(said);
            case Passage.MeetingsElsewhere said -> organization.say(said);
            case Passage.MeetingsInPrivate said -> organization.say(said);
            case Passage.PresidedTemporarily said -> organization.say(said);
            case Passage.SessionSuspended said -> plain("session-suspended", context.slots(said.when()));
            case Passage.OpeningStatements said -> organization.say(said);
            case Passage.RotationRecalled said -> organization.say(said);
            case Passage.CandidateWithdrawn said -> elections.say(said);
            case Passage.OfficersElected said -> elections.say(said);
            case Passage.CandidatesNominated said -> elections.say(said);
            case Passage.BallotHeld said -> elections.say(said);
            case Passage.ElectedByBallot said -> elections.say(said);
            case Passage.BallotRestricted said -> elections.say(said);
            case Passage.LotDrawn said -> elections.say(said);
            case Passage.ElectionPostponed said -> elections.say(said);
            case Passage.IncumbentsRecorded said -> elections.say(said);
            case Passage.IncumbentContinued said -> elections.say(said);
            case Passage.MembersBallotHeld said -> memberships.say(said);
            case Passage.MembersElected said -> memberships.say(said);
            case Passage.MembersAppointed said -> memberships.say(said);
            case Passage.OfficerAppointed said -> memberships.say(said);
            case Passage.OfficerResigned said -> elections.say(said);
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
            case Passage.AdmissionObjectedTo said -> standing.say(said);
            case Passage.VotingRightsSuspended said -> standing.say(said);
            case Passage.VotingRightsRestored said -> standing.say(said);
            case Passage.ParticipantWithdrawn said -> standing.say(said);
            case Passage.CredentialsIssuers said -> credentials.issuers();
            case Passage.CredentialsExamination said -> credentials.examination();
            case Passage.CredentialsFindings said -> credentials.say(said);
            case Passage.CredentialsReportAdopted said -> credentials.say(said);
            case Passage.CredentialsReportApproved _ -> credentials.sayApproved();
            case Passage.CredentialsObjection said -> credentials.say(said);
            case Passage.ItemConsidered said -> items.say(said);
            case Passage.NextAgendaPrepared said -> items.say(said);
            case Passage.SecretariatIntroduced said -> debate.say(said);
            case Passage.ChairsIntroduced said -> debate.say(said, goesOn);
            case Passage.GeneralDebate said -> debate.say(said);
            case Passage.Spoke said -> debate.say(said);
            case Passage.SaidFor said -> purposes.say(said);
            case Passage.SubmittedInWriting said -> purposes.say(said);
            case Passage.SecretariatAnswered said -> purposes.say(said);
            case Passage.CeremonyHeld said -> ceremonies.say(said);
            case Passage.SilenceObserved said -> ceremonies.say(said);
            case Passage.MessageDelivered said -> ceremonies.say(said);
            case Passage.GuestsHeard said -> ceremonies.say(said);
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
            case Passage.DecisionTaken said -> items.say(said);
            case Passage.Adopted said -> action.say(said);
            case Passage.AdoptedAtFirst said -> voting.say(said);
            case Passage.NotAdopted said -> voting.say(said);
            case Passage.Introduced said -> proposals.say(said);
            case Passage.Reintroduced said -> proposals.say(said);
            case Passage.Replaced said -> proposals.say(said);
            case Passage.MovedToItem said -> proposals.say(said);
            case Passage.Split said -> proposals.say(said);
            case Passage.SponsorsChanged said -> proposals.say(said);
            case Passage.MemberExcepted said -> proposals.say(said);
            case Passage.AmendmentProposed said -> amendments.say(said);
            case Passage.AmendmentJoined said -> amendments.say(said);
            case Passage.AmendmentRevised said -> amendments.say(said);
            case Passage.AmendmentAccepted said -> amendments.say(said);
            case Passage.AmendmentWithdrawn said -> amendments.say(said);
            case Passage.AmendmentSplit said -> amendments.say(said);
            case Passage.AmendmentsOrdered said -> amendments.say(said);
            case Passage.Decided said -> voting.say(said);
            case Passage.VoteRequested said -> voting.say(said);
            case Passage.VotesCast said -> votes.say(said);
            case Passage.Moved said -> motions.say(said);
            case Passage.SpokenOn said -> motions.say(said);
            case Passage.MotionDecided said -> motions.say(said);
            case Passage.MotionWithdrawn _ -> motions.sayWithdrawn();
            case Passage.PointRaised said -> order.say(said);
            case Passage.Ruled said -> order.say(said);
            case Passage.AppealMade said -> order.say(said);
            case Passage.AppealDecided said -> order.say(said);
            case Passage.TakenBack said -> order.say(said);
            case Passage.ListClosed said -> limits.say(said);
            case Passage.TimeLimited said -> limits.say(said);
            case Passage.PositionsStated said -> voting.say(said);
            case Passage.VoteVoid said -> voting.say(said);
            case Passage.Recommended said -> action.say(said);
            case Passage.NotRecommended said -> action.say(said);
            case Passage.OrganEstablished said -> organs.say(said);
            case Passage.ReferredToOrgan said -> organs.say(said);
            case Passage.OrganChairsElected said -> organs.say(said);
            case Passage.OrganQuorumSet said -> organs.say(said);
            case Passage.OrganMet said -> organs.say(said);
            case Passage.OrganMetBetweenSessions said -> organs.say(said);
            case Passage.OrganReported said -> organs.say(said);
            case Passage.OrganDissolved said -> organs.say(said);
            case Passage.ConsultationsDiscontinued said -> action.say(said);
            case Passage.Withdrawn said -> action.say(said);
            case Passage.LeftWithoutAction said -> action.say(said);
            case Passage.FinancialImplications said -> action.say(said);
            case Passage.NextSessionScheduled said -> action.say(said);
            case Passage.ReportAdopted said -> action.say(said);
            case Passage.ReportAdoptedInPart said -> action.say(said);
            case Passage.ReportPostponed said -> action.say(said);
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
