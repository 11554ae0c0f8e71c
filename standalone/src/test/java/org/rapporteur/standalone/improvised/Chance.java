package org.rapporteur.standalone.improvised;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.BodyProfile.Office;
import org.rapporteur.events.body.BodyProfile.WorkingGroup;
import org.rapporteur.events.body.Capacity;
import org.rapporteur.events.body.NumberedSession;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.Group;
import org.rapporteur.events.directory.State;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ChairRole;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkingGroupChair;
import org.rapporteur.events.value.WorkingGroupCode;
import org.rapporteur.procedure.state.Amendment;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.Meeting;
import org.rapporteur.procedure.state.Participants;
import org.rapporteur.procedure.state.SessionState;
import org.rapporteur.standalone.body.ShippedBodies;

/** Picks at random, mostly from what is on record in a session. */
final class Chance {
    static final ParticipantCode UNION = new ParticipantCode("EU");

    /** The one whose customs and rules are known best. */
    private static final String BEST_KNOWN = "untoc-cop";

    /** States take part, for only they are taken from the directory at random. */
    private static final List<String> BODIES = ShippedBodies.ofStates();

    private static final List<State> STATES = Directory.standard().states();
    private static final List<GroupCode> GROUPS =
            Directory.standard().groups().stream().map(Group::code).toList();

    private final Random random;
    private final SessionState state;

    Chance(Random random, SessionState state) {
        this.random = random;
        this.state = state;
    }

    /** Whether a thing happens that does so once in so many times. */
    boolean once(int inSoManyTimes) {
        return random.nextInt(inSoManyTimes) == 0;
    }

    /** From 0 to below the bound. */
    int upTo(int bound) {
        return random.nextInt(bound);
    }

    /** One that was decided on, if there is one. */
    Symbol decidedDraft() {
        List<Symbol> decided = state.drafts().all().stream()
                .filter(draft -> draft.stage().isDecided())
                .map(Draft::symbol)
                .toList();
        return decided.isEmpty() ? draft() : oneOf(decided);
    }

    <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T oneOf(List<T> onRecord, Supplier<T> otherwise) {
        return onRecord.isEmpty() ? otherwise.get() : oneOf(onRecord);
    }

    Wording words(String english) {
        return once(2)
                ? new Wording(Map.of(Language.ENGLISH, english))
                : new Wording(Map.of(Language.ENGLISH, english + " " + upTo(100), Language.CHINESE, "“说明”"));
    }

    MeetingNumber meeting() {
        return oneOf(
                state.meetings().held().stream().map(Meeting::number).toList(), () -> MeetingNumber.of("plenary-1"));
    }

    MeetingNumber openMeeting() {
        return oneOf(
                state.meetings().held().stream()
                        .filter(meeting -> meeting.in(Meeting.Phase.OPEN))
                        .map(Meeting::number)
                        .toList(),
                this::meeting);
    }

    ItemNumber item() {
        return oneOf(
                state.agenda().asIssued().stream()
                        .flatMap(agenda -> agenda.items().stream())
                        .map(AgendaItem::number)
                        .toList(),
                () -> new ItemNumber("1"));
    }

    /** That of the session; the best known every other time, as long as none is scheduled. */
    String body() {
        return state.progress()
                .asScheduled()
                .map(SessionScheduled::body)
                .orElseGet(() -> once(2) ? BEST_KNOWN : oneOf(BODIES));
    }

    BodyProfile profile() {
        return Bodies.find(body()).orElseThrow();
    }

    /** Any of the categories of the body. */
    Capacity capacity() {
        return oneOf(profile().categories());
    }

    Participants takingPart() {
        return new Participants(state.attendance(), state.attendance().standing(), profile(), Directory.standard());
    }

    ParticipantCode state() {
        return oneOf(STATES).code();
    }

    ParticipantCode participant() {
        return oneOf(
                state.attendance().registrations().keySet().stream().sorted().toList(), this::state);
    }

    Delegation organization() {
        int number = upTo(20);
        return new Delegation(
                new ParticipantCode("organization-" + number),
                new Wording(Map.of(Language.ENGLISH, "Organization " + number)),
                null);
    }

    OfficeCode office() {
        return oneOf(profile().offices()).code();
    }

    /** Those that one person holds. */
    List<OfficeCode> officesOfOne() {
        return profile().offices().stream()
                .filter(office -> office.seats() == 1)
                .map(Office::code)
                .toList();
    }

    /** Mostly one that may be filled by appointment, if the body has one. */
    OfficeCode officeOpenToAppointment() {
        return oneOf(
                profile().offices().stream()
                        .filter(office -> office.appointed() || once(8))
                        .map(Office::code)
                        .toList(),
                this::office);
    }

    Officer nominee() {
        ParticipantCode from = participant();
        return new Officer(office(), "Person " + upTo(1000) + " of " + from, from);
    }

    String nomineeOnRecord() {
        return oneOf(state.bureau().nominees().stream().map(Officer::name).toList(), () -> "Nobody");
    }

    List<Person> personOnRecord() {
        return once(2)
                ? List.of()
                : state.bureau().nominees().stream()
                        .limit(1)
                        .map(Officer::person)
                        .toList();
    }

    String officer() {
        return oneOf(state.bureau().officers().stream().map(Officer::name).toList(), () -> "Nobody");
    }

    GroupCode group() {
        return oneOf(GROUPS);
    }

    WorkingGroupCode workingGroup() {
        return oneOf(
                profile().workingGroups().stream().map(WorkingGroup::code).toList(),
                () -> new WorkingGroupCode("working-group"));
    }

    WorkingGroupChair chair() {
        WorkingGroupCode group = workingGroup();
        return new WorkingGroupChair(
                group, oneOf(ChairRole.values()), state.workingGroups().sessionsOf(group));
    }

    /** A symbol that is probably not taken. */
    Symbol newSymbol(String series) {
        return symbol(series, 1 + upTo(5000));
    }

    private Symbol symbol(String series, int number) {
        return new Symbol(scheduled().symbolPrefix() + "/" + (series.isEmpty() ? "" : series + ".") + number);
    }

    /** One that a text of the session may have, in a series of the body or, where it has none, as is usual. */
    TextNumber textNumber() {
        int place = 1 + upTo(9);
        Optional<TextNumber> inSeries = profile().numbering().isEmpty() || once(12)
                ? Optional.empty()
                : oneOf(profile().numbering())
                        .at(
                                place,
                                NumberedSession.of(scheduled()),
                                scheduled().dates().from().getYear());
        return inSeries.orElseGet(() -> new TextNumber(scheduled().number() + "/" + place));
    }

    private SessionScheduled scheduled() {
        return state.progress().asScheduled().orElseThrow();
    }

    Symbol draft() {
        return oneOf(state.drafts().all().stream().map(Draft::currentSymbol).toList(), () -> symbol("L", 1));
    }

    /** Those that wait to be decided on. */
    Stream<Amendment> waitingAmendments() {
        return state.amendments().all().stream()
                .filter(amendment -> state.amendments().isBefore(amendment, state::isOpen));
    }

    ParticipantCode sponsor() {
        return oneOf(
                state.drafts().all().stream()
                        .flatMap(draft -> draft.sponsors().present().stream())
                        .map(Sponsor::party)
                        .toList(),
                this::participant);
    }

    Turn waiting() {
        return oneOf(
                state.debate().waiting().turns(),
                () -> new Turn(StandingOrgan.PLENARY, null, participant(), false, List.of()));
    }

    Symbol document() {
        return document(_ -> true);
    }

    Symbol draftReport() {
        return document(document -> document.kind().equals(DocumentKind.DRAFT_REPORT));
    }

    private Symbol document(Predicate<DocumentIssued> wanted) {
        return oneOf(
                state.documents().issued().stream()
                        .filter(wanted)
                        .map(DocumentIssued::symbol)
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                () -> newSymbol(""));
    }
}
