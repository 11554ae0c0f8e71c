package org.rapporteur.query.desk;

import static org.rapporteur.query.desk.Keyword.ADJOURN;
import static org.rapporteur.query.desk.Keyword.ADOPT;
import static org.rapporteur.query.desk.Keyword.AGENDA;
import static org.rapporteur.query.desk.Keyword.BUREAU;
import static org.rapporteur.query.desk.Keyword.CHAIR;
import static org.rapporteur.query.desk.Keyword.CLOSE;
import static org.rapporteur.query.desk.Keyword.COMMITTEE;
import static org.rapporteur.query.desk.Keyword.CONCLUDE;
import static org.rapporteur.query.desk.Keyword.CREDENTIALS;
import static org.rapporteur.query.desk.Keyword.DEBATE;
import static org.rapporteur.query.desk.Keyword.DECISION;
import static org.rapporteur.query.desk.Keyword.EXTENDED;
import static org.rapporteur.query.desk.Keyword.HEAD;
import static org.rapporteur.query.desk.Keyword.ITEM;
import static org.rapporteur.query.desk.Keyword.LIST;
import static org.rapporteur.query.desk.Keyword.MEETING;
import static org.rapporteur.query.desk.Keyword.OPEN;
import static org.rapporteur.query.desk.Keyword.PLACE;
import static org.rapporteur.query.desk.Keyword.PLENARY;
import static org.rapporteur.query.desk.Keyword.PRESIDENT;
import static org.rapporteur.query.desk.Keyword.QUORUM;
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
import java.util.stream.Stream;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.query.state.Meeting;

/** Lines about meetings, items and the session. */
final class Business {
    /** Acts that need nothing but their name. */
    private static final Map<Set<Keyword>, String> BARE = Map.of(
            Set.of(OPEN, SESSION), "open-session",
            Set.of(CLOSE, SESSION), "close-session",
            Set.of(OPEN, LIST), "open-speakers-list",
            Set.of(ADOPT, AGENDA), "adopt-agenda",
            Set.of(ADOPT, CREDENTIALS), "adopt-credentials-report",
            Set.of(PRESIDENT), "speak-as-president",
            Set.of(HEAD), "speak-as-secretariat-head",
            Set.of(SECRETARIAT), "introduce-as-secretariat");

    private static final Set<Keyword> KINDS_OF_MEETING = EnumSet.of(PLENARY, COMMITTEE, BUREAU, EXTENDED);

    private Business() {}

    static Stream<Suggestion> meant(Said said, Situation situation) {
        if (!said.people().isEmpty() || !said.drafts().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                        bare(said),
                        opening(said, situation),
                        meetings(said, situation),
                        quorum(said, situation),
                        chair(said, situation),
                        items(said, situation),
                        documents(said, situation))
                .flatMap(meanings -> meanings);
    }

    /** What is done next as things stand, when nothing is typed. */
    static Stream<Suggestion> expected(Situation situation) {
        Optional<Meeting> meeting = situation.meeting();
        if (meeting.isEmpty()) {
            MeetingNumber next = situation.nextOf(Organ.PLENARY);
            return Stream.of(opened(situation.written(OPEN, PLENARY, MEETING), next, 10, situation));
        }
        Stream<Suggestion> item = situation.item().isPresent()
                ? situation.item().stream().map(number -> item(CONCLUDE, "conclude-item", number, 20, situation))
                : situation.itemsAhead().limit(3).map(number -> item(ITEM, "take-up-item", number, 10, situation));
        return Stream.concat(
                item,
                Stream.of(meeting(
                        situation.written(ADJOURN),
                        "adjourn-meeting",
                        meeting.get().number(),
                        30)));
    }

    private static Stream<Suggestion> bare(Said said) {
        if (said.others() > 0 || !BARE.containsKey(said.keywords())) {
            return Stream.empty();
        }
        String act = Objects.requireNonNull(BARE.get(said.keywords()));
        return Stream.of(new Suggestion(said.line(), said.doubt(), act, List.of(), List.of(ActToPost.of(act))));
    }

    private static Stream<Suggestion> opening(Said said, Situation situation) {
        Set<Keyword> kinds = said.keywords();
        boolean meant = kinds.remove(OPEN)
                && said.others() == said.numbers().size()
                && said.numbers().size() <= 1;
        kinds.remove(MEETING);
        if (!meant || !KINDS_OF_MEETING.containsAll(kinds)) {
            return Stream.empty();
        }
        Organ organ = organ(kinds);
        MeetingNumber number = said.numbers().isEmpty()
                ? situation.nextOf(organ)
                : new MeetingNumber(organ, Math.max(1, said.numbers().getFirst()));
        return Stream.of(opened(said.line(), number, said.doubt(), situation));
    }

    private static Suggestion opened(String line, MeetingNumber number, int doubt, Situation situation) {
        Object within = number.organ() == Organ.COMMITTEE_OF_THE_WHOLE
                ? situation
                        .suspended()
                        .map(Meeting::number)
                        .filter(MeetingNumber::isPlenary)
                        .<Object>map(MeetingNumber::toString)
                        .orElse(false)
                : false;
        return new Suggestion(
                line,
                doubt,
                "open-meeting",
                List.of(number, situation.day()),
                List.of(ActToPost.of("open-meeting")
                        .with("meeting", number.toString())
                        .with("date", situation.day().toString())
                        .with("within", within)));
    }

    private static Organ organ(Set<Keyword> kinds) {
        if (kinds.contains(EXTENDED)) {
            return Organ.EXTENDED_BUREAU;
        }
        if (kinds.contains(BUREAU)) {
            return Organ.BUREAU;
        }
        return kinds.contains(COMMITTEE) ? Organ.COMMITTEE_OF_THE_WHOLE : Organ.PLENARY;
    }

    private static Stream<Suggestion> meetings(Said said, Situation situation) {
        Set<Keyword> keywords = said.keywords();
        keywords.remove(MEETING);
        if (said.others() > 0 || keywords.size() != 1) {
            return Stream.empty();
        }
        Stream<MeetingNumber> underWay = situation.meeting().stream().map(Meeting::number);
        Keyword keyword = keywords.iterator().next();
        if (keyword == SUSPEND) {
            return underWay.map(number -> meeting(said.line(), "suspend-meeting", number, said.doubt()));
        }
        if (keyword == ADJOURN) {
            return underWay.map(number -> meeting(said.line(), "adjourn-meeting", number, said.doubt()));
        }
        return keyword == RESUME
                ? situation.suspended().stream()
                        .map(meeting -> meeting(said.line(), "resume-meeting", meeting.number(), said.doubt()))
                : Stream.empty();
    }

    private static Suggestion meeting(String line, String act, MeetingNumber number, int doubt) {
        return new Suggestion(
                line, doubt, act, List.of(number), List.of(ActToPost.of(act).with("meeting", number.toString())));
    }

    private static Stream<Suggestion> quorum(Said said, Situation situation) {
        Set<Keyword> keywords = said.keywords();
        boolean meant = keywords.remove(QUORUM)
                && EnumSet.of(DEBATE, DECISION).containsAll(keywords)
                && keywords.size() <= 1
                && said.others() == said.numbers().size();
        if (!meant) {
            return Stream.empty();
        }
        QuorumPurpose purpose = keywords.contains(DECISION) ? QuorumPurpose.DECISION : QuorumPurpose.DEBATE;
        Object present = said.numbers().isEmpty() ? false : said.numbers().getFirst();
        return situation.meeting().stream()
                .map(meeting -> new Suggestion(
                        said.line(),
                        said.doubt(),
                        "declare-quorum",
                        List.of(meeting.number(), purpose),
                        List.of(ActToPost.of("declare-quorum")
                                .with("meeting", meeting.number().toString())
                                .with("purpose", purpose == QuorumPurpose.DECISION ? "decision" : "debate")
                                .with("present", present))));
    }

    private static Stream<Suggestion> chair(Said said, Situation situation) {
        if (!said.keywords().equals(Set.of(CHAIR))) {
            return Stream.empty();
        }
        return situation.meeting().stream()
                .flatMap(meeting -> said.officer().stream()
                        .map(officer -> new Suggestion(
                                said.line(),
                                said.doubt(),
                                "take-chair",
                                List.of(officer.name(), meeting.number()),
                                List.of(ActToPost.of("take-chair")
                                        .with("meeting", meeting.number().toString())
                                        .with("officer", officer.name())))));
    }

    private static Stream<Suggestion> items(Said said, Situation situation) {
        boolean onlyItems = said.others() == said.items().size() && said.items().size() <= 1;
        Set<Keyword> keywords = said.keywords();
        if (!onlyItems) {
            return Stream.empty();
        }
        if (keywords.equals(Set.of(CONCLUDE)) || keywords.equals(Set.of(CONCLUDE, ITEM))) {
            return Stream.concat(said.items().stream(), situation.item().stream())
                    .limit(1)
                    .map(number -> item(CONCLUDE, "conclude-item", number, said.doubt(), situation));
        }
        boolean named = !said.items().isEmpty() && (keywords.isEmpty() || keywords.equals(Set.of(ITEM)));
        if (named) {
            return Stream.of(item(ITEM, "take-up-item", said.items().getFirst(), said.doubt(), situation));
        }
        return keywords.equals(Set.of(ITEM))
                ? situation
                        .itemsAhead()
                        .limit(Grammar.MOST)
                        .map(number -> item(ITEM, "take-up-item", number, said.doubt() + 1, situation))
                : Stream.empty();
    }

    private static Suggestion item(Keyword word, String act, ItemNumber number, int doubt, Situation situation) {
        return new Suggestion(
                situation.written(word) + " " + number,
                doubt,
                act,
                List.of(number),
                List.of(ActToPost.of(act).with("item", number.value())));
    }

    private static Stream<Suggestion> documents(Said said, Situation situation) {
        boolean meant = said.keywords().equals(Set.of(PLACE))
                && !said.documents().isEmpty()
                && said.others() == said.documents().size() + said.items().size();
        if (!meant) {
            return Stream.empty();
        }
        return Stream.concat(said.items().stream(), situation.item().stream())
                .limit(1)
                .map(number -> new Suggestion(
                        said.line(),
                        said.doubt(),
                        "place-documents",
                        List.of(said.documents(), number),
                        List.of(ActToPost.of("place-documents")
                                .with("item", number.value())
                                .with(
                                        "documents",
                                        said.documents().stream()
                                                .map(Objects::toString)
                                                .toList()))));
    }
}
