package org.rapporteur.standalone.improvised;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Occasion;
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
import org.rapporteur.events.act.AttendanceCommand.ObjectToAdmission;
import org.rapporteur.events.act.AttendanceCommand.RecallObserverRules;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.act.AttendanceCommand.RestoreVotingRights;
import org.rapporteur.events.act.AttendanceCommand.SuspendVotingRights;
import org.rapporteur.events.act.AttendanceCommand.WithdrawParticipant;
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
import org.rapporteur.events.act.CredentialsCommand.WithdrawCredentialsObjection;
import org.rapporteur.events.act.DebateCommand.Announce;
import org.rapporteur.events.act.DebateCommand.CallSpeakerToOrder;
import org.rapporteur.events.act.DebateCommand.DeliverMessage;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DebateCommand.GrantFurtherReply;
import org.rapporteur.events.act.DebateCommand.HearGuest;
import org.rapporteur.events.act.DebateCommand.HoldCeremony;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.act.DebateCommand.IntroduceAsChair;
import org.rapporteur.events.act.DebateCommand.IntroduceAsSecretariat;
import org.rapporteur.events.act.DebateCommand.MakeStatement;
import org.rapporteur.events.act.DebateCommand.MoveSpeaker;
import org.rapporteur.events.act.DebateCommand.ObserveSilence;
import org.rapporteur.events.act.DebateCommand.OpenSpeakersList;
import org.rapporteur.events.act.DebateCommand.PresentYouthOutcome;
import org.rapporteur.events.act.DebateCommand.RemoveSpeaker;
import org.rapporteur.events.act.DebateCommand.RespondAsSecretariat;
import org.rapporteur.events.act.DebateCommand.SpeakAsPresident;
import org.rapporteur.events.act.DebateCommand.SpeakAsSecretariatHead;
import org.rapporteur.events.act.DebateCommand.WithdrawFloor;
import org.rapporteur.events.act.DecisionCommand.DiscussNextAgenda;
import org.rapporteur.events.act.DecisionCommand.ScheduleNextSession;
import org.rapporteur.events.act.DecisionCommand.TakeProceduralDecision;
import org.rapporteur.events.act.DocumentCommand.IssueDocument;
import org.rapporteur.events.act.DocumentCommand.PlaceDocuments;
import org.rapporteur.events.act.DraftCommand.AcceptMandate;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.AssignNumber;
import org.rapporteur.events.act.DraftCommand.CorrectDraft;
import org.rapporteur.events.act.DraftCommand.DeferDraft;
import org.rapporteur.events.act.DraftCommand.DiscontinueConsultations;
import org.rapporteur.events.act.DraftCommand.IntroduceDraft;
import org.rapporteur.events.act.DraftCommand.MergeDrafts;
import org.rapporteur.events.act.DraftCommand.MoveDraft;
import org.rapporteur.events.act.DraftCommand.NoteNoOutcome;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.DraftCommand.ReintroduceDraft;
import org.rapporteur.events.act.DraftCommand.ReserveNumber;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraftOrally;
import org.rapporteur.events.act.DraftCommand.SplitDraft;
import org.rapporteur.events.act.DraftCommand.StateFinancialImplications;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.act.FloorAct;
import org.rapporteur.events.act.LimitCommand.CloseSpeakersList;
import org.rapporteur.events.act.LimitCommand.LimitTime;
import org.rapporteur.events.act.LimitCommand.ReopenSpeakersList;
import org.rapporteur.events.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.events.act.MeetingCommand.CountQuorum;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.act.MeetingCommand.PresideTemporarily;
import org.rapporteur.events.act.MeetingCommand.RequestQuorumCount;
import org.rapporteur.events.act.MeetingCommand.ResumeMeeting;
import org.rapporteur.events.act.MeetingCommand.SuspendMeeting;
import org.rapporteur.events.act.MeetingCommand.TakeChair;
import org.rapporteur.events.act.ReportCommand.AddFootnote;
import org.rapporteur.events.act.ReportCommand.AdoptReport;
import org.rapporteur.events.act.ReportCommand.AdoptReportInPart;
import org.rapporteur.events.act.ReportCommand.IssueReport;
import org.rapporteur.events.act.ReportCommand.PostponeReport;
import org.rapporteur.events.act.ReportCommand.ReissueReport;
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.act.SessionCommand.ConveneSession;
import org.rapporteur.events.act.SessionCommand.OpenSession;
import org.rapporteur.events.act.SessionCommand.ResumeSession;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.act.SessionCommand.SuspendSession;
import org.rapporteur.events.act.WorkingGroupCommand.RecallMandate;
import org.rapporteur.events.act.WorkingGroupCommand.RecordWorkingGroupSession;
import org.rapporteur.events.body.Capacity;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectedTo;
import org.rapporteur.events.value.Admittance;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ApprovalProcedure;
import org.rapporteur.events.value.Asked;
import org.rapporteur.events.value.CallToOrder;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.CeremonyKind;
import org.rapporteur.events.value.CountingMethod;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionVerb;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftPart;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.ItemInAbeyance;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.LimitScope;
import org.rapporteur.events.value.MandateKind;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.Rank;
import org.rapporteur.events.value.RenamedItem;
import org.rapporteur.events.value.SecretariatAnswer;
import org.rapporteur.events.value.SecretariatRole;
import org.rapporteur.events.value.SessionKind;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.events.value.SpeakerTitle;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.events.value.SponsorGroup;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TemporaryPresident;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Until;
import org.rapporteur.events.value.WorkProvision;
import org.rapporteur.events.value.ZoneName;
import org.rapporteur.procedure.inorder.InOrder;
import org.rapporteur.procedure.inorder.Offer;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.DraftStage;
import org.rapporteur.procedure.state.NumbersGiven;
import org.rapporteur.procedure.state.SessionState;

/** Proposes acts of every kind, near enough to what the state allows that each kind is allowed now and then. */
public final class Proposals {
    static final LocalDate FIRST_DAY = LocalDate.parse("2024-10-14");
    private static final DateRange DATES = new DateRange(FIRST_DAY, FIRST_DAY.plusDays(4));
    private static final Instant NOON = Instant.parse("2024-10-15T10:00:00Z");
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
        Command act = anything();
        return act instanceof FloorAct unnamed && unnamed.meeting() == null && chance.once(6)
                ? unnamed.in(chance.once(4) ? chance.meeting() : chance.openMeeting())
                : act;
    }

    private Command anything() {
        if (state.progress().asScheduled().isEmpty()) {
            return new ScheduleSession(
                    chance.body(),
                    1 + chance.upTo(80),
                    null,
                    DATES,
                    chance.once(6) ? new Symbol("LHE/24/10.GA") : null,
                    chance.once(3) ? PARTS : List.of(),
                    chance.once(3) ? chance.oneOf(SessionKind.values()) : null,
                    chance.once(6) ? chance.words("meeting of the founders") : null);
        }
        List<Supplier<? extends Command>> first = whatComesFirst();
        if (!first.isEmpty() && !chance.once(4)) {
            return chance.oneOf(first).get();
        }
        if (isIssuedOnce() && chance.once(2)) {
            return reissuedReport();
        }
        if (chance.once(8) && !state.corrections().proposed().isEmpty()) {
            return settledCorrection();
        }
        if (chance.once(2)) {
            Optional<Draft> unnumbered = adoptedWithoutNumber();
            if (unnumbered.isPresent()) {
                return numbering(unnumbered.get());
            }
        }
        if (chance.once(30)) {
            return whatIsInOrder();
        }
        return chance.once(8)
                ? whatIsPutToTheRules()
                : chance.oneOf(chance.once(2) ? whatLeadsOn() : everything()).get();
    }

    /** So few sessions come so far that what is possible only then would hardly ever be done. */
    private boolean isIssuedOnce() {
        return state.reports().asIssued().isPresent()
                && state.reports().reissues().isEmpty();
    }

    private Optional<Draft> adoptedWithoutNumber() {
        return state.drafts().all().stream()
                .filter(draft -> draft.stage() == DraftStage.ADOPTED && draft.number() == null)
                .filter(draft -> numbersOf(draft).isPresent())
                .findFirst();
    }

    private Optional<NumbersGiven> numbersOf(Draft draft) {
        return NumbersGiven.to(draft.tabled().kind(), chance.profile(), state);
    }

    /** Mostly with the number that comes next. */
    private Command numbering(Draft draft) {
        TextNumber number = Optional.of(draft)
                .filter(_ -> !chance.once(4))
                .flatMap(this::numbersOf)
                .flatMap(given -> given.possible(FIRST_DAY.getYear()))
                .orElseGet(chance::textNumber);
        return new AssignNumber(draft.symbol(), number);
    }

    /** Of the acts in order one of the kind that was done least, so that what is seldom possible is not missed. */
    private Command whatIsInOrder() {
        Map<Class<?>, Long> done =
                history.stream().collect(groupingBy(act -> act.command().getClass(), counting()));
        List<Command> inOrder = InOrder.at(state, new Occasion(NOON, NOON, "secretariat", "noon")).stream()
                .filter(Offer::isInOrder)
                .map(Offer::act)
                .toList();
        long least = inOrder.stream()
                .mapToLong(act -> done.getOrDefault(act.getClass(), 0L))
                .min()
                .orElseThrow();
        return chance.oneOf(inOrder.stream()
                .filter(act -> done.getOrDefault(act.getClass(), 0L) == least)
                .toList());
    }

    /** What settles that for which everything else in a meeting waits; or sessions would wait most of their time. */
    private List<Supplier<? extends Command>> whatComesFirst() {
        return state.meetings().debating().stream()
                .map(organ -> whatComesFirst(organ).stream()
                        .<Supplier<? extends Command>>map(act -> () -> in(organ, act.get()))
                        .toList())
                .filter(first -> !first.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Supplier<? extends Command>> whatComesFirst(Organ organ) {
        if (state.order().before(organ, state.meetings()).isPresent()) {
            return new OrderProposals(state, chance, organ).settling();
        }
        return state.motions().before(organ, state.meetings()).isPresent()
                ? new MotionProposals(state, chance, organ).settling()
                : List.of();
    }

    /** Where other organs meet beside the plenary, an act says that it is done there. */
    private Command in(Organ organ, Command act) {
        return state.meetings()
                .openMeeting(organ)
                .filter(meeting -> !meeting.isPlenary() && act instanceof FloorAct unnamed && unnamed.meeting() == null)
                .map(meeting -> ((FloorAct) act).in(meeting))
                .orElse(act);
    }

    /** Motions, points of order and votes in an organ that meets. */
    private List<Supplier<? extends Command>> business() {
        Organ organ = chance.openMeeting().organ();
        return Stream.of(
                        new VoteProposals(state, chance, organ).all(),
                        new MotionProposals(state, chance, organ).all(),
                        new OrderProposals(state, chance, organ).all())
                .flatMap(List::stream)
                .<Supplier<? extends Command>>map(act -> () -> in(organ, act.get()))
                .toList();
    }

    /** Of every kind of act as often, so that no kind is rare. */
    private Command whatIsPutToTheRules() {
        Occasion noon = new Occasion(NOON, NOON, "secretariat", "noon");
        Map<String, List<Command>> byKind = InOrder.specimens(state, noon).stream()
                .collect(groupingBy(act -> act.getClass().getSimpleName(), TreeMap::new, toList()));
        return chance.oneOf(chance.oneOf(List.copyOf(byKind.values())));
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
                        new AmendmentProposals(state, chance).all(),
                        new ElectionProposals(state, chance).all(),
                        business(),
                        new OrganProposals(state, chance).all(),
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
                this::temporaryPresident,
                () -> new RequestQuorumCount(
                        chance.openMeeting(), chance.oneOf(QuorumPurpose.values()), List.of(chance.participant())),
                () -> new CountQuorum(
                        chance.openMeeting(),
                        chance.oneOf(QuorumPurpose.values()),
                        present(),
                        chance.once(3) ? chance.upTo(90) : null,
                        chance.once(2) ? null : chance.oneOf(CountingMethod.values()),
                        chance.once(2) ? List.of() : List.of(chance.participant())),
                () -> new ConcludeItem(chance.item()),
                this::agendaWithoutSome,
                this::amendment,
                () -> new DeferItem(chance.item(), chance.once(3) ? 1 + chance.upTo(90) : null),
                () -> new HoldInAbeyance(chance.item(), chance.once(2) ? null : chance.words("for a day")),
                () -> new ReopenItem(chance.item()),
                () -> new ReopenItem(chance.item()),
                () -> new ApproveOrganizationOfWork(
                        chance.oneOf(StandingOrgan.values()),
                        chance.oneOf(ApprovalProcedure.values()),
                        DATES.from().plusDays(chance.upTo(10) - 6L),
                        List.of(WorkProvision.SUSPEND_PLENARY_FOR_COMMITTEE_OF_THE_WHOLE)),
                ConstituteCommitteeOfTheWhole::new,
                () -> new LimitCommitteeOfTheWhole(List.of(chance.oneOf(Language.USUAL))),
                DiscussNextAgenda::new,
                () -> new ScheduleNextSession(
                        new DateRange(LocalDate.parse("2026-10-12"), LocalDate.parse("2026-10-16"))),
                () -> new TakeProceduralDecision(
                        chance.words("to go on"),
                        chance.once(2) ? chance.oneOf(DecisionVerb.values()) : null,
                        chance.once(4) ? chance.textNumber() : null));
    }

    private Command temporaryPresident() {
        TemporaryPresident by = chance.oneOf(TemporaryPresident.values());
        boolean ofAState = (by == TemporaryPresident.HEAD_OF_DELEGATION) != chance.once(8);
        return new PresideTemporarily(chance.openMeeting(), by, ofAState ? chance.participant() : null);
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
                () -> new NoteAttendance(chance.capacity().code(), chance.once(3) ? null : chance.upTo(150)),
                () -> new SuspendVotingRights(
                        List.of(chance.participant()),
                        chance.once(2) ? null : chance.words("contributions in arrears")),
                () -> new RestoreVotingRights(List.of(voteless())),
                () -> new ObjectToAdmission(
                        chance.participant(),
                        new Delegation(
                                new ParticipantCode("outsider-" + chance.upTo(3)), chance.words("Outsider"), null),
                        chance.once(2) ? null : chance.words("it is not active in the field")),
                () -> new WithdrawParticipant(
                        chance.participant(), chance.once(2) ? null : FIRST_DAY.plusDays(chance.upTo(6))),
                RecallObserverRules::new,
                () -> new ApproveStandingInvitations(chance.newSymbol("CRP"), StandingOrgan.EXTENDED_BUREAU),
                () -> new SubmitCredentials(chance.participant(), chance.once(2)),
                () -> new ObjectToCredentials(chance.participant(), chance.participant()),
                this::objectionWithdrawn,
                ExamineCredentials::new,
                () -> new ReportCredentials(
                        chance.upTo(130), chance.upTo(130), chance.upTo(3), List.of(chance.participant())),
                AdoptCredentialsReport::new,
                AdoptCredentialsReport::new,
                this::credentialsAsFound,
                ApproveCredentialsReport::new);
    }

    /** Mostly whoever has the floor of the plenary. */
    private ParticipantCode speaking() {
        return Optional.of(chance.openMeeting())
                .filter(_ -> !chance.once(4))
                .flatMap(state.debate()::onTheFloorOf)
                .flatMap(floor -> Optional.ofNullable(floor.speaker()))
                .orElseGet(chance::participant);
    }

    private List<Supplier<? extends Command>> speech() {
        return List.of(
                OpenSpeakersList::new,
                CloseSpeakersList::new,
                ReopenSpeakersList::new,
                () -> new LimitTime(
                        chance.oneOf(LimitScope.values()),
                        1 + chance.upTo(10),
                        chance.once(2) ? null : 1 + chance.upTo(3),
                        chance.oneOf(DecisionMode.values())),
                () -> new InscribeSpeaker(
                        chance.participant(), chance.once(4), chance.once(3) ? List.of(chance.group()) : List.of()),
                this::otherPlace,
                this::removal,
                this::statement,
                this::explanation,
                () -> new SpeakAsPresident(chance.once(2) ? null : chance.upTo(14)),
                SpeakAsSecretariatHead::new,
                () -> new CallSpeakerToOrder(speaking(), chance.oneOf(CallToOrder.values())),
                () -> new WithdrawFloor(speaking()),
                () -> new IntroduceAsSecretariat(
                        chance.oneOf(SecretariatRole.values()), 1 + chance.upTo(2), List.of(chance.chair())),
                () -> new IntroduceAsChair(chance.chair(), List.of()),
                () -> chance.once(4)
                        ? new GrantFurtherReply(chance.participant())
                        : new ExerciseRightOfReply(chance.participant()),
                () -> new PresentYouthOutcome(chance.participant(), 1 + chance.upTo(3), FIRST_DAY.minusDays(1)),
                () -> new Announce(chance.words("Lunch is served")),
                () -> new RespondAsSecretariat(
                        chance.oneOf(SecretariatAnswer.values()),
                        chance.once(2) ? chance.draft() : null,
                        chance.once(2) ? chance.words("It costs nothing.") : null),
                () -> new ObserveSilence(
                        chance.once(2) ? chance.words("the victims") : null,
                        chance.once(2) ? 1 + chance.upTo(3) : null),
                () -> new HoldCeremony(chance.oneOf(CeremonyKind.values()), chance.words("the founders")),
                () -> new DeliverMessage(
                        chance.words("the Secretary-General"),
                        chance.once(2) ? chance.words("the Executive Director") : null),
                () -> new HearGuest(chance.words("the Mayor")));
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
                () -> new AddSponsors(
                        chance.draft(),
                        List.of(),
                        false,
                        List.of(new SponsorGroup(
                                chance.group(),
                                chance.participant(),
                                chance.once(2) ? List.of() : List.of(chance.participant())))),
                () -> new WithdrawSponsor(chance.draft(), chance.once(2) ? chance.sponsor() : chance.participant()),
                this::revision,
                this::corrigendum,
                () -> new IntroduceDraft(
                        chance.draft(),
                        chance.once(4) ? List.of() : List.of(chance.sponsor()),
                        chance.once(4) ? List.of(chance.group()) : List.of()),
                () -> new ReintroduceDraft(chance.draft(), List.of(chance.participant())),
                () -> chance.once(3)
                        ? new MoveDraft(chance.draft(), chance.item())
                        : new AddSponsors(chance.draft(), List.of(chance.participant()), false),
                () -> chance.once(3)
                        ? new MergeDrafts(chance.draft(), List.of(chance.draft()))
                        : new WithdrawSponsor(chance.draft(), chance.sponsor()),
                () -> chance.once(4)
                        ? new SplitDraft(chance.draft(), List.of(part(), part()))
                        : new AddSponsors(chance.draft(), List.of(chance.participant()), false),
                () -> new ReviseDraftOrally(chance.draft(), chance.words("“urges”"), Map.of()),
                () -> new DiscontinueConsultations(chance.draft(), chance.once(2) ? null : chance.sponsor()),
                () -> new AcceptMandate(chance.draft()),
                () -> new AcceptMandate(chance.draft()),
                () -> chance.once(4) ? new WithdrawDraft(chance.draft()) : adoption(),
                () -> chance.once(4)
                        ? new NoteNoOutcome(chance.draft(), chance.once(2) ? chance.words("nobody asked for it") : null)
                        : new AdoptDraft(chance.draft()),
                () -> new DeferDraft(
                        chance.draft(),
                        deferral(),
                        chance.once(2) ? null : Decision.in(DecisionMode.WITHOUT_OBJECTION)),
                () -> new RecommendDraft(chance.draft()),
                () -> new StateFinancialImplications(
                        chance.once(2) ? List.of() : List.of(chance.draft()),
                        chance.oneOf(FinancialFinding.values()),
                        chance.words("at no cost")),
                this::adoption,
                () -> new ReserveNumber(chance.draft(), chance.textNumber()),
                () -> new AssignNumber(chance.decidedDraft(), chance.textNumber()));
    }

    /** Every other time with a number that follows, or so few would wait for one that hardly any was ever given. */
    private Command adoption() {
        return new AdoptDraft(chance.draft(), null, chance.once(6) ? chance.textNumber() : null, chance.once(2));
    }

    private Until deferral() {
        return chance.oneOf(List.of(
                Until.meeting(state.meetings().next(StandingOrgan.PLENARY)),
                Until.date(FIRST_DAY.plusDays(chance.upTo(9))),
                Until.session(1 + chance.upTo(90)),
                Until.item(chance.item()),
                Until.pending(chance.words("a legal opinion"))));
    }

    private List<Supplier<? extends Command>> papers() {
        return List.of(
                () -> new IssueDocument(
                        chance.newSymbol(""),
                        chance.oneOf(chance.profile().documents()).code(),
                        chance.oneOf(Manner.values()),
                        chance.words("a subject")),
                () -> new IssueDocument(chance.newSymbol("L"), DocumentKind.DRAFT_REPORT, null, null),
                () -> new PlaceDocuments(chance.item(), List.of(chance.document(), chance.document())),
                () -> new AdoptReport(
                        chance.draftReport(),
                        List.of(),
                        null,
                        chance.once(2),
                        chance.once(2) ? chance.words("it would be finalized later") : null,
                        chance.once(2) ? chance.office() : null),
                () -> new AdoptReportInPart(chance.draftReport(), chance.words("chapter I")),
                () -> new PostponeReport(chance.once(2) ? chance.words("its resumed session") : null),
                this::reissuedReport,
                this::issuedReport,
                this::issuedReport,
                () -> new RecallMandate(
                        chance.workingGroup(),
                        chance.oneOf(MandateKind.values()),
                        new EarlierText(
                                chance.oneOf(chance.profile().texts()).code(),
                                new TextNumber((1 + chance.upTo(9)) + "/" + (1 + chance.upTo(9))),
                                chance.words("a group"))),
                () -> new RecordWorkingGroupSession(
                        chance.workingGroup(),
                        1 + chance.upTo(5),
                        new DateRange(FIRST_DAY.minusDays(200), FIRST_DAY.minusDays(199)),
                        chance.newSymbol("")));
    }

    private Command issuedReport() {
        return new IssueReport(chance.newSymbol(""), FIRST_DAY.plusDays(30), chance.oneOf(Language.USUAL));
    }

    private Command reissuedReport() {
        return new ReissueReport(FIRST_DAY.plusDays(30), chance.words("for technical reasons"));
    }

    /** Mostly nearly all of those that take part; now and then far more than there are. */
    private int present() {
        int parties = chance.takingPart().participating();
        return chance.once(10) ? 400 : Math.max(0, parties - chance.upTo(3));
    }

    private Command objectionWithdrawn() {
        List<CredentialsObjectedTo> raised = state.credentials().objections();
        CredentialsObjectedTo objection = raised.isEmpty()
                ? new CredentialsObjectedTo(chance.participant(), chance.participant())
                : chance.oneOf(raised);
        return new WithdrawCredentialsObjection(objection.party(), objection.by());
    }

    private Command openMeeting() {
        Organ organ = chance.once(2) ? StandingOrgan.PLENARY : chance.oneOf(StandingOrgan.values());
        @Nullable MeetingNumber within =
                organ == StandingOrgan.COMMITTEE_OF_THE_WHOLE && chance.once(2) ? chance.meeting() : null;
        return new OpenMeeting(
                begins(organ)
                        ? new MeetingNumber(organ, chance.upTo(9_999) + 1)
                        : state.meetings().next(organ),
                FIRST_DAY.plusDays(chance.upTo(6)),
                chance.once(4) ? chance.words("Room A") : null,
                within,
                admittance());
    }

    private @Nullable Admittance admittance() {
        return chance.once(4) ? chance.oneOf(Admittance.values()) : null;
    }

    /** Whether its number goes on from a session that nobody here knows of. */
    private boolean begins(Organ organ) {
        return chance.profile().numbersThrough(organ)
                && state.meetings().last(organ).isEmpty();
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
        Capacity capacity = chance.once(2) ? chance.profile().categories().getFirst() : chance.capacity();
        if (capacity.takesStates()) {
            return new RegisterParticipants(
                    capacity.code(), List.of(chance.state(), chance.state(), chance.state()), List.of());
        }
        Delegation organization =
                capacity.forMembers() ? new Delegation(Chance.UNION, null, null) : chance.organization();
        return new RegisterParticipants(capacity.code(), List.of(), List.of(organization));
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
                chance.once(6) ? Delivery.IN_WRITING : null,
                readOut ? chance.participant() : null,
                chance.once(8) ? chance.oneOf(StatementPurpose.values()) : null,
                null,
                null);
    }

    private Command explanation() {
        StatementPurpose purpose = chance.oneOf(StatementPurpose.values());
        return new MakeStatement(
                chance.participant(),
                null,
                purpose.isPosition() && chance.once(6) ? null : chance.draft(),
                null,
                List.of(),
                false,
                List.of(),
                chance.once(6) ? Delivery.IN_WRITING : null,
                null,
                purpose,
                purpose.isPosition() && chance.once(2) ? chance.words("paragraph 5") : null,
                purpose.isPosition() && chance.once(2) ? chance.words("It was said.") : null);
    }

    private Command draft() {
        boolean bySubmitter = chance.once(4);
        return new TableDraft(
                chance.newSymbol("L"),
                chance.once(4) ? chance.oneOf(chance.profile().texts()).code() : DraftKind.RESOLUTION,
                chance.once(2) ? null : chance.oneOf(DraftSubject.values()),
                chance.item(),
                chance.words("A draft"),
                bySubmitter ? List.of() : List.of(chance.participant(), chance.participant()),
                chance.once(6),
                bySubmitter ? chance.chair() : null,
                chance.once(2) ? Map.of() : Map.of(chance.oneOf(Language.USUAL), "1. *Decides* so."));
    }

    private DraftPart part() {
        return new DraftPart(
                chance.once(4) ? chance.newSymbol("L") : null,
                chance.words("A part"),
                chance.once(2) ? Map.of() : Map.of(chance.oneOf(Language.USUAL), "1. *Decides* so."));
    }

    private Command revision() {
        DocumentSymbols symbols = chance.profile().documentSymbols();
        Symbol draft = chance.draft();
        return new ReviseDraft(
                draft,
                symbols.revised(draft, symbols.revision(draft) + 1 + chance.upTo(2))
                        .orElseThrow(),
                Map.of());
    }

    private Command corrigendum() {
        Symbol draft = chance.draft();
        return new CorrectDraft(
                draft,
                chance.profile()
                        .documentSymbols()
                        .corrigendum(draft, 1 + chance.upTo(3))
                        .orElseThrow(),
                chance.once(2) ? chance.words("for “2023” read “2024”") : null);
    }

    private List<Supplier<? extends Command>> corrections() {
        return List.of(
                () -> new StrikeAct(act().id(), chance.words("logged twice")),
                () -> new AddFootnote(act().id(), chance.words("It was so reported.")),
                () -> new CorrectAct(
                        act().id(),
                        null,
                        act().occasion().occurredAt().minusSeconds(30),
                        chance.words("it was at another time")),
                this::correction,
                this::settledCorrection,
                this::settledCorrection);
    }

    private Command settledCorrection() {
        return chance.once(3)
                ? new DeclineCorrection(proposal(), chance.words("it was so"))
                : new ApproveCorrection(proposal());
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

    private ParticipantCode voteless() {
        List<ParticipantCode> suspended = state.attendance().standing().withoutVote();
        return suspended.isEmpty() ? chance.participant() : chance.oneOf(suspended);
    }

    private String proposal() {
        return state.corrections().proposed().keySet().stream()
                .sorted()
                .findFirst()
                .orElse("none");
    }
}
