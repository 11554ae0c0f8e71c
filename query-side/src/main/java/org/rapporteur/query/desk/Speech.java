package org.rapporteur.query.desk;

import static org.rapporteur.query.desk.Keyword.ALIGNED;
import static org.rapporteur.query.desk.Keyword.AMBASSADOR;
import static org.rapporteur.query.desk.Keyword.LIST;
import static org.rapporteur.query.desk.Keyword.MEMBERS;
import static org.rapporteur.query.desk.Keyword.OFF;
import static org.rapporteur.query.desk.Keyword.REPLY;
import static org.rapporteur.query.desk.Keyword.STATEMENT;
import static org.rapporteur.query.desk.Keyword.VIDEO;

import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.Rank;
import org.rapporteur.events.value.SpeakerTitle;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.act.DebateCommand.MakeStatement;
import org.rapporteur.events.act.DebateCommand.MoveSpeaker;
import org.rapporteur.events.act.DebateCommand.RemoveSpeaker;
import java.util.EnumMap;
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

    private static final Map<Language, String> PERMANENT_REPRESENTATIVE = Map.of(
            Language.ENGLISH, "Permanent Representative of {state} to the United Nations (%s)",
            Language.CHINESE, "常驻%s联合国代表");

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

    /** What it is when somebody who waits takes the floor. */
    static Command taken(Turn turn) {
        return turn.reply() ? new ExerciseRightOfReply(turn.speaker()) : statement(turn.speaker());
    }

    private static Command statement(ParticipantCode speaker) {
        return new MakeStatement(speaker, null, null, null, List.of(), false, List.of(), null, null);
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
        Command act = new MakeStatement(
                speaker,
                null,
                said.drafts().isEmpty() ? null : said.drafts().getFirst(),
                keywords.contains(AMBASSADOR) ? ambassador(situation) : null,
                said.groups(),
                keywords.contains(MEMBERS),
                said.peopleAfter(ALIGNED),
                keywords.contains(VIDEO) ? Delivery.BY_VIDEO : null,
                null);
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
                said.people().stream().map(ExerciseRightOfReply::new).toList()));
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
                        .map(speaker -> new InscribeSpeaker(speaker, reply))
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
                        ? change(said, "off", List.of(speaker), new RemoveSpeaker(speaker, turn.reply()))
                        : moved(said, turn));
    }

    private static Suggestion moved(Said said, Turn turn) {
        int place = said.numbers().getFirst();
        return change(
                said,
                "move",
                List.of(turn.speaker(), place),
                new MoveSpeaker(turn.speaker(), turn.reply(), place));
    }

    private static Suggestion change(Said said, String phrase, List<Object> particulars, Command act) {
        return new Suggestion(said.line(), said.doubt(), phrase, particulars, List.of(act));
    }

    /** The permanent representative where the body meets, an ambassador: most who speak are. */
    private static SpeakerTitle ambassador(Situation situation) {
        Wording seat = situation.body().seat().place();
        Map<Language, String> function = new EnumMap<>(Language.class);
        PERMANENT_REPRESENTATIVE.forEach((language, words) -> seat.in(language)
                .ifPresent(place -> function.put(language, words.formatted(place))));
        return new SpeakerTitle(new Wording(function), Rank.AMBASSADOR, false);
    }
}
