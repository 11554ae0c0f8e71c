package org.rapporteur.query.desk;

import static org.rapporteur.query.desk.Keyword.ANNOUNCE;
import static org.rapporteur.query.desk.Keyword.DECIDE;
import static org.rapporteur.query.desk.Keyword.NEXT;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DebateCommand.Announce;
import org.rapporteur.events.act.DecisionCommand.TakeProceduralDecision;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.events.value.Wording;

/**
 * What a typed line may mean in a session as it stands. The order of words is free ("adopt L.8", "L.8 adopt"), the
 * beginnings of words and names will do, and what goes without saying is left out: a name alone is a statement.
 */
final class LineParser {
    /** How many meanings are offered. */
    static final int MOST = 8;

    private LineParser() {}

    /** The likeliest meanings, the likeliest first; none if the line means nothing here. */
    static List<Suggestion> read(String text, Situation situation) {
        Line line = Line.of(text);
        Set<Object> already = new HashSet<>();
        return meanings(line, situation)
                .sorted(Comparator.comparingInt(Suggestion::doubt))
                .filter(suggestion -> already.add(suggestion.acts().isEmpty() ? suggestion.line() : suggestion.acts()))
                .limit(MOST)
                .toList();
    }

    private static Stream<Suggestion> meanings(Line line, Situation situation) {
        if (line.words().isEmpty()) {
            return Stream.concat(next(situation, 0), MeetingSuggestions.expected(situation));
        }
        List<Suggestion> free = Stream.concat(
                        Hearing.textAfter(ANNOUNCE, line).map(text -> inOwnWords(Announce::new, line, text, situation)),
                        Hearing.textAfter(DECIDE, line)
                                .map(text -> inOwnWords(TakeProceduralDecision::new, line, text, situation)))
                .toList();
        if (line.isTooLong()) {
            return free.isEmpty() ? Stream.of(tooLong(line)) : free.stream();
        }
        Vocabulary vocabulary = Vocabulary.of(situation.view(), situation.language());
        Stream<Suggestion> said = Hearing.of(line, vocabulary).ways().stream()
                .flatMap(way -> Stream.of(
                                way.isOnly(Set.of(NEXT), 0, 0)
                                        ? next(situation, way.doubt())
                                        : Stream.<Suggestion>empty(),
                                DebateSuggestions.meant(way, situation),
                                DraftSuggestions.meant(way, situation, vocabulary),
                                VoteSuggestions.meant(way, situation, vocabulary),
                                MeetingSuggestions.meant(way, situation))
                        .flatMap(meanings -> meanings));
        return Stream.concat(free.stream(), said);
    }

    /** The first on the list takes the floor. */
    private static Stream<Suggestion> next(Situation situation, int doubt) {
        return situation.waiting().stream().limit(1).map(turn -> taken(situation.written(NEXT), turn, doubt));
    }

    private static Suggestion taken(String line, Turn turn, int doubt) {
        ParticipantCode speaker = turn.speaker();
        return new Suggestion(
                line,
                doubt,
                turn.reply() ? "reply" : "statement",
                Map.of("who", speaker),
                List.of(DebateSuggestions.taken(turn)));
    }

    /** It posts nothing, and stays as it was typed. */
    private static Suggestion tooLong(Line line) {
        return new Suggestion(
                line.text(), 0, "too-long", Map.of("words", Line.MOST_WORDS, "letters", Line.MOST_LETTERS), List.of());
    }

    private static Suggestion inOwnWords(Function<Wording, Command> act, Line line, String text, Situation situation) {
        return Suggestion.of(
                line.text(), 0, Map.of("text", text), act.apply(new Wording(Map.of(situation.language(), text))));
    }
}
