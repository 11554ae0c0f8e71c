package org.rapporteur.procedure.inorder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.Right;
import org.rapporteur.events.body.SymbolPattern;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.State;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.ParticipantStanding;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.SponsorGroup;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.Meeting;
import org.rapporteur.procedure.state.Participants;
import org.rapporteur.procedure.state.SessionOrgan;
import org.rapporteur.procedure.state.SessionState;

/** What an act may be about in a session as it stands, and what stands for all that is left to whoever acts. */
record Specimens(
        SessionState state,
        BodyProfile body,
        Occasion occasion,
        Participants takingPart,
        List<ParticipantCode> participants,
        Map<SymbolPattern, List<Symbol>> newSymbols) {
    /** Of those of one kind one is as good as another, but for a few who did something before. */
    private static final int FEW = 2;

    private static final int LAST_NUMBER = 9_999;
    private static final String SHORT_PREFIX = "A";

    /**
     * Of a session that is scheduled.
     *
     * @throws java.util.NoSuchElementException if it is not, or its body is not known
     */
    static Specimens of(SessionState state, Occasion occasion) {
        BodyProfile body = state.progress().profile().orElseThrow();
        Participants takingPart =
                DecisionContext.of(state, body, occasion, null).participants();
        return new Specimens(state, body, occasion, takingPart, participants(state, body, takingPart), new HashMap<>());
    }

    /** Those that the body has names for, and the groups they are in. */
    Directory directory() {
        return body.directory(occasion.occurredAt());
    }

    /** Words, or a name, that nobody else uses. */
    String name() {
        return "… " + occasion.occurredAt();
    }

    /** Somebody of a State whom nobody knows. */
    String person(ParticipantCode state) {
        return name() + " " + state;
    }

    Wording words() {
        return new Wording(Map.of(Language.ENGLISH, name()));
    }

    /** An organ that was not established. */
    SubsidiaryOrgan newOrgan() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new SubsidiaryOrgan("organ-" + letters(number)))
                .filter(organ -> state.organs().find(organ).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The code of an organ has no digits. */
    private static String letters(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + 'a')))
                .collect(Collectors.joining());
    }

    /** An organization that is not registered, and to which nobody objects. */
    ParticipantCode newOrganization() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new ParticipantCode("organization-number-" + number))
                .filter(code -> state.attendance().categoryOf(code).isEmpty())
                .filter(code -> state.attendance().objectionsTo(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    LocalDate day() {
        return new SessionCalendar(state.progress().parts(), body.seat().timeZone()).dayOf(occasion.occurredAt());
    }

    /** Days on which something may be dated: today, those of meetings, and the last of the session. */
    List<LocalDate> days() {
        return Stream.of(
                        Stream.of(day()),
                        state.meetings().held().stream().map(Meeting::date),
                        state.progress().parts().stream()
                                .map(part -> part.dates().to()))
                .flatMap(days -> days)
                .distinct()
                .toList();
    }

    /** The day before the session. */
    LocalDate before() {
        return state.progress().parts().getFirst().dates().from().minusDays(1);
    }

    /** The day after it, and after all its meetings. */
    LocalDate after() {
        return Stream.concat(
                        state.progress().parts().stream()
                                .map(part -> part.dates().to()),
                        state.meetings().held().stream().map(Meeting::date))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusDays(1);
    }

    /** A kind of texts that the body adopts. */
    DraftKind text() {
        return body.texts().getFirst().code();
    }

    /** The symbol of a draft that nothing bears. */
    Symbol newDraft() {
        return newDrafts().findFirst().orElseThrow();
    }

    /** Two of them. */
    Stream<Symbol> newDrafts() {
        return newSymbols(body.documentSymbols().draft());
    }

    /** The symbol of another document that nothing bears. */
    Symbol newDocument() {
        return newSymbols(body.documentSymbols().document()).findFirst().orElseThrow();
    }

    /** Of a pattern always the same, for they take long to find. */
    private Stream<Symbol> newSymbols(SymbolPattern pattern) {
        return newSymbols.computeIfAbsent(pattern, this::unused).stream();
    }

    /** Under the symbol of the session, unless that leaves no room for its documents. */
    private List<Symbol> unused(SymbolPattern pattern) {
        String session =
                state.progress().asScheduled().orElseThrow().symbolPrefix().value();
        return Stream.of(session, SHORT_PREFIX)
                .flatMap(prefix -> IntStream.iterate(LAST_NUMBER, number -> number > 0, number -> number - 1)
                        .mapToObj(number -> pattern.at(number, prefix))
                        .flatMap(Optional::stream))
                .filter(this::isFree)
                .limit(FEW)
                .toList();
    }

    private boolean isFree(Symbol symbol) {
        return !state.isBorne(symbol, body.documentSymbols())
                && state.workingGroups().withReport(symbol).isEmpty()
                && !state.attendance().standingInvitations().containsKey(symbol);
    }

    /** A symbol of a document that has been issued, or one that nothing bears. */
    List<Symbol> documents() {
        return Stream.concat(
                        state.documents().issued().stream().map(issued -> issued.symbol()), Stream.of(newDocument()))
                .toList();
    }

    /** The standing organs, and those that the session established. */
    Stream<Organ> organs() {
        return Stream.concat(
                Stream.of(StandingOrgan.values()), state.organs().all().stream().map(SessionOrgan::organ));
    }

    List<MeetingNumber> meetings() {
        return state.meetings().held().stream().map(Meeting::number).toList();
    }

    /**
     * Those that an act from the floor can name to some purpose: where one of the body's own is alone, none has to be.
     */
    List<MeetingNumber> meetingsToName() {
        List<MeetingNumber> open = state.meetings().held().stream()
                .filter(meeting -> meeting.in(Meeting.Phase.OPEN))
                .map(Meeting::number)
                .filter(meeting -> !meeting.organ().isOfTheBureau())
                .toList();
        boolean alone = open.size() <= 1 && open.stream().allMatch(meeting -> meeting.organ() instanceof StandingOrgan);
        return alone ? List.of() : open;
    }

    List<ItemNumber> items() {
        return state.agenda().asIssued().stream()
                .flatMap(_ -> state.agenda().items().stream())
                .map(AgendaItem::number)
                .toList();
    }

    List<Draft> drafts() {
        return state.drafts().all();
    }

    /**
     * Participants of each kind: some of every category, and all who sponsor or wait to speak; some States as long as
     * nobody is registered.
     */
    List<ParticipantCode> anybody() {
        return participants.isEmpty()
                ? directory().states().stream().map(State::code).limit(FEW).toList()
                : participants;
    }

    /** Some of those that have a vote now; where nobody has, some others, whom the rules refuse. */
    List<ParticipantCode> parties() {
        return Stream.<Supplier<Stream<ParticipantCode>>>of(
                        () -> anybody().stream().filter(code -> takingPart.may(code, Right.VOTE)),
                        () -> entitledBut(Right.VOTE, _ -> false),
                        () -> anybody().stream())
                .map(some -> some.get().limit(FEW).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Some that have a right and are not among these. */
    Stream<ParticipantCode> entitledBut(Right right, Predicate<ParticipantCode> these) {
        return state.attendance().registrations().keySet().stream()
                .filter(code -> takingPart.may(code, right))
                .filter(Predicate.not(these))
                .sorted()
                .limit(FEW);
    }

    /** Some whose vote can be suspended. */
    Stream<ParticipantCode> votersNow() {
        return state.attendance().registrations().keySet().stream()
                .filter(code ->
                        takingPart.isParty(code) && !takingPart.standing().hasLeft(code))
                .filter(code -> !state.attendance().standing().isWithoutVote(code))
                .sorted()
                .limit(FEW);
    }

    /** Groups of States, each with a few that may present it. */
    Stream<SponsorGroup> groupsPresented() {
        return directory().groups().stream()
                .flatMap(group -> anybody().stream()
                        .filter(code -> directory().mayBelong(code, group.code())
                                && !takingPart.standing().hasLeft(code))
                        .limit(FEW)
                        .map(code -> new SponsorGroup(group.code(), code, List.of())));
    }

    /** Somebody for whom a sponsor sponsors on behalf of a group, besides itself. */
    Stream<ParticipantCode> oneRepresentedBy(Sponsor sponsor) {
        GroupCode group = sponsor.onBehalfOf();
        return group == null
                ? Stream.empty()
                : registeredOf(group)
                        .filter(code -> !sponsor.party().equals(code)
                                && !sponsor.exceptMembers().contains(code))
                        .limit(1);
    }

    private Stream<ParticipantCode> registeredOf(GroupCode group) {
        return state.attendance().registrations().keySet().stream()
                .filter(code -> directory().mayBelong(code, group)
                        && !takingPart.standing().hasLeft(code))
                .sorted();
    }

    private static List<ParticipantCode> participants(SessionState state, BodyProfile body, Participants takingPart) {
        ParticipantStanding standing = takingPart.standing();
        Stream<ParticipantCode> some =
                body.categories().stream().flatMap(category -> some(category.code(), standing, state));
        Stream<ParticipantCode> sponsors = state.drafts().all().stream()
                .flatMap(draft -> draft.sponsors().present().stream())
                .map(sponsor -> sponsor.party());
        Stream<ParticipantCode> waiting =
                state.debate().waiting().turns().stream().map(turn -> turn.speaker());
        return Stream.of(some, sponsors, waiting)
                .flatMap(codes -> codes)
                .distinct()
                .toList();
    }

    private static Stream<ParticipantCode> some(Category category, ParticipantStanding standing, SessionState state) {
        return state.attendance().registrations().entrySet().stream()
                .filter(registered -> registered.getValue().category().equals(category))
                .filter(registered -> !standing.hasLeft(registered.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .limit(FEW);
    }
}
