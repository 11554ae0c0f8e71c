package org.rapporteur.standalone.improvised;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.AgendaCommand.AdoptAgenda;
import org.rapporteur.events.act.AgendaCommand.AmendAgenda;
import org.rapporteur.events.act.AgendaCommand.ApproveOrganizationOfWork;
import org.rapporteur.events.act.AgendaCommand.ConcludeItem;
import org.rapporteur.events.act.AgendaCommand.ConstituteCommitteeOfTheWhole;
import org.rapporteur.events.act.AgendaCommand.DeferItem;
import org.rapporteur.events.act.AgendaCommand.HoldInAbeyance;
import org.rapporteur.events.act.AgendaCommand.IssueProvisionalAgenda;
import org.rapporteur.events.act.AgendaCommand.LimitCommitteeOfTheWhole;
import org.rapporteur.events.act.AgendaCommand.ReopenItem;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.act.AttendanceCommand.ApproveStandingInvitations;
import org.rapporteur.events.act.AttendanceCommand.NoteAttendance;
import org.rapporteur.events.act.AttendanceCommand.RecallObserverRules;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.act.BureauCommand.ElectOfficers;
import org.rapporteur.events.act.BureauCommand.HoldBallot;
import org.rapporteur.events.act.BureauCommand.NominateOfficer;
import org.rapporteur.events.act.BureauCommand.ReplaceOfficer;
import org.rapporteur.events.act.BureauCommand.WithdrawCandidate;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand.ApproveCorrection;
import org.rapporteur.events.act.CorrectionCommand.CorrectAct;
import org.rapporteur.events.act.CorrectionCommand.DeclineCorrection;
import org.rapporteur.events.act.CorrectionCommand.StrikeAct;
import org.rapporteur.events.act.CredentialsCommand.AdoptCredentialsReport;
import org.rapporteur.events.act.CredentialsCommand.ApproveCredentialsReport;
import org.rapporteur.events.act.CredentialsCommand.ExamineCredentials;
import org.rapporteur.events.act.CredentialsCommand.ObjectToCredentials;
import org.rapporteur.events.act.CredentialsCommand.ReportCredentials;
import org.rapporteur.events.act.CredentialsCommand.SubmitCredentials;
import org.rapporteur.events.act.DebateCommand.Announce;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.act.DebateCommand.IntroduceAsChair;
import org.rapporteur.events.act.DebateCommand.IntroduceAsSecretariat;
import org.rapporteur.events.act.DebateCommand.MakeStatement;
import org.rapporteur.events.act.DebateCommand.MoveSpeaker;
import org.rapporteur.events.act.DebateCommand.OpenSpeakersList;
import org.rapporteur.events.act.DebateCommand.PresentYouthOutcome;
import org.rapporteur.events.act.DebateCommand.RemoveSpeaker;
import org.rapporteur.events.act.DebateCommand.SpeakAsPresident;
import org.rapporteur.events.act.DebateCommand.SpeakAsSecretariatHead;
import org.rapporteur.events.act.DecisionCommand.DiscussNextAgenda;
import org.rapporteur.events.act.DecisionCommand.ScheduleNextSession;
import org.rapporteur.events.act.DecisionCommand.TakeProceduralDecision;
import org.rapporteur.events.act.DocumentCommand.IssueDocument;
import org.rapporteur.events.act.DocumentCommand.PlaceDocuments;
import org.rapporteur.events.act.DraftCommand.AcceptMandate;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.DiscontinueConsultations;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraftOrally;
import org.rapporteur.events.act.DraftCommand.StateFinancialImplications;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.events.act.MeetingCommand.CountQuorum;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.act.MeetingCommand.RequestQuorumCount;
import org.rapporteur.events.act.MeetingCommand.ResumeMeeting;
import org.rapporteur.events.act.MeetingCommand.SuspendMeeting;
import org.rapporteur.events.act.MeetingCommand.TakeChair;
import org.rapporteur.events.act.ReportCommand.AdoptReport;
import org.rapporteur.events.act.ReportCommand.IssueReport;
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.act.SessionCommand.ConveneSession;
import org.rapporteur.events.act.SessionCommand.OpenSession;
import org.rapporteur.events.act.SessionCommand.ResumeSession;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.act.SessionCommand.SuspendSession;
import org.rapporteur.events.act.WorkingGroupCommand.RecallMandate;
import org.rapporteur.events.act.WorkingGroupCommand.RecordWorkingGroupSession;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ApprovalProcedure;
import org.rapporteur.events.value.Asked;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.CountingMethod;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.ItemInAbeyance;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MandateKind;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.Rank;
import org.rapporteur.events.value.RenamedItem;
import org.rapporteur.events.value.ResolutionNumber;
import org.rapporteur.events.value.SecretariatRole;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.events.value.SpeakerTitle;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.WorkProvision;
import org.rapporteur.events.value.ZoneName;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.procedure.state.SessionState;

/** Proposes acts of every kind, near enough to what the state allows that each kind is allowed now and then. */
public final class Proposals {
    private static final LocalDate FIRST_DAY = LocalDate.parse("2024-10-14");
    private static final DateRange DATES = new DateRange(FIRST_DAY, FIRST_DAY.plusDays(4));
    private static final List<SessionPart> PARTS = List.of(
            new SessionPart(new DateRange(FIRST_DAY, FIRST_DAY.plusDays(1)), null, null),
            new SessionPart(
                    new DateRange(FIRST_DAY.plusDays(3), FIRST_DAY.plusDays(4)), null, new ZoneName("Asia/Kathmandu")));

    private final SessionState state;
    private final List<Entered> history;
    private final Chance chance;

    public Proposals(Random random, SessionState state, List<Entered> history) {
        this.state = state;
        this.history = history;
        this.chance = new Chance(random, state);
    }

    /** The next act that may be. */
    public Command next() {
        if (state.progress().asScheduled().isEmpty()) {
            return new ScheduleSession(
                    "untoc-cop", 10 + chance.upTo(4), null, DATES, null, chance.once(3) ? PARTS : List.of());
        }
        return chance.oneOf(chance.once(2) ? whatLeadsOn() : everything()).get();
    }

    /** Without these nothing else is ever allowed. */
    private List<Supplier<? extends Command>> whatLeadsOn() {
        return List.of(
                () -> new ConveneSession(FIRST_DAY.minusDays(chance.upTo(90))),
                this::openMeeting,
                () -> new DeclareQuorum(chance.openMeeting(), QuorumPurpose.DEBATE, null),
                () -> new DeclareQuorum(
                        chance.openMeeting(), QuorumPurpose.DECISION, chance.once(2) ? null : present()),
                OpenSession::new,
                this::provisionalAgenda,
                AdoptAgenda::new,
                () -> new TakeUpItem(chance.item()),
                this::participants,
                this::draft,
                () -> new ResumeMeeting(chance.meeting()));
    }

    private List<Supplier<? extends Command>> everything() {
        return Stream.of(
                        conduct(),
                        people(),
                        speech(),
                        drafts(),
                        new VoteProposals(state, chance).all(),
                        papers(),
                        corrections())
                .flatMap(List::stream)
                .toList();
    }

    private List<Supplier<? extends Command>> conduct() {
        return List.of(
                () -> chance.once(12) ? new CloseSession() : new OpenSession(),
                () -> chance.once(4) ? new SuspendSession() : new ResumeSession(null),
                () -> new ResumeSession(new SessionPart(
                        new DateRange(FIRST_DAY.plusDays(6), FIRST_DAY.plusDays(8)), chance.words("Nairobi"), null)),
                () -> new SuspendMeeting(chance.openMeeting()),
                () -> new AdjournMeeting(chance.meeting()),
                () -> new TakeChair(chance.openMeeting(), chance.officer(), null),
                () -> new TakeChair(chance.openMeeting(), chance.officer(), null),
                () -> new TakeChair(chance.openMeeting(), chance.officer(), null),
                () -> new RequestQuorumCount(
                        chance.openMeeting(), chance.oneOf(QuorumPurpose.values()), List.of(chance.participant())),
                () -> new CountQuorum(
                        chance.openMeeting(),
                        chance.oneOf(QuorumPurpose.values()),
                        present(),
                        chance.once(3) ? chance.upTo(90) : null,
                        chance.once(2) ? null : chance.oneOf(CountingMethod.values())),
                () -> new ConcludeItem(chance.item()),
                this::agendaWithoutSome,
                this::amendment,
                () -> new DeferItem(chance.item(), chance.once(3) ? 10 + chance.upTo(8) : null),
                () -> new HoldInAbeyance(chance.item(), chance.once(2) ? null : chance.words("for a day")),
                () -> new ReopenItem(chance.item()),
                () -> new ReopenItem(chance.item()),
                () -> new ApproveOrganizationOfWork(
                        chance.oneOf(Organ.values()),
                        chance.oneOf(ApprovalProcedure.values()),
                        DATES.from().plusDays(chance.upTo(10) - 6L),
                        List.of(WorkProvision.SUSPEND_PLENARY_FOR_COMMITTEE_OF_THE_WHOLE)),
                ConstituteCommitteeOfTheWhole::new,
                () -> new LimitCommitteeOfTheWhole(List.of(chance.oneOf(Language.values()))),
                DiscussNextAgenda::new,
                () -> new ScheduleNextSession(
                        new DateRange(LocalDate.parse("2026-10-12"), LocalDate.parse("2026-10-16"))),
                () -> new TakeProceduralDecision(chance.words("to go on")));
    }

    private List<Supplier<? extends Command>> people() {
        return List.of(
                () -> new NominateOfficer(chance.nominee()),
                () -> new ElectOfficers(
                        List.of(chance.nomineeOnRecord(), chance.nomineeOnRecord()), chance.personOnRecord()),
                () -> new ElectOfficers(List.of(chance.nomineeOnRecord())),
                () -> new ElectOfficers(
                        List.of(chance.nomineeOnRecord()), List.of(), Decision.in(chance.oneOf(DecisionMode.values()))),
                () -> new WithdrawCandidate(chance.nomineeOnRecord(), null),
                this::ballot,
                this::ballot,
                this::replacement,
                () -> new NoteAttendance(chance.oneOf(Category.values()), chance.once(3) ? null : chance.upTo(150)),
                RecallObserverRules::new,
                () -> new ApproveStandingInvitations(chance.newSymbol("CRP"), Organ.EXTENDED_BUREAU),
                () -> new SubmitCredentials(chance.participant(), chance.once(2)),
                () -> new ObjectToCredentials(chance.participant(), chance.participant()),
                ExamineCredentials::new,
                () -> new ReportCredentials(
                        chance.upTo(130), chance.upTo(130), chance.upTo(3), List.of(chance.participant())),
                AdoptCredentialsReport::new,
                AdoptCredentialsReport::new,
                this::credentialsAsFound,
                ApproveCredentialsReport::new);
    }

    private List<Supplier<? extends Command>> speech() {
        return List.of(
                OpenSpeakersList::new,
                () -> new InscribeSpeaker(
                        chance.participant(), chance.once(4), chance.once(3) ? List.of(chance.group()) : List.of()),
                this::otherPlace,
                this::removal,
                this::statement,
                this::explanation,
                () -> new SpeakAsPresident(chance.once(2) ? null : chance.upTo(14)),
                SpeakAsSecretariatHead::new,
                () -> new IntroduceAsSecretariat(
                        chance.oneOf(SecretariatRole.values()), 1 + chance.upTo(2), List.of(chance.chair())),
                () -> new IntroduceAsChair(chance.chair(), List.of()),
                () -> new ExerciseRightOfReply(chance.participant()),
                () -> new PresentYouthOutcome(chance.participant(), 1 + chance.upTo(3), FIRST_DAY.minusDays(1)),
                () -> new Announce(chance.words("Lunch is served")));
    }

    private MoveSpeaker otherPlace() {
        Turn turn = chance.waiting();
        return new MoveSpeaker(turn.speaker(), turn.reply(), chance.upTo(4), turn.onBehalfOf());
    }

    private RemoveSpeaker removal() {
        Turn turn = chance.once(2)
                ? chance.waiting()
                : state.debate().waiting().turns().stream()
                        .max(Comparator.comparingInt(
                                waiting -> waiting.onBehalfOf().size()))
                        .orElseGet(chance::waiting);
        return new RemoveSpeaker(turn.speaker(), turn.reply(), turn.onBehalfOf());
    }

    private List<Supplier<? extends Command>> drafts() {
        return List.of(
                () -> new AddSponsors(
                        chance.draft(), List.of(chance.participant(), chance.participant()), chance.once(3)),
                () -> new WithdrawSponsor(chance.draft(), chance.sponsor()),
                this::revision,
                () -> new ReviseDraftOrally(chance.draft(), chance.words("“urges”"), Map.of()),
                () -> new DiscontinueConsultations(chance.draft(), chance.once(2) ? null : chance.sponsor()),
                () -> new AcceptMandate(chance.draft()),
                () -> new AcceptMandate(chance.draft()),
                () -> chance.once(4) ? new WithdrawDraft(chance.draft()) : new AdoptDraft(chance.draft()),
                () -> new RecommendDraft(chance.draft()),
                () -> new StateFinancialImplications(
                        chance.once(2) ? List.of() : List.of(chance.draft()),
                        chance.oneOf(FinancialFinding.values()),
                        chance.words("at no cost")),
                () -> new AdoptDraft(chance.draft()));
    }

    private List<Supplier<? extends Command>> papers() {
        return List.of(
                () -> new IssueDocument(
                        chance.newSymbol(""),
                        chance.oneOf(DocumentKind.values()),
                        chance.oneOf(Manner.values()),
                        chance.words("a subject")),
                () -> new IssueDocument(chance.newSymbol("L"), DocumentKind.DRAFT_REPORT, null, null),
                () -> new PlaceDocuments(chance.item(), List.of(chance.document(), chance.document())),
                () -> new AdoptReport(chance.draftReport(), List.of()),
                this::issuedReport,
                this::issuedReport,
                () -> new RecallMandate(
                        chance.workingGroup(),
                        chance.oneOf(MandateKind.values()),
                        new EarlierText(
                                chance.oneOf(DraftKind.values()),
                                new ResolutionNumber(1 + chance.upTo(9), 1 + chance.upTo(9)),
                                chance.words("a group"))),
                () -> new RecordWorkingGroupSession(
                        chance.workingGroup(),
                        1 + chance.upTo(5),
                        new DateRange(FIRST_DAY.minusDays(200), FIRST_DAY.minusDays(199)),
                        chance.newSymbol("")));
    }

    private Command issuedReport() {
        return new IssueReport(chance.newSymbol(""), FIRST_DAY.plusDays(30), chance.oneOf(Language.values()));
    }

    /** Mostly nearly all of those that take part; now and then far more than there are. */
    private int present() {
        int parties = state.attendance().partiesParticipating();
        return chance.once(10) ? 400 : Math.max(0, parties - chance.upTo(3));
    }

    private Command openMeeting() {
        Organ organ = chance.once(2) ? Organ.PLENARY : chance.oneOf(Organ.values());
        int last = organ == Organ.PLENARY
                ? state.meetings().countedInTheSession()
                : state.meetings().lastNumber(organ);
        @Nullable MeetingNumber within = organ == Organ.COMMITTEE_OF_THE_WHOLE && chance.once(2) ? chance.meeting() : null;
        return new OpenMeeting(
                new MeetingNumber(organ, last + 1),
                FIRST_DAY.plusDays(chance.upTo(6)),
                chance.once(4) ? chance.words("Room A") : null,
                within);
    }

    private Command provisionalAgenda() {
        return new IssueProvisionalAgenda(
                chance.newSymbol(""),
                List.of(
                        item("1", ItemRole.ORGANIZATIONAL_MATTERS),
                        item("1(a)", ItemRole.OPENING),
                        item("2", ItemRole.SUBSTANTIVE),
                        item("2(a)", ItemRole.SUBSTANTIVE),
                        item("2(b)", ItemRole.SUBSTANTIVE),
                        item("3", ItemRole.GENERAL_DEBATE),
                        item("4", ItemRole.ADOPTION_OF_REPORT)));
    }

    private Command agendaWithoutSome() {
        return new AdoptAgenda(
                chance.once(2) ? List.of(chance.item()) : List.of(),
                chance.once(2) ? List.of(new ItemInAbeyance(chance.item(), null)) : List.of(),
                chance.once(2),
                chance.once(2) ? null : Decision.in(DecisionMode.CONSENSUS));
    }

    private Command amendment() {
        return new AmendAgenda(
                chance.once(2) ? List.of(item(Integer.toString(5 + chance.upTo(20)), ItemRole.SUBSTANTIVE)) : List.of(),
                chance.once(3) ? List.of(chance.item()) : List.of(),
                chance.once(2) ? List.of(new RenamedItem(chance.item(), chance.words("Another title"))) : List.of(),
                null);
    }

    private AgendaItem item(String number, ItemRole role) {
        return new AgendaItem(
                new ItemNumber(number),
                role,
                chance.words("Item " + number),
                role == ItemRole.SUBSTANTIVE && chance.once(2) ? chance.workingGroup() : null);
    }

    private Command participants() {
        Category category = chance.once(2) ? Category.STATE_PARTY : chance.oneOf(Category.values());
        return switch (category) {
            case STATE_PARTY, SIGNATORY, OTHER_STATE ->
                new RegisterParticipants(category, List.of(chance.state(), chance.state(), chance.state()), List.of());
            case INTEGRATION_ORGANIZATION ->
                new RegisterParticipants(category, List.of(), List.of(new Delegation(Chance.UNION, null, null)));
            case INSTITUTE,
                    UNITED_NATIONS_SYSTEM,
                    INTERGOVERNMENTAL_ORGANIZATION,
                    NGO_WITH_CONSULTATIVE_STATUS,
                    NGO_WITHOUT_CONSULTATIVE_STATUS ->
                new RegisterParticipants(category, List.of(), List.of(chance.organization()));
        };
    }

    /** For an office that somebody stands for, mostly with figures that add up. */
    private Command ballot() {
        Officer candidate = state.bureau().nominees().isEmpty()
                ? chance.nominee()
                : chance.oneOf(state.bureau().nominees());
        int votes = chance.upTo(40);
        int others = chance.upTo(3);
        return new HoldBallot(
                candidate.office(),
                votes + others,
                others,
                chance.once(6) ? 1 : 0,
                votes / 2 + 1,
                List.of(new CandidateVotes(candidate.name(), votes)));
    }

    /** What leads to the adoption of the report on credentials, where it is not the bureau's turn. */
    private Command credentialsAsFound() {
        return state.credentials().asReported().isPresent()
                ? new AdoptCredentialsReport()
                : state.credentials().examinedIn().isEmpty()
                        ? new ExamineCredentials()
                        : new ReportCredentials(chance.upTo(130), chance.upTo(130), chance.upTo(3), List.of());
    }

    private Command replacement() {
        String outgoing = chance.officer();
        return new ReplaceOfficer(
                outgoing,
                "Successor of " + outgoing,
                state.bureau().officer(outgoing).map(officer -> officer.state()).orElseGet(chance::state));
    }

    private Command statement() {
        boolean readOut = chance.once(6);
        return new MakeStatement(
                chance.participant(),
                chance.once(4) ? chance.item() : null,
                chance.once(3) ? chance.draft() : null,
                chance.once(3)
                        ? new SpeakerTitle(chance.words("Minister"), chance.oneOf(Rank.values()), chance.once(2))
                        : null,
                chance.once(3) ? List.of(chance.group()) : List.of(),
                chance.once(5),
                chance.once(4) ? List.of(chance.participant()) : List.of(),
                null,
                readOut ? chance.participant() : null,
                chance.once(8) ? chance.oneOf(StatementPurpose.values()) : null);
    }

    private Command explanation() {
        return new MakeStatement(
                chance.participant(),
                null,
                chance.draft(),
                null,
                List.of(),
                false,
                List.of(),
                null,
                null,
                chance.oneOf(StatementPurpose.values()));
    }

    private Command draft() {
        boolean bySubmitter = chance.once(4);
        return new TableDraft(
                chance.newSymbol("L"),
                chance.oneOf(DraftKind.values()),
                chance.once(2) ? null : chance.oneOf(DraftSubject.values()),
                chance.item(),
                chance.words("A draft"),
                bySubmitter ? List.of() : List.of(chance.participant(), chance.participant()),
                chance.once(6),
                bySubmitter ? chance.chair() : null,
                chance.once(2) ? Map.of() : Map.of(chance.oneOf(Language.values()), "1. *Decides* so."));
    }

    private Command revision() {
        Symbol draft = chance.draft();
        return new ReviseDraft(
                draft, new Symbol(draft.original() + "/Rev." + (draft.revision() + 1 + chance.upTo(2))), Map.of());
    }

    private List<Supplier<? extends Command>> corrections() {
        return List.of(
                () -> new StrikeAct(act().id(), chance.words("logged twice")),
                () -> new CorrectAct(
                        act().id(),
                        null,
                        act().occasion().occurredAt().minusSeconds(30),
                        chance.words("it was at another time")),
                this::correction,
                () -> new ApproveCorrection(proposal()),
                () -> chance.once(2)
                        ? new DeclineCorrection(proposal(), chance.words("it was so"))
                        : new ApproveCorrection(proposal()));
    }

    /** One act as another of its kind. */
    private Command correction() {
        Entered act = act();
        Command instead = chance.oneOf(history.stream()
                        .filter(other ->
                                other.command().getClass() == act.command().getClass())
                        .toList())
                .command();
        return new CorrectAct(
                act.id(),
                Asked.of(ActCatalog.NAMES.nameOf(instead.getClass()), (Record) instead),
                null,
                chance.words("misheard"));
    }

    /** The latest are corrected most. */
    private Entered act() {
        return chance.oneOf(
                chance.once(2) ? history : history.subList(Math.max(0, history.size() - 5), history.size()));
    }

    private String proposal() {
        return state.corrections().proposed().keySet().stream()
                .sorted()
                .findFirst()
                .orElse("none");
    }
}
