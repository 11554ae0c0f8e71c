package org.rapporteur.query.desk;

import static org.rapporteur.query.desk.Keyword.ADJOURN;
import static org.rapporteur.query.desk.Keyword.ADOPT;
import static org.rapporteur.query.desk.Keyword.AGENDA;
import static org.rapporteur.query.desk.Keyword.BUREAU;
import static org.rapporteur.query.desk.Keyword.CLOSE;
import static org.rapporteur.query.desk.Keyword.COMMITTEE;
import static org.rapporteur.query.desk.Keyword.CONCLUDE;
import static org.rapporteur.query.desk.Keyword.CREDENTIALS;
import static org.rapporteur.query.desk.Keyword.DEFER;
import static org.rapporteur.query.desk.Keyword.EXTENDED;
import static org.rapporteur.query.desk.Keyword.HEAD;
import static org.rapporteur.query.desk.Keyword.HOLD;
import static org.rapporteur.query.desk.Keyword.ITEM;
import static org.rapporteur.query.desk.Keyword.LIST;
import static org.rapporteur.query.desk.Keyword.MEETING;
import static org.rapporteur.query.desk.Keyword.OPEN;
import static org.rapporteur.query.desk.Keyword.PLACE;
import static org.rapporteur.query.desk.Keyword.PLENARY;
import static org.rapporteur.query.desk.Keyword.PRESIDENT;
import static org.rapporteur.query.desk.Keyword.REOPEN;
import static org.rapporteur.query.desk.Keyword.RESUME;
import static org.rapporteur.query.desk.Keyword.SECRETARIAT;
import static org.rapporteur.query.desk.Keyword.SESSION;
import static org.rapporteur.query.desk.Keyword.SUSPEND;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.AgendaCommand.AdoptAgenda;
import org.rapporteur.events.act.AgendaCommand.ConcludeItem;
import org.rapporteur.events.act.AgendaCommand.DeferItem;
import org.rapporteur.events.act.AgendaCommand.HoldInAbeyance;
import org.rapporteur.events.act.AgendaCommand.ReopenItem;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CredentialsCommand.AdoptCredentialsReport;
import org.rapporteur.events.act.DebateCommand.IntroduceAsSecretariat;
import org.rapporteur.events.act.DebateCommand.OpenSpeakersList;
import org.rapporteur.events.act.DebateCommand.SpeakAsPresident;
import org.rapporteur.events.act.DebateCommand.SpeakAsSecretariatHead;
import org.rapporteur.events.act.DocumentCommand.PlaceDocuments;
import org.rapporteur.events.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.act.MeetingCommand.ResumeMeeting;
import org.rapporteur.events.act.MeetingCommand.SuspendMeeting;
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.act.SessionCommand.OpenSession;
import org.rapporteur.events.act.SessionCommand.ResumeSession;
import org.rapporteur.events.act.SessionCommand.SuspendSession;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.query.state.Meeting;

/** Lines about meetings, items and the session. */
final class MeetingSuggestions {
    /** Acts that need nothing but their name. */
    private static final Map<Set<Keyword>, Command> BARE = Map.of(
            Set.of(OPEN, SESSION), new OpenSession(),
            Set.of(SUSPEND, SESSION), new SuspendSession(),
            Set.of(RESUME, SESSION), new ResumeSession(null),
            Set.of(CLOSE, SESSION), new CloseSession(),
            Set.of(OPEN, LIST), new OpenSpeakersList(),
            Set.of(ADOPT, AGENDA), new AdoptAgenda(),
            Set.of(ADOPT, CREDENTIALS), new AdoptCredentialsReport(),
            Set.of(PRESIDENT), new SpeakAsPresident(null),
            Set.of(HEAD), new SpeakAsSecretariatHead(),
            Set.of(SECRETARIAT), new IntroduceAsSecretariat(null, null, List.of()));

    /** Acts on an item that puts it aside, or takes it up again. */
    private static final Map<Set<Keyword>, Function<ItemNumber, Command>> PUT_ASIDE = Map.of(
            Set.of(DEFER), number -> new DeferItem(number, null),
            Set.of(DEFER, ITEM), number -> new DeferItem(number, null),
            Set.of(HOLD), number -> new HoldInAbeyance(number, null),
            Set.of(HOLD, ITEM), number -> new HoldInAbeyance(number, null),
            Set.of(REOPEN), ReopenItem::new,
            Set.of(REOPEN, ITEM), ReopenItem::new);

    private static final Set<Keyword> KINDS_OF_MEETING = EnumSet.of(PLENARY, COMMITTEE, BUREAU, EXTENDED);

    private MeetingSuggestions() {}

    static Stream<Suggestion> meant(ParsedLine parsed, Situation situation) {
        if (!parsed.people().isEmpty() || !parsed.drafts().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                        bare(parsed),
                        opening(parsed, situation),
                        meetings(parsed, situation),
                        QuorumSuggestions.declaredOrCounted(parsed, situation),
                        ChairSuggestions.byAnOfficer(parsed, situation),
                        ChairSuggestions.byTheSecretariat(parsed, situation),
                        items(parsed, situation),
                        documents(parsed, situation))
                .flatMap(meanings -> meanings);
    }

    /** What is done next as things stand, when nothing is typed. */
    static Stream<Suggestion> expected(Situation situation) {
        Optional<Meeting> meeting = situation.meeting();
        if (meeting.isEmpty()) {
            return situation.nextOf(StandingOrgan.PLENARY).stream()
                    .map(next -> opened(situation.written(OPEN, PLENARY, MEETING), next, 10, situation));
        }
        Stream<Suggestion> item = situation.item().isPresent()
                ? situation.item().stream().map(number -> concluded(number, 20, situation))
                : situation.itemsAhead().limit(3).map(number -> takenUp(number, 10, situation));
        return Stream.concat(
                item,
                Stream.of(meeting(
                        situation.written(ADJOURN),
                        AdjournMeeting::new,
                        meeting.get().number(),
                        30)));
    }

    private static Stream<Suggestion> bare(ParsedLine parsed) {
        if (parsed.others() > 0 || !BARE.containsKey(parsed.keywords())) {
            return Stream.empty();
        }
        Command act = Objects.requireNonNull(BARE.get(parsed.keywords()));
        return Stream.of(Suggestion.of(parsed.line(), parsed.doubt(), Map.of(), act));
    }

    private static Stream<Suggestion> opening(ParsedLine parsed, Situation situation) {
        Set<Keyword> kinds = parsed.keywords();
        boolean meant = kinds.remove(OPEN)
                && parsed.others() == parsed.numbers().size()
                && parsed.numbers().size() <= 1;
        kinds.remove(MEETING);
        if (!meant || !KINDS_OF_MEETING.containsAll(kinds)) {
            return Stream.empty();
        }
        Organ organ = organ(kinds);
        Optional<MeetingNumber> number = parsed.numbers().isEmpty()
                ? situation.nextOf(organ)
                : Optional.of(
                        new MeetingNumber(organ, Math.max(1, parsed.numbers().getFirst())));
        return number.stream().map(meeting -> opened(parsed.line(), meeting, parsed.doubt(), situation));
    }

    private static Suggestion opened(String line, MeetingNumber number, int doubt, Situation situation) {
        @Nullable MeetingNumber within = number.organ() == StandingOrgan.COMMITTEE_OF_THE_WHOLE
                ? situation
                        .suspended()
                        .map(Meeting::number)
                        .filter(MeetingNumber::isPlenary)
                        .orElse(null)
                : null;
        return Suggestion.of(
                line,
                doubt,
                Map.of("meeting", number, "date", situation.day()),
                new OpenMeeting(number, situation.day(), null, within));
    }

    private static Organ organ(Set<Keyword> kinds) {
        if (kinds.contains(EXTENDED)) {
            return StandingOrgan.EXTENDED_BUREAU;
        }
        if (kinds.contains(BUREAU)) {
            return StandingOrgan.BUREAU;
        }
        return kinds.contains(COMMITTEE) ? StandingOrgan.COMMITTEE_OF_THE_WHOLE : StandingOrgan.PLENARY;
    }

    private static Stream<Suggestion> meetings(ParsedLine parsed, Situation situation) {
        Set<Keyword> keywords = parsed.keywords();
        keywords.remove(MEETING);
        if (parsed.others() > 0 || keywords.size() != 1) {
            return Stream.empty();
        }
        Stream<MeetingNumber> underWay = situation.meeting().stream().map(Meeting::number);
        Keyword keyword = keywords.iterator().next();
        if (keyword == SUSPEND) {
            return underWay.map(number -> meeting(parsed.line(), SuspendMeeting::new, number, parsed.doubt()));
        }
        if (keyword == ADJOURN) {
            return underWay.map(number -> meeting(parsed.line(), AdjournMeeting::new, number, parsed.doubt()));
        }
        return keyword == RESUME
                ? situation.suspended().stream()
                        .map(meeting -> meeting(parsed.line(), ResumeMeeting::new, meeting.number(), parsed.doubt()))
                : Stream.empty();
    }

    private static Suggestion meeting(
            String line, Function<MeetingNumber, Command> act, MeetingNumber number, int doubt) {
        return Suggestion.of(line, doubt, Map.of("meeting", number), act.apply(number));
    }

    private static Stream<Suggestion> items(ParsedLine parsed, Situation situation) {
        boolean onlyItems =
                parsed.others() == parsed.items().size() && parsed.items().size() <= 1;
        Set<Keyword> keywords = parsed.keywords();
        if (!onlyItems) {
            return Stream.empty();
        }
        if (keywords.equals(Set.of(CONCLUDE)) || keywords.equals(Set.of(CONCLUDE, ITEM))) {
            return Stream.concat(parsed.items().stream(), situation.item().stream())
                    .limit(1)
                    .map(number -> concluded(number, parsed.doubt(), situation));
        }
        if (!parsed.items().isEmpty() && PUT_ASIDE.containsKey(keywords)) {
            ItemNumber number = parsed.items().getFirst();
            return Stream.of(Suggestion.of(
                    parsed.line(),
                    parsed.doubt(),
                    Map.of("item", number),
                    Objects.requireNonNull(PUT_ASIDE.get(keywords)).apply(number)));
        }
        boolean named = !parsed.items().isEmpty() && (keywords.isEmpty() || keywords.equals(Set.of(ITEM)));
        if (named) {
            return Stream.of(takenUp(parsed.items().getFirst(), parsed.doubt(), situation));
        }
        return keywords.equals(Set.of(ITEM))
                ? situation
                        .itemsAhead()
                        .limit(LineParser.MOST)
                        .map(number -> takenUp(number, parsed.doubt() + 1, situation))
                : Stream.empty();
    }

    private static Suggestion takenUp(ItemNumber number, int doubt, Situation situation) {
        return Suggestion.of(
                situation.written(ITEM) + " " + number, doubt, Map.of("item", number), new TakeUpItem(number));
    }

    private static Suggestion concluded(ItemNumber number, int doubt, Situation situation) {
        return Suggestion.of(
                situation.written(CONCLUDE) + " " + number, doubt, Map.of("item", number), new ConcludeItem(number));
    }

    private static Stream<Suggestion> documents(ParsedLine parsed, Situation situation) {
        boolean meant = parsed.keywords().equals(Set.of(PLACE))
                && !parsed.documents().isEmpty()
                && parsed.others() == parsed.documents().size() + parsed.items().size();
        if (!meant) {
            return Stream.empty();
        }
        return Stream.concat(parsed.items().stream(), situation.item().stream())
                .limit(1)
                .map(number -> Suggestion.of(
                        parsed.line(),
                        parsed.doubt(),
                        Map.of("documents", parsed.documents(), "item", number),
                        new PlaceDocuments(number, parsed.documents())));
    }
}
