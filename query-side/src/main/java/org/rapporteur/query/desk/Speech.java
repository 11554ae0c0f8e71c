package org.rapporteur.query.desk;

import static org.rapporteur.query.desk.Keyword.ALIGNED;
import static org.rapporteur.query.desk.Keyword.AMBASSADOR;
import static org.rapporteur.query.desk.Keyword.LIST;
import static org.rapporteur.query.desk.Keyword.MEMBERS;
import static org.rapporteur.query.desk.Keyword.OFF;
import static org.rapporteur.query.desk.Keyword.REPLY;
import static org.rapporteur.query.desk.Keyword.STATEMENT;
import static org.rapporteur.query.desk.Keyword.VIDEO;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.events.value.Wording;

/** Lines about who speaks and who waits to. */
final class Speech {
    private static final Set<Keyword> ABOUT_STATEMENTS = EnumSet.of(STATEMENT, VIDEO, MEMBERS, ALIGNED, AMBASSADOR);

    private Speech() {}

    static Stream<Suggestion> meant(Said said, Situation situation) {
        if (said.people().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                        statements(said, situation),
                        replies(said, situation),
                        inscriptions(said, situation),
                        changes(said, situation))
                .flatMap(meanings -> meanings);
    }

    static ActToPost statement(ParticipantCode speaker) {
        return ActToPost.of("make-statement").with("speaker", speaker.value());
    }

    static ActToPost reply(ParticipantCode speaker) {
        return ActToPost.of("exercise-right-of-reply").with("speaker", speaker.value());
    }

    private static Stream<Suggestion> statements(Said said, Situation situation) {
        Set<Keyword> keywords = said.keywords();
        List<ParticipantCode> speakers = said.peopleBefore(ALIGNED);
        boolean about = ABOUT_STATEMENTS.containsAll(keywords)
                && speakers.size() == 1
                && said.drafts().size() <= 1
                && said.others() == said.groups().size();
        if (!about) {
            return Stream.empty();
        }
        ParticipantCode speaker = speakers.getFirst();
        ActToPost act = statement(speaker)
                .with(
                        "draft",
                        said.drafts().isEmpty()
                                ? false
                                : said.drafts().getFirst().value())
                .with("title", keywords.contains(AMBASSADOR) ? ambassador(situation) : false)
                .with(
                        "onBehalfOf",
                        said.groups().stream().map(group -> group.value()).toList())
                .with("forMemberStates", keywords.contains(MEMBERS))
                .with("alignedWith", codes(said.peopleAfter(ALIGNED)))
                .with("delivery", keywords.contains(VIDEO) ? "by-video" : false);
        String line = keywords.isEmpty() ? said.line() + " " + situation.written(STATEMENT) : said.line();
        return Stream.of(new Suggestion(line, said.doubt(), "statement", List.of(speaker), List.of(act)));
    }

    private static Stream<Suggestion> replies(Said said, Situation situation) {
        boolean meant = said.isOnly(Set.of(REPLY), said.people().size(), 0) && said.others() == 0;
        boolean possible = said.isOnly(Set.of(), 1, 0) && said.others() == 0;
        if (!meant && !possible) {
            return Stream.empty();
        }
        String line = meant ? said.line() : said.line() + " " + situation.written(REPLY);
        return Stream.of(new Suggestion(
                line,
                said.doubt() + (meant ? 0 : 30),
                "reply",
                List.of(said.people()),
                said.people().stream().map(Speech::reply).toList()));
    }

    private static Stream<Suggestion> inscriptions(Said said, Situation situation) {
        boolean meant = said.keywords().contains(LIST)
                && EnumSet.of(LIST, REPLY).containsAll(said.keywords())
                && said.drafts().isEmpty()
                && said.others() == 0;
        boolean possible = said.isOnly(Set.of(), said.people().size(), 0) && said.others() == 0;
        if (!meant && !possible) {
            return Stream.empty();
        }
        boolean reply = said.keywords().contains(REPLY);
        return Stream.of(new Suggestion(
                meant ? said.line() : situation.written(LIST) + " " + said.line(),
                said.doubt() + (meant ? 0 : 20),
                reply ? "inscribe-reply" : "inscribe",
                List.of(said.people()),
                said.people().stream()
                        .map(speaker -> onList("inscribe-speaker", speaker, reply))
                        .toList()));
    }

    private static Stream<Suggestion> changes(Said said, Situation situation) {
        if (said.people().size() != 1 || !said.drafts().isEmpty()) {
            return Stream.empty();
        }
        ParticipantCode speaker = said.people().getFirst();
        boolean off = said.keywords().equals(Set.of(OFF)) && said.others() == 0;
        boolean place = said.keywords().isEmpty() && said.numbers().size() == 1 && said.others() == 1;
        return situation.waiting().stream()
                .filter(turn -> turn.speaker().equals(speaker) && (off || place))
                .limit(1)
                .map(turn -> off
                        ? change(said, "off", List.of(speaker), onList("remove-speaker", speaker, turn.reply()))
                        : moved(said, turn));
    }

    private static Suggestion moved(Said said, Turn turn) {
        int place = said.numbers().getFirst();
        return change(
                said,
                "move",
                List.of(turn.speaker(), place),
                onList("move-speaker", turn.speaker(), turn.reply()).with("place", place));
    }

    private static Suggestion change(Said said, String phrase, List<Object> particulars, ActToPost act) {
        return new Suggestion(said.line(), said.doubt(), phrase, particulars, List.of(act));
    }

    private static ActToPost onList(String act, ParticipantCode speaker, boolean reply) {
        return ActToPost.of(act).with("speaker", speaker.value()).with("reply", reply);
    }

    static List<String> codes(List<ParticipantCode> people) {
        return people.stream().map(ParticipantCode::value).toList();
    }

    /** The permanent representative where the body meets, an ambassador: most who speak are. */
    private static Object ambassador(Situation situation) {
        Wording seat = situation.body().seat().place();
        String english = seat.in(Language.ENGLISH).orElseThrow();
        String chinese = seat.in(Language.CHINESE).orElseThrow();
        return Map.of(
                "function",
                Map.of(
                        "en", "Permanent Representative of {state} to the United Nations (%s)".formatted(english),
                        "zh", "常驻%s联合国代表".formatted(chinese)),
                "rank",
                "ambassador");
    }
}
