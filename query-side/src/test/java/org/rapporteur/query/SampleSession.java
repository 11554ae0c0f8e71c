package org.rapporteur.query;

import static org.rapporteur.events.body.DocumentSymbols.USUAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.fact.AgendaEvent.AgendaAdopted;
import org.rapporteur.events.fact.AgendaEvent.AgendaAmended;
import org.rapporteur.events.fact.AgendaEvent.CommitteeOfTheWholeConstituted;
import org.rapporteur.events.fact.AgendaEvent.CommitteeOfTheWholeLimited;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemDeferred;
import org.rapporteur.events.fact.AgendaEvent.ItemHeldInAbeyance;
import org.rapporteur.events.fact.AgendaEvent.ItemReopened;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.AgendaEvent.OrganizationOfWorkApproved;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentAccepted;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentJoined;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentRevised;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentSplit;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentWithdrawn;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentsOrdered;
import org.rapporteur.events.fact.AttendanceEvent.AdmissionObjectedTo;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.AttendanceEvent.ObserverRulesRecalled;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantWithdrawn;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.AttendanceEvent.StandingInvitationsApproved;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsRestored;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsSuspended;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.BallotRestricted;
import org.rapporteur.events.fact.BureauEvent.CandidateWithdrawn;
import org.rapporteur.events.fact.BureauEvent.ElectionPostponed;
import org.rapporteur.events.fact.BureauEvent.IncumbentContinued;
import org.rapporteur.events.fact.BureauEvent.IncumbentsRecorded;
import org.rapporteur.events.fact.BureauEvent.IncumbentsSucceeded;
import org.rapporteur.events.fact.BureauEvent.LotDrawn;
import org.rapporteur.events.fact.BureauEvent.MembersAppointed;
import org.rapporteur.events.fact.BureauEvent.MembersBallotHeld;
import org.rapporteur.events.fact.BureauEvent.MembersElected;
import org.rapporteur.events.fact.BureauEvent.OfficerAppointed;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficerResigned;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.CorrectionEvent.ActCorrected;
import org.rapporteur.events.fact.CorrectionEvent.ActStruck;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionDeclined;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionProposed;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsExamined;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectedTo;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectionWithdrawn;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportAdopted;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportApproved;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsSubmitted;
import org.rapporteur.events.fact.DebateEvent.AnnouncementMade;
import org.rapporteur.events.fact.DebateEvent.CeremonyHeld;
import org.rapporteur.events.fact.DebateEvent.FloorWithdrawn;
import org.rapporteur.events.fact.DebateEvent.FurtherReplyGranted;
import org.rapporteur.events.fact.DebateEvent.GuestHeard;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedByChair;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedBySecretariat;
import org.rapporteur.events.fact.DebateEvent.MessageDelivered;
import org.rapporteur.events.fact.DebateEvent.PresidentSpoke;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.DebateEvent.SecretariatHeadSpoke;
import org.rapporteur.events.fact.DebateEvent.SecretariatResponded;
import org.rapporteur.events.fact.DebateEvent.SilenceObserved;
import org.rapporteur.events.fact.DebateEvent.SpeakerCalledToOrder;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.DebateEvent.SpeakerMoved;
import org.rapporteur.events.fact.DebateEvent.SpeakerRemoved;
import org.rapporteur.events.fact.DebateEvent.SpeakersListOpened;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DebateEvent.YouthOutcomePresented;
import org.rapporteur.events.fact.DecisionEvent.NextAgendaDiscussed;
import org.rapporteur.events.fact.DecisionEvent.NextSessionScheduled;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.DocumentEvent.DocumentsPlaced;
import org.rapporteur.events.fact.DraftEvent.ConsultationsDiscontinued;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftCorrected;
import org.rapporteur.events.fact.DraftEvent.DraftIntroduced;
import org.rapporteur.events.fact.DraftEvent.DraftLeftWithoutAction;
import org.rapporteur.events.fact.DraftEvent.DraftMoved;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftReintroduced;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftSplit;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.DraftsMerged;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.DraftEvent.GroupSponsorExcepted;
import org.rapporteur.events.fact.DraftEvent.MandateAccepted;
import org.rapporteur.events.fact.DraftEvent.NumberAssigned;
import org.rapporteur.events.fact.DraftEvent.NumberReserved;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.LimitEvent.SpeakersListClosed;
import org.rapporteur.events.fact.LimitEvent.SpeakersListReopened;
import org.rapporteur.events.fact.LimitEvent.TimeLimited;
import org.rapporteur.events.fact.MeetingEvent.ChairTaken;
import org.rapporteur.events.fact.MeetingEvent.ChairTakenTemporarily;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingResumed;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.MotionEvent.MotionSpokenOn;
import org.rapporteur.events.fact.MotionEvent.MotionWithdrawn;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.fact.OrderEvent.AppealWithdrawn;
import org.rapporteur.events.fact.OrderEvent.PointOfOrderRaised;
import org.rapporteur.events.fact.OrderEvent.RulingAppealed;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.OrderEvent.RulingWithdrawn;
import org.rapporteur.events.fact.OrganEvent.OrganChairsElected;
import org.rapporteur.events.fact.OrganEvent.OrganDissolved;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.OrganEvent.OrganQuorumSet;
import org.rapporteur.events.fact.OrganEvent.OrganReported;
import org.rapporteur.events.fact.OrganEvent.ReferredToOrgan;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteDeclaredVoid;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.fact.ReportEvent.FootnoteAdded;
import org.rapporteur.events.fact.ReportEvent.ReportAdopted;
import org.rapporteur.events.fact.ReportEvent.ReportAdoptedInPart;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;
import org.rapporteur.events.fact.ReportEvent.ReportPostponed;
import org.rapporteur.events.fact.ReportEvent.ReportReissued;
import org.rapporteur.events.fact.SessionEvent.ProfileTakenUp;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionResumed;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.fact.SessionEvent.SessionSuspended;
import org.rapporteur.events.fact.WorkingGroupEvent.MandateRecalled;
import org.rapporteur.events.fact.WorkingGroupEvent.WorkingGroupMet;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ApprovalProcedure;
import org.rapporteur.events.value.CallToOrder;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.CeremonyKind;
import org.rapporteur.events.value.ChairRole;
import org.rapporteur.events.value.ChangeKind;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.CountingMethod;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.LimitScope;
import org.rapporteur.events.value.MandateKind;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionSide;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.QuorumShares;
import org.rapporteur.events.value.Rank;
import org.rapporteur.events.value.RenamedItem;
import org.rapporteur.events.value.RollCall;
import org.rapporteur.events.value.RuleNumber;
import org.rapporteur.events.value.RulesOfProcedure;
import org.rapporteur.events.value.RulesStep;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.events.value.SecretariatAnswer;
import org.rapporteur.events.value.SecretariatRole;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.SpeakerTitle;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.StateVotes;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TemporaryChair;
import org.rapporteur.events.value.TemporaryPresident;
import org.rapporteur.events.value.TextChange;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.TextPart;
import org.rapporteur.events.value.Until;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkProvision;
import org.rapporteur.events.value.WorkingGroupChair;
import org.rapporteur.events.value.WorkingGroupCode;

/** A small session in which every kind of fact happens at least once. */
public final class SampleSession {
    public static final MeetingNumber FIRST = MeetingNumber.of("plenary-1");
    public static final MeetingNumber SECOND = MeetingNumber.of("plenary-2");
    public static final MeetingNumber COMMITTEE = MeetingNumber.of("committee-of-the-whole-1");
    public static final MeetingNumber BUREAU = MeetingNumber.of("bureau-1");
    public static final Symbol FIREARMS = symbol("L.2");
    public static final Symbol PROSECUTORS = symbol("L.3");
    public static final Symbol ENVIRONMENT = symbol("L.8");
    public static final Symbol PROTOCOL = symbol("L.9");
    public static final Question OF_PROTOCOL = Question.ofDraft(PROTOCOL);
    public static final Officer PRESIDENT = officer("president", "Peter Burian", "SVK");

    private static final Officer PERUVIAN = officer("vice-president", "Candidate of Peru", "PER");
    private static final ItemNumber ITEM_1 = new ItemNumber("1");
    private static final ItemNumber ITEM_2A = new ItemNumber("2(a)");
    private static final ItemNumber ITEM_4 = new ItemNumber("4");
    public static final ParticipantCode ITALY = new ParticipantCode("ITA");
    public static final ParticipantCode PERU = new ParticipantCode("PER");
    private static final SubsidiaryOrgan COMMITTEE_I = new SubsidiaryOrgan("committee-i");
    private static final Person CHAIR_OF_COMMITTEE_I = new Person("Representative of Peru", PERU);
    private static final ParticipantCode UNION = new ParticipantCode("EU");
    private static final ParticipantCode YOUTH = new ParticipantCode("youth-forum");
    private static final WorkingGroupCode GROUP = new WorkingGroupCode("firearms");
    private static final WorkingGroupChair CHAIR = new WorkingGroupChair(GROUP, ChairRole.CHAIR, List.of(11));
    private static final LocalDate OPENING_DAY = LocalDate.parse("2024-10-14");
    private static final LocalDate CLOSING_DAY = LocalDate.parse("2024-10-18");

    private SampleSession() {}

    public static SessionScheduled scheduled() {
        return new SessionScheduled(
                "untoc-cop",
                12,
                words("Vienna", "维也纳"),
                new DateRange(OPENING_DAY, CLOSING_DAY),
                new Symbol("CTOC/COP/2024"),
                List.of(),
                null);
    }

    public static Story before() {
        return Story.of(
                "untoc-cop-12",
                scheduled(),
                new SessionConvened(LocalDate.parse("2024-07-01")),
                new ProvisionalAgendaIssued(symbol("1"), agenda()),
                new OrganizationOfWorkApproved(
                        StandingOrgan.EXTENDED_BUREAU,
                        ApprovalProcedure.SILENCE,
                        LocalDate.parse("2024-09-20"),
                        List.of(WorkProvision.SUSPEND_PLENARY_FOR_COMMITTEE_OF_THE_WHOLE)),
                new CommitteeOfTheWholeConstituted(
                        earlier(DraftKind.DECISION, "5/2", "establishment of a committee", "设立全体委员会")),
                new MandateRecalled(
                        GROUP,
                        MandateKind.ESTABLISHED,
                        earlier(DraftKind.RESOLUTION, "5/4", "illicit manufacturing of firearms", "非法制造枪支")),
                new WorkingGroupMet(
                        GROUP,
                        11,
                        new DateRange(LocalDate.parse("2024-05-06"), LocalDate.parse("2024-05-07")),
                        new Symbol("CTOC/COP/WG.6/2024/4")),
                new DocumentIssued(
                        symbol("2"),
                        DocumentKind.REPORT_OF_THE_SECRETARIAT,
                        Manner.ON,
                        words("the operation of the mechanism", "机制运作情况")),
                new DocumentIssued(
                        symbol("3"),
                        DocumentKind.NOTE_BY_THE_SECRETARIAT,
                        Manner.TRANSMITTING_WORKING_GROUP_REPORTS,
                        null),
                new DocumentsPlaced(ITEM_2A, List.of(symbol("2"), symbol("3"))),
                new ParticipantsRegistered(
                        Category.STATE_PARTY,
                        List.of(delegation("SVK"), delegation("ITA"), delegation("PER"), delegation("IRN"))),
                new ParticipantsRegistered(Category.INTEGRATION_ORGANIZATION, List.of(delegation("EU"))),
                new ParticipantsRegistered(
                        new Category("ngo-with-consultative-status"),
                        List.of(new Delegation(YOUTH, words("Youth Forum", "青年论坛"), words("the Forum", "论坛")))),
                new CredentialsSubmitted(ITALY, true),
                new CredentialsSubmitted(PERU, false),
                new CredentialsObjectedTo(PERU, ITALY),
                new OfficerNominated(PRESIDENT, new GroupCode("eastern-european")),
                new DraftTabled(
                        FIREARMS,
                        DraftKind.RESOLUTION,
                        DraftSubject.SUBSTANCE,
                        ITEM_2A,
                        words("Trafficking in firearms", "贩运枪支"),
                        null,
                        Map.of(Language.ENGLISH, "The Conference,\n\n1. *Decides* so.")),
                new SponsorAdded(FIREARMS, new Sponsor(ITALY, false)),
                new SponsorAdded(FIREARMS, new Sponsor(UNION, true)),
                new SponsorAdded(FIREARMS, new Sponsor(PERU, false)),
                new SponsorWithdrawn(FIREARMS, PERU));
    }

    /** The story until the second meeting is under way. */
    public static Story underWay() {
        return before().then(
                        new MeetingOpened(FIRST, OPENING_DAY, null, null),
                        new QuorumDeclared(FIRST, QuorumPurpose.DEBATE, 96),
                        new SessionOpened(FIRST),
                        new ItemTakenUp(FIRST, ITEM_1),
                        new PresidentSpoke(FIRST, ITEM_1, 11),
                        new SecretariatHeadSpoke(FIRST, ITEM_1),
                        new OfficersElected(
                                FIRST, List.of(PRESIDENT, officer("vice-president", "Debora Lepre", "ITA"))),
                        new AgendaAdopted(FIRST, symbol("1")),
                        new ObserverRulesRecalled(FIRST),
                        new StandingInvitationsApproved(FIRST, symbol("CRP.1"), StandingOrgan.EXTENDED_BUREAU),
                        new CommitteeOfTheWholeLimited(FIRST, List.of(Language.ENGLISH)),
                        new ItemConcluded(FIRST, ITEM_1),
                        new ItemTakenUp(FIRST, ITEM_2A),
                        new ItemIntroducedBySecretariat(
                                FIRST, ITEM_2A, SecretariatRole.REPRESENTATIVE, 2, List.of(CHAIR)),
                        new ItemIntroducedByChair(FIRST, ITEM_2A, CHAIR, List.of()),
                        new SpeakersListOpened(FIRST, ITEM_2A),
                        new StatementMade(
                                FIRST,
                                ITEM_2A,
                                StatementKind.DEBATE,
                                PERU,
                                new SpeakerTitle(words("Minister of Justice", "司法部长"), Rank.AMBASSADOR, false),
                                List.of(new GroupCode("group-of-77-and-china")),
                                false,
                                List.of(new ParticipantCode("IRN")),
                                Delivery.BY_VIDEO,
                                null,
                                null,
                                null,
                                null,
                                null),
                        new RightOfReplyExercised(FIRST, ITEM_2A, ITALY),
                        new YouthOutcomePresented(FIRST, ITEM_2A, YOUTH, 2, LocalDate.parse("2024-10-13")),
                        new MeetingSuspended(FIRST),
                        new MeetingOpened(COMMITTEE, OPENING_DAY, words("Room A", "A会议室"), FIRST),
                        new ChairTaken(COMMITTEE, officer("vice-president", "Debora Lepre", "ITA")),
                        new DraftRecommended(COMMITTEE, FIREARMS),
                        new MeetingAdjourned(COMMITTEE),
                        new MeetingResumed(FIRST),
                        new MeetingAdjourned(FIRST),
                        new MeetingOpened(BUREAU, OPENING_DAY, null, null),
                        new CredentialsExamined(BUREAU),
                        new NextAgendaDiscussed(BUREAU),
                        new MeetingAdjourned(BUREAU),
                        new DraftTabled(
                                PROSECUTORS,
                                DraftKind.RESOLUTION,
                                DraftSubject.SUBSTANCE,
                                ITEM_2A,
                                words("Network of prosecutors", "检察官网络"),
                                CHAIR,
                                Map.of()),
                        new DraftTabled(
                                ENVIRONMENT,
                                DraftKind.DECISION,
                                DraftSubject.SUBSTANCE,
                                ITEM_2A,
                                words("Crimes that affect the environment", "影响环境的犯罪"),
                                null,
                                Map.of()),
                        new DiscrepancyNoted(
                                "REPRESENTED_DIFFER_FROM_NOTED", Map.of("represented", "128", "noted", "127")),
                        new MeetingOpened(SECOND, CLOSING_DAY, null, null));
    }

    /** The whole story. */
    public static Story whole() {
        Story story = underWay()
                .then(
                        new AttendanceNoted(Category.STATE_PARTY, 127),
                        new AttendanceNoted(new Category("ngo-with-consultative-status"), null),
                        new AdmissionObjectedTo(
                                ITALY,
                                new Delegation(
                                        new ParticipantCode("open-registers"), words("Open Registers", "开放登记册"), null),
                                words("it is not active in the field", "其活动不属于本领域")),
                        new VotingRightsSuspended(List.of(PERU), words("contributions in arrears", "拖欠会费")),
                        new VotingRightsRestored(List.of(PERU)),
                        new ParticipantWithdrawn(PERU, LocalDate.of(2024, 10, 16)),
                        new CredentialsReported(SECOND, 128, 127, 1, List.of(PERU)),
                        new CredentialsReportAdopted(SECOND),
                        new CredentialsReportApproved(SECOND),
                        new OfficerReplaced(
                                officer("vice-president", "Debora Lepre", "ITA"),
                                officer("vice-president", "N. N.", "ITA")),
                        new OfficerNominated(PERUVIAN, new GroupCode("latin-american-and-caribbean")),
                        new BallotHeld(
                                SECOND,
                                PERUVIAN.office(),
                                1,
                                96,
                                1,
                                2,
                                47,
                                List.of(new CandidateVotes(PERUVIAN.name(), 93))),
                        new BallotRestricted(SECOND, PERUVIAN.office(), List.of(PERUVIAN)),
                        new LotDrawn(SECOND, PERUVIAN.office(), List.of(PERUVIAN), PERUVIAN),
                        new CandidateWithdrawn(PERUVIAN),
                        new ElectionPostponed(SECOND, PERUVIAN.office(), words("the next session", "下届会议")),
                        new IncumbentsRecorded(List.of(PERUVIAN), 11),
                        new IncumbentsSucceeded(List.of(PERUVIAN)),
                        new IncumbentContinued(SECOND, PERUVIAN),
                        new OfficerResigned(PERUVIAN),
                        new MembersBallotHeld(
                                SECOND,
                                ITEM_2A,
                                words("the Committee", "委员会"),
                                new GroupCode("latin-american-and-caribbean"),
                                1,
                                1,
                                96,
                                0,
                                0,
                                49,
                                List.of(new StateVotes(PERU, 96))),
                        new MembersElected(
                                SECOND,
                                ITEM_2A,
                                words("the Committee", "委员会"),
                                new GroupCode("latin-american-and-caribbean"),
                                List.of(PERU),
                                2,
                                DecisionMode.BALLOT),
                        new MembersAppointed(
                                SECOND,
                                ITEM_2A,
                                null,
                                words("the Board of Auditors", "审计委员会"),
                                List.of(ITALY),
                                List.of(new Person("Maria Quispe", PERU)),
                                3,
                                4,
                                new OfficeCode("president")),
                        new OfficerAppointed(
                                SECOND,
                                ITEM_2A,
                                null,
                                words("External Auditor", "外聘审计人"),
                                new Person("Maria Quispe", PERU),
                                4,
                                new OfficeCode("president")),
                        new SpeakerInscribed(SECOND, ITEM_2A, PERU, false, List.of()),
                        new SpeakerInscribed(SECOND, ITEM_2A, ITALY, false, List.of()),
                        new SpeakerMoved(SECOND, ITEM_2A, ITALY, false, 1, List.of()),
                        new SpeakerRemoved(SECOND, ITEM_2A, PERU, false, List.of()),
                        new AgendaAmended(
                                SECOND,
                                List.of(new AgendaItem(
                                        ITEM_4, ItemRole.SUBSTANTIVE, words("Emerging crimes", "新出现的犯罪"), null)),
                                List.of(),
                                List.of(new RenamedItem(ITEM_4, words("New forms of crime", "新型犯罪"))),
                                null),
                        new ItemHeldInAbeyance(SECOND, ITEM_4, words("until the next day", "直到次日")),
                        new ItemReopened(SECOND, ITEM_4),
                        new ItemDeferred(SECOND, ITEM_4, 13),
                        new QuorumCountRequested(SECOND, ITEM_2A, QuorumPurpose.DECISION, List.of(PERU)),
                        new QuorumCounted(
                                SECOND,
                                ITEM_2A,
                                QuorumPurpose.DECISION,
                                96,
                                65,
                                true,
                                CountingMethod.ROLL_CALL,
                                List.of(ITALY)),
                        new ChairTakenTemporarily(
                                SECOND,
                                new TemporaryChair(TemporaryPresident.HEAD_OF_DELEGATION, new ParticipantCode("PER")),
                                true),
                        new DraftRevised(FIREARMS, new Symbol(FIREARMS + "/Rev.1"), Map.of()),
                        new DraftOrallyRevised(
                                SECOND, FIREARMS, words("“urges” for “invites”", "以“促请”代替“邀请”"), Map.of()),
                        new FinancialImplicationsStated(
                                SECOND, List.of(FIREARMS), FinancialFinding.NONE_REQUIRED_EXTRABUDGETARY, null),
                        new DraftAdopted(
                                SECOND, FIREARMS, new Symbol(FIREARMS + "/Rev.1"), null, DecisionMode.CONSENSUS),
                        new NumberAssigned(FIREARMS, new TextNumber("12/1")),
                        new DraftsMerged(SECOND, ENVIRONMENT, List.of(PROSECUTORS)),
                        new ConsultationsDiscontinued(SECOND, PROSECUTORS, ITALY),
                        new MandateAccepted(SECOND, PROSECUTORS),
                        new DraftLeftWithoutAction(ENVIRONMENT, null),
                        new DraftWithdrawn(ENVIRONMENT),
                        new ProceduralDecisionTaken(SECOND, ITEM_2A, words("to extend the deadline", "延长期限")),
                        new DraftTabled(
                                PROTOCOL,
                                DraftKind.RESOLUTION,
                                DraftSubject.SUBSTANCE,
                                ITEM_2A,
                                words("A further protocol", "另一项议定书"),
                                null,
                                Map.of()),
                        new SponsorAdded(
                                PROTOCOL,
                                new Sponsor(new ParticipantCode("UGA"), false, new GroupCode("african"), List.of())),
                        new GroupSponsorExcepted(PROTOCOL, new GroupCode("african"), new ParticipantCode("KEN")),
                        new DraftIntroduced(SECOND, PROTOCOL, List.of(PERU), List.of()),
                        new DraftNotAdopted(
                                SECOND,
                                PROTOCOL,
                                PROTOCOL,
                                DecisionOutcome.DEFERRED,
                                Until.pending(words("a legal opinion", "法律意见"))),
                        new VoteRequested(SECOND, OF_PROTOCOL, List.of(PERU), VotingMethod.ROLL_CALL),
                        new VoteDeclaredVoid(
                                SECOND,
                                ITEM_2A,
                                OF_PROTOCOL,
                                Vote.counted(VotingMethod.ROLL_CALL, Tally.of(2, 2, 0)),
                                words("one vote was counted twice", "一票计算两次")),
                        new VotingOpened(SECOND, OF_PROTOCOL, VotingMethod.ROLL_CALL, ITALY),
                        new DraftReopened(SECOND, PROTOCOL, PROTOCOL),
                        new AmendmentProposed(
                                SECOND,
                                PROTOCOL,
                                1,
                                null,
                                null,
                                List.of(PERU),
                                List.of(new TextChange(
                                        ChangeKind.ADD,
                                        TextPart.operative("2"),
                                        null,
                                        words("every two years", "每两年")))),
                        new AmendmentJoined(PROTOCOL, 1, ITALY),
                        new AmendmentsOrdered(SECOND, PROTOCOL, List.of(1)),
                        new AmendmentRevised(null, PROTOCOL, 1, symbol("L.10"), List.of()),
                        new AmendmentProposed(null, PROTOCOL, 2, null, symbol("L.11"), List.of(ITALY), List.of()),
                        new AmendmentWithdrawn(SECOND, PROTOCOL, 2),
                        new AmendmentProposed(null, PROTOCOL, 3, null, symbol("L.12"), List.of(ITALY), List.of()),
                        new AmendmentProposed(null, PROTOCOL, 4, null, symbol("L.13"), List.of(ITALY), List.of()),
                        new AmendmentSplit(SECOND, PROTOCOL, 2, List.of(3, 4)),
                        new AmendmentAccepted(SECOND, PROTOCOL, 1),
                        new DraftReintroduced(SECOND, PROTOCOL, List.of(PERU)),
                        new QuestionDecided(
                                SECOND,
                                ITEM_2A,
                                OF_PROTOCOL,
                                DecisionOutcome.REJECTED,
                                Decision.by(new Vote(
                                        VotingMethod.ROLL_CALL,
                                        Tally.of(1, 2, 0),
                                        new RollCall(
                                                List.of(PERU),
                                                List.of(ITALY, new ParticipantCode("SVK")),
                                                List.of(),
                                                null,
                                                null),
                                        ITALY,
                                        List.of(),
                                        List.of())),
                                null),
                        new DraftNotAdopted(SECOND, PROTOCOL, PROTOCOL, DecisionOutcome.REJECTED),
                        new VoteIntentionNoted(OF_PROTOCOL, ITALY, Choice.ABSTAINING),
                        new MotionMade(SECOND, ITEM_2A, 1, MotionKind.CLOSE_DEBATE, PERU, null, ITEM_2A, null),
                        new MotionSpokenOn(SECOND, 1, ITALY, MotionSide.AGAINST),
                        new MotionWithdrawn(SECOND, 1),
                        new PointOfOrderRaised(
                                SECOND, ITEM_2A, 1, PERU, OF_PROTOCOL, words("the vote was over", "表决已经结束")),
                        new RulingMade(
                                SECOND,
                                ITEM_2A,
                                1,
                                1,
                                words("it was", "已经结束"),
                                RulingEffect.IN_ORDER,
                                OF_PROTOCOL,
                                null),
                        new RulingAppealed(SECOND, ITEM_2A, 1, 1, ITALY),
                        new AppealWithdrawn(SECOND, 1),
                        new RulingWithdrawn(SECOND, 1),
                        new TimeLimited(SECOND, ITEM_2A, LimitScope.STATEMENTS, 5, 2, DecisionMode.WITHOUT_OBJECTION),
                        new SpeakersListClosed(SECOND, ITEM_2A),
                        new SpeakersListReopened(SECOND, ITEM_2A),
                        part(PROTOCOL, 0),
                        part(PROTOCOL, 1),
                        new NumberReserved(letter(PROTOCOL, 0), new TextNumber("12/2")),
                        new DraftSplit(SECOND, PROTOCOL, List.of(letter(PROTOCOL, 0), letter(PROTOCOL, 1))),
                        new DraftMoved(SECOND, letter(PROTOCOL, 0), ITEM_2A, ITEM_4),
                        new DraftCorrected(
                                letter(PROTOCOL, 0), new Symbol(PROTOCOL + "/Corr.1"), words("the title", "标题")),
                        new DraftNotRecommended(COMMITTEE, letter(PROTOCOL, 0), Decision.BY_CONSENSUS),
                        new DraftWithdrawn(letter(PROTOCOL, 0)),
                        new DraftWithdrawn(letter(PROTOCOL, 1)),
                        new NextSessionScheduled(
                                SECOND,
                                13,
                                new DateRange(LocalDate.parse("2026-10-12"), LocalDate.parse("2026-10-16"))),
                        new AnnouncementMade(SECOND, null, words("The lunch break begins.", "午休开始。")),
                        new SecretariatResponded(
                                SECOND,
                                ITEM_2A,
                                StatementKind.AFTER_ACTION,
                                SecretariatAnswer.CLARIFICATION,
                                PROTOCOL,
                                words("The protocol needs no meeting.", "议定书无须会议。")),
                        new FurtherReplyGranted(SECOND, ITEM_2A, PERU),
                        new SilenceObserved(SECOND, null, words("the victims", "受害者"), 1),
                        new CeremonyHeld(SECOND, null, CeremonyKind.TRIBUTE, words("the founders", "创始人")),
                        new MessageDelivered(SECOND, null, words("the Secretary-General", "秘书长"), null),
                        new GuestHeard(SECOND, null, words("the Mayor of Vienna", "维也纳市长")),
                        new SpeakerCalledToOrder(FIRST, ITEM_2A, ITALY, CallToOrder.LANGUAGE),
                        new FloorWithdrawn(FIRST, ITEM_2A, ITALY),
                        new QuestionDecided(
                                SECOND,
                                ITEM_2A,
                                Question.ofRules(new RulesOfProcedure(
                                        RulesStep.PROVISIONAL, symbol("2"), List.of(new RuleNumber("42")), List.of())),
                                DecisionOutcome.ADOPTED,
                                Decision.BY_CONSENSUS,
                                null),
                        new ReportAdoptedInPart(SECOND, symbol("L.1"), words("chapter I", "第一章")),
                        new ReportPostponed(SECOND, null),
                        new ReportAdopted(SECOND, symbol("L.1"), List.of(symbol("L.1/Add.1"))),
                        new CredentialsObjectionWithdrawn(PERU, ITALY),
                        new OrganEstablished(
                                SECOND,
                                COMMITTEE_I,
                                OrganKind.COMMITTEE,
                                words("Committee I", "第一委员会"),
                                words("to prepare the next session", "筹备下届会议"),
                                List.of(ITEM_2A),
                                List.of(ITALY, PERU),
                                List.of()),
                        new ReferredToOrgan(SECOND, COMMITTEE_I, List.of(), List.of(PROSECUTORS)),
                        new OrganChairsElected(SECOND, COMMITTEE_I, List.of(CHAIR_OF_COMMITTEE_I)),
                        new OrganQuorumSet(
                                SECOND, COMMITTEE_I, new QuorumShares(new Share(1, 4, true), new Share(1, 2, false))),
                        new OrganReported(SECOND, null, COMMITTEE_I, CHAIR_OF_COMMITTEE_I, symbol("2")),
                        new OrganDissolved(SECOND, COMMITTEE_I),
                        new SessionSuspended(SECOND),
                        new SessionResumed(null),
                        new SessionClosed(SECOND),
                        new MeetingAdjourned(SECOND),
                        new ReportIssued(symbol("11"), LocalDate.parse("2024-11-05"), Language.ENGLISH),
                        new ReportReissued(LocalDate.parse("2024-12-05"), words("for technical reasons", "因技术原因")),
                        new FootnoteAdded("act-1", words("Announced on 1 March 2024.", "2024年3月1日公布。")),
                        new ProfileTakenUp(Bodies.find("untoc-cop").orElseThrow()));
        return withASlipPutRight(story);
    }

    private static DraftTabled part(Symbol draft, int place) {
        return new DraftTabled(
                letter(draft, place),
                DraftKind.RESOLUTION,
                DraftSubject.SUBSTANCE,
                ITEM_2A,
                words("A further protocol", "另一项议定书"),
                null,
                Map.of());
    }

    private static Symbol letter(Symbol draft, int place) {
        return USUAL.lettered(draft, place).orElseThrow();
    }

    /** Something was logged twice; at first it was not believed. */
    private static Story withASlipPutRight(Story story) {
        String slip = "act-" + (story.facts().size() + 1);
        String proposal = "act-" + (story.facts().size() + 2);
        Wording reason = words("logged twice", "重复记录");
        return story.then(
                new AnnouncementMade(SECOND, null, words("The lift is out of order.", "电梯停用。")),
                new CorrectionProposed(proposal, "secretariat", slip, true, null, null, reason),
                new CorrectionDeclined(proposal, words("it was said twice", "确曾说过两次")),
                new ActStruck(slip, reason, null, List.of(new Outcome(slip, List.of()))),
                new ActCorrected("act-1", null, Instant.parse("2024-03-01T09:00:00Z"), reason, null, List.of()));
    }

    public static Wording words(String english, String chinese) {
        return new Wording(Map.of(Language.ENGLISH, english, Language.CHINESE, chinese));
    }

    public static Event[] statements(int howMany) {
        Event[] statements = new Event[howMany];
        for (int i = 0; i < howMany; i++) {
            statements[i] = new AnnouncementMade(FIRST, null, words("Announcement " + i, "通知" + i));
        }
        return statements;
    }

    private static List<AgendaItem> agenda() {
        return List.of(
                new AgendaItem(ITEM_1, ItemRole.ORGANIZATIONAL_MATTERS, words("Organizational matters", "组织事项"), null),
                new AgendaItem(
                        new ItemNumber("2"), ItemRole.SUBSTANTIVE, words("Review of implementation", "审查实施情况"), null),
                new AgendaItem(ITEM_2A, ItemRole.SUBSTANTIVE, words("Firearms Protocol", "枪支议定书"), GROUP),
                new AgendaItem(
                        new ItemNumber("3"),
                        ItemRole.ADOPTION_OF_REPORT,
                        words("Adoption of the report", "通过报告"),
                        null));
    }

    private static Symbol symbol(String end) {
        return new Symbol("CTOC/COP/2024/" + end);
    }

    private static Officer officer(String office, String name, String state) {
        return new Officer(new OfficeCode(office), name, new ParticipantCode(state));
    }

    private static Delegation delegation(String code) {
        return new Delegation(new ParticipantCode(code), null, null);
    }

    private static EarlierText earlier(DraftKind kind, String number, String about, String chinese) {
        return new EarlierText(kind, new TextNumber(number), words(about, chinese));
    }
}
