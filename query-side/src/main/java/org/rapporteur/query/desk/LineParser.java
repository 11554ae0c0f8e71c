package org.rapporteur.query.desk;

import static org.rapporteur.query.desk.Keyword.AGREE;
import static org.rapporteur.query.desk.Keyword.ANNOUNCE;
import static org.rapporteur.query.desk.Keyword.APPRECIATE;
import static org.rapporteur.query.desk.Keyword.DECIDE;
import static org.rapporteur.query.desk.Keyword.ENDORSE;
import static org.rapporteur.query.desk.Keyword.NEXT;
import static org.rapporteur.query.desk.Keyword.NOTE;
import static org.rapporteur.query.desk.Keyword.NUMBER;
import static org.rapporteur.query.desk.Keyword.RULE;
import static org.rapporteur.query.desk.Keyword.WELCOME;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DebateCommand.Announce;
import org.rapporteur.events.act.DecisionCommand.TakeProceduralDecision;
import org.rapporteur.events.act.OrderCommand.MakeRuling;
import org.rapporteur.events.value.DecisionVerb;
import org.rapporteur.events.value.MeetingNumber;
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

    private static final Map<Keyword, DecisionVerb> VERBS = new EnumMap<>(Map.of(
            NOTE, DecisionVerb.TAKE_NOTE,
            APPRECIATE, DecisionVerb.EXPRESS_APPRECIATION,
            WELCOME, DecisionVerb.WELCOME,
            ENDORSE, DecisionVerb.ENDORSE,
            AGREE, DecisionVerb.AGREE));

    private LineParser() {}

    /** The likeliest meanings, the likeliest first; none if the line means nothing here. */
    static List<Suggestion> read(String text, Situation situation) {
        Line line = Line.of(text);
        Set<Object> already = new HashSet<>();
        @Nullable MeetingNumber ofAnOrgan = situation.ofAnOrgan();
        return meanings(line, situation)
                .map(suggestion -> suggestion.in(ofAnOrgan))
                .sorted(Comparator.comparingInt(Suggestion::doubt))
                .filter(suggestion -> already.add(suggestion.acts().isEmpty() ? suggestion.line() : suggestion.acts()))
                .limit(MOST)
                .toList();
    }

    private static Stream<Suggestion> meanings(Line line, Situation situation) {
        if (line.words().isEmpty()) {
            return Stream.concat(next(situation, 0), MeetingSuggestions.expected(situation));
        }
        List<Suggestion> free = Stream.of(
                        Hearing.textAfter(ANNOUNCE, line).map(text -> inOwnWords(Announce::new, line, text, situation)),
                        Hearing.textAfter(DECIDE, line)
                                .map(text -> inOwnWords(TakeProceduralDecision::new, line, text, situation)),
                        Hearing.textAfter(RULE, line)
                                .map(text -> inOwnWords(
                                        ruling -> new MakeRuling(ruling, null, null, null), line, text, situation)),
                        VERBS.entrySet().stream()
                                .flatMap(verb -> Hearing.textAfter(verb.getKey(), line)
                                        .map(text -> deciding(verb.getValue(), line, text, situation))))
                .flatMap(suggestions -> suggestions)
                .toList();
        if (line.isTooLong()) {
            return free.isEmpty() ? Stream.of(tooLong(line)) : free.stream();
        }
        Vocabulary vocabulary = Vocabulary.of(situation.view(), situation.language());
        Stream<Suggestion> numbered = Hearing.textAfter(NUMBER, line)
                .flatMap(text -> DraftSuggestions.numbered(Line.of(text), situation, vocabulary));
        Stream<Suggestion> said = Hearing.of(line, vocabulary).ways().stream()
                .flatMap(way -> Stream.of(
                                way.isOnly(Set.of(NEXT), 0, 0)
                                        ? next(situation, way.doubt())
                                        : Stream.<Suggestion>empty(),
                                DebateSuggestions.meant(way, situation),
                                DraftSuggestions.meant(way, situation, vocabulary),
                                VoteSuggestions.meant(way, situation, vocabulary),
                                FloorSuggestions.meant(way, situation),
                                DecisionSuggestions.meant(way, situation),
                                MeetingSuggestions.meant(way, situation))
                        .flatMap(meanings -> meanings));
        return Stream.of(free.stream(), numbered, said).flatMap(suggestions -> suggestions);
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

    /** The body takes note of something, welcomes it, or the like. */
    private static Suggestion deciding(DecisionVerb verb, Line line, String text, Situation situation) {
        Command act = new TakeProceduralDecision(new Wording(Map.of(situation.language(), text)), verb);
        return new Suggestion(line.text(), 0, "decide-verb", Map.of("verb", verb, "text", text), List.of(act));
    }

    private static Suggestion inOwnWords(Function<Wording, Command> act, Line line, String text, Situation situation) {
        return Suggestion.of(
                line.text(), 0, Map.of("text", text), act.apply(new Wording(Map.of(situation.language(), text))));
    }
}
