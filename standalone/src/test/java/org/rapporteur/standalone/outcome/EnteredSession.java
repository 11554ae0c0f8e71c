package org.rapporteur.standalone.outcome;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.act.AgendaCommand.AdoptAgenda;
import org.rapporteur.events.act.AgendaCommand.IssueProvisionalAgenda;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.SessionCommand.ConveneSession;
import org.rapporteur.events.act.SessionCommand.OpenSession;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.RollCall;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.SessionState;

/** One session of a body, in which what became of its drafts is entered act by act, by the rules alone. */
final class EnteredSession {
    private static final ItemNumber AGENDA = new ItemNumber("1");
    private static final ItemNumber BUSINESS = new ItemNumber("2");
    private static final ItemNumber REPORT = new ItemNumber("3");
    private static final String NOBODY = "unknown-";

    private final OfficialBody body;
    private final int year;
    private final List<OfficialOutcome> outcomes;
    private final SessionId id;
    private final List<Recorded> log = new ArrayList<>();
    private final Map<OfficialOutcome, Entry> entries = new LinkedHashMap<>();
    private SessionState state = SessionState.NEW;
    private Instant now;

    private int meetings;

    private @Nullable Sitting underWay;

    /** A meeting of the record: some files have one number on two days. */
    private record Sitting(LocalDate date, int number) {}

    /**
     * What came of an outcome when it was entered.
     *
     * @param draft the symbol its draft was tabled under
     * @param refusal why it could not be entered; {@code null} where it could
     * @param noted the discrepancies that were noted
     * @param oppositeRefused whether the contrary had been refused before
     * @param procedural whether it could be entered only as a question of procedure, where no vote need concur
     */
    record Entry(
            String draft, @Nullable String refusal, List<String> noted, boolean oppositeRefused, boolean procedural) {}

    private EnteredSession(OfficialBody body, int year, List<OfficialOutcome> outcomes) {
        this.body = body;
        this.year = year;
        this.outcomes = outcomes;
        this.id = new SessionId(body.profile() + "-" + year);
        this.now = outcomes.getFirst().date().minusDays(60).atStartOfDay(zone()).toInstant();
    }

    /** A session for each year of each body. */
    static List<EnteredSession> of(List<OfficialOutcome> outcomes) {
        return outcomes.stream()
                .sorted(Comparator.comparing(OfficialOutcome::date)
                        .thenComparing(outcome -> Objects.requireNonNullElse(outcome.meeting(), 0))
                        .thenComparing(OfficialOutcome::symbol))
                .collect(groupingBy(
                        outcome -> outcome.body().profile() + outcome.year(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(year -> new EnteredSession(
                        year.getFirst().body(), year.getFirst().year(), year))
                .map(EnteredSession::enter)
                .toList();
    }

    List<Recorded> log() {
        return log;
    }

    Map<OfficialOutcome, Entry> entries() {
        return entries;
    }

    private EnteredSession enter() {
        DateRange dates =
                new DateRange(outcomes.getFirst().date(), outcomes.getLast().date());
        act(new ScheduleSession(body.profile(), year, null, dates, null, List.of()));
        act(new ConveneSession(dates.from().minusDays(30)));
        act(new IssueProvisionalAgenda(
                new Symbol(body.symbols() + "/" + year + "/A"),
                List.of(
                        new AgendaItem(AGENDA, ItemRole.AGENDA_AND_ORGANIZATION, words("Adoption of the agenda"), null),
                        new AgendaItem(BUSINESS, ItemRole.SUBSTANTIVE, words("Questions before the body"), null),
                        new AgendaItem(REPORT, ItemRole.ADOPTION_OF_REPORT, words("Adoption of the report"), null))));
        if (!members().isEmpty()) {
            act(new RegisterParticipants(Category.STATE_PARTY, members(), List.of()));
        }
        outcomes.forEach(this::enter);
        return this;
    }

    /** Whoever voted in the course of the year; a name that no State has is nobody's. */
    private List<ParticipantCode> members() {
        return outcomes.stream()
                .flatMap(outcome -> Stream.of(Choice.values()).flatMap(choice -> outcome.names(choice).stream()))
                .map(Directories::find)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private void enter(OfficialOutcome outcome) {
        Symbol draft = draftOf(outcome);
        if (outcome.isSilent()) {
            entries.put(outcome, notEntered(draft, "the record has no figures of the vote"));
            return;
        }
        try {
            convene(outcome);
            act(new TableDraft(
                    draft,
                    DraftKind.RESOLUTION,
                    null,
                    BUSINESS,
                    words(outcome.symbol()),
                    List.of(),
                    false,
                    null,
                    Map.of()));
            Question question = Question.ofDraft(draft);
            Decision substance = decision(outcome, null);
            boolean procedural = isRefused(new Decide(question, outcome.way().outcome(), substance));
            Decision decision = procedural ? decision(outcome, Matter.PROCEDURE) : substance;
            boolean oppositeRefused = isRefused(new Decide(question, opposite(outcome), decision));
            List<Event> led = act(new Decide(question, outcome.way().outcome(), decision));
            entries.put(outcome, new Entry(draft.value(), null, noted(led), oppositeRefused, procedural));
        } catch (Rejected refused) {
            entries.put(outcome, notEntered(draft, String.valueOf(refused.getMessage())));
        }
    }

    private static Entry notEntered(Symbol draft, String why) {
        return new Entry(draft.value(), why, List.of(), false, false);
    }

    /** What is decided in writing is decided at no meeting, once the session has begun with one. */
    private void convene(OfficialOutcome outcome) {
        if (outcome.meeting() != null) {
            meet(new Sitting(outcome.date(), outcome.meeting()));
            return;
        }
        if (meetings == 0) {
            meet(new Sitting(outcome.date(), 1));
        }
        now = outcome.date().atTime(18, 0).atZone(zone()).toInstant();
    }

    /**
     * Meets, unless it does already; the first time, the session is opened. Our meetings are counted in their session:
     * the councils' go on from year to year, and in most of them nothing is decided.
     */
    private void meet(Sitting sitting) {
        if (sitting.equals(underWay)) {
            return;
        }
        boolean first = meetings == 0;
        if (!first) {
            act(new AdjournMeeting(meeting()));
        }
        meetings++;
        underWay = sitting;
        now = sitting.date().atTime(10, 0).atZone(zone()).toInstant();
        act(new OpenMeeting(meeting(), sitting.date(), null, null));
        if (first) {
            act(new DeclareQuorum(meeting(), QuorumPurpose.DEBATE, null));
            act(new OpenSession());
        }
        act(new DeclareQuorum(meeting(), QuorumPurpose.DECISION, null));
        if (first) {
            act(new TakeUpItem(AGENDA));
            act(new AdoptAgenda());
        }
        act(new TakeUpItem(BUSINESS));
    }

    private MeetingNumber meeting() {
        return MeetingNumber.of("plenary-" + meetings);
    }

    private Decision decision(OfficialOutcome outcome, @Nullable Matter matter) {
        Vote vote = outcome.way().isAVote()
                ? new Vote(
                        method(outcome), outcome.announced().orElseThrow(), roll(outcome), null, List.of(), List.of())
                : null;
        return new Decision(outcome.way().mode(), vote, List.of(), List.of(), matter, List.of());
    }

    private VotingMethod method(OfficialOutcome outcome) {
        if (outcome.byMail()) {
            return VotingMethod.CORRESPONDENCE;
        }
        return body == OfficialBody.SECURITY_COUNCIL ? VotingMethod.SHOW_OF_HANDS : VotingMethod.RECORDED;
    }

    private static @Nullable RollCall roll(OfficialOutcome outcome) {
        return outcome.hasNames()
                ? new RollCall(
                        list(outcome, Choice.IN_FAVOUR),
                        list(outcome, Choice.AGAINST),
                        list(outcome, Choice.ABSTAINING),
                        null,
                        null)
                : null;
    }

    private static List<ParticipantCode> list(OfficialOutcome outcome, Choice choice) {
        return outcome.names(choice).stream().map(EnteredSession::code).toList();
    }

    /** A name that no State has stays in the list, as a name of nobody. */
    static ParticipantCode code(String name) {
        return Directories.find(name).orElseGet(() -> {
            String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            return new ParticipantCode(letters.startsWith(NOBODY) ? letters : NOBODY + letters);
        });
    }

    private static DecisionOutcome opposite(OfficialOutcome outcome) {
        return outcome.way().outcome() == DecisionOutcome.ADOPTED ? DecisionOutcome.REJECTED : DecisionOutcome.ADOPTED;
    }

    private Symbol draftOf(OfficialOutcome outcome) {
        String given = outcome.draft().replaceAll("[^A-Za-z0-9./]", "");
        boolean taken =
                entries.values().stream().anyMatch(entry -> entry.draft().equals(given));
        try {
            if (!taken) {
                return new Symbol(given);
            }
        } catch (RuntimeException malformed) {
            // Some records have none, or one that is no symbol.
        }
        return new Symbol(body.symbols() + "/" + year + "/D." + (entries.size() + 1));
    }

    private static List<String> noted(List<Event> led) {
        return led.stream()
                .filter(DiscrepancyNoted.class::isInstance)
                .map(DiscrepancyNoted.class::cast)
                .map(DiscrepancyNoted::warning)
                .distinct()
                .toList();
    }

    private boolean isRefused(Command command) {
        try {
            Procedure.decide(command, state, occasion(), ActHistory.NONE);
            return false;
        } catch (Rejected refused) {
            return true;
        }
    }

    private List<Event> act(Command command) {
        List<Event> led = Procedure.decide(command, state, occasion(), ActHistory.NONE);
        for (Event event : led) {
            state = state.evolve(event, now);
            Hash previous =
                    log.isEmpty() ? StatedFact.beginning(id) : log.getLast().hash();
            log.add(Recorded.after(previous, id, log.size() + 1, event, occasion()));
        }
        now = now.plusSeconds(20);
        return led;
    }

    private Occasion occasion() {
        return new Occasion(now, now, "secretariat", "act-" + now.getEpochSecond());
    }

    private ZoneId zone() {
        return Bodies.find(body.profile()).orElseThrow().seat().timeZone();
    }

    private static Wording words(String english) {
        return new Wording(Map.of(Language.ENGLISH, english));
    }
}
