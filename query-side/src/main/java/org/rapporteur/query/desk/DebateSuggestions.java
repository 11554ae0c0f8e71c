package org.rapporteur.query.desk;

import static org.rapporteur.query.desk.Keyword.ALIGNED;
import static org.rapporteur.query.desk.Keyword.AMBASSADOR;
import static org.rapporteur.query.desk.Keyword.EXPLAIN;
import static org.rapporteur.query.desk.Keyword.LIST;
import static org.rapporteur.query.desk.Keyword.MEMBERS;
import static org.rapporteur.query.desk.Keyword.OFF;
import static org.rapporteur.query.desk.Keyword.POSITION;
import static org.rapporteur.query.desk.Keyword.REPLY;
import static org.rapporteur.query.desk.Keyword.STATEMENT;
import static org.rapporteur.query.desk.Keyword.VIDEO;
import static org.rapporteur.query.desk.Keyword.VOTE;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.act.DebateCommand.MakeStatement;
import org.rapporteur.events.act.DebateCommand.MoveSpeaker;
import org.rapporteur.events.act.DebateCommand.RemoveSpeaker;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Rank;
import org.rapporteur.events.value.SpeakerTitle;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Wording;

/** Lines about who speaks and who waits to. */
final class DebateSuggestions {
    private static final Set<Keyword> ABOUT_STATEMENTS = EnumSet.of(STATEMENT, VIDEO, MEMBERS, ALIGNED, AMBASSADOR);
    private static final Set<Keyword> ABOUT_EXPLANATIONS =
            EnumSet.of(EXPLAIN, VOTE, POSITION, VIDEO, MEMBERS, ALIGNED, AMBASSADOR);

    private DebateSuggestions() {}

    static Stream<Suggestion> meant(ParsedLine parsed, Situation situation) {
        boolean unknownTitle =
                parsed.keywords().contains(AMBASSADOR) && situation.body().ambassadors() == null;
        if (parsed.people().isEmpty() || unknownTitle) {
            return Stream.empty();
        }
        return Stream.of(
                        statements(parsed, situation),
                        explanations(parsed, situation),
                        PositionSuggestions.meant(parsed, situation),
                        replies(parsed, situation),
                        inscriptions(parsed, situation),
                        changes(parsed, situation),
                        QuorumSuggestions.askedFor(parsed, situation),
                        ChairSuggestions.byADelegation(parsed, situation))
                .flatMap(meanings -> meanings);
    }

    /** What it is when somebody who waits takes the floor. */
    static Command taken(Turn turn) {
        return turn.reply() ? new ExerciseRightOfReply(turn.speaker()) : statement(turn.speaker(), turn.onBehalfOf());
    }

    static Command moved(Turn turn, int place) {
        return new MoveSpeaker(turn.speaker(), turn.reply(), place, turn.onBehalfOf());
    }

    static Command removed(Turn turn) {
        return new RemoveSpeaker(turn.speaker(), turn.reply(), turn.onBehalfOf());
    }

    private static Command statement(ParticipantCode speaker, List<GroupCode> onBehalfOf) {
        return new MakeStatement(speaker, null, null, null, onBehalfOf, false, List.of(), null, null, null, null, null);
    }

    private static Stream<Suggestion> statements(ParsedLine parsed, Situation situation) {
        Set<Keyword> keywords = parsed.keywords();
        List<ParticipantCode> speakers = parsed.peopleBefore(ALIGNED);
        boolean about = ABOUT_STATEMENTS.containsAll(keywords)
                && speakers.size() == 1
                && parsed.drafts().size() <= 1
                && parsed.others() == parsed.groups().size();
        if (!about) {
            return Stream.empty();
        }
        ParticipantCode speaker = speakers.getFirst();
        String line = keywords.isEmpty() ? parsed.line() + " " + situation.written(STATEMENT) : parsed.line();
        Command act = statement(speaker, null, parsed, situation);
        return Stream.of(new Suggestion(line, parsed.doubt(), "statement", Map.of("who", speaker), List.of(act)));
    }

    static Command statement(
            ParticipantCode speaker, @Nullable StatementPurpose purpose, ParsedLine parsed, Situation situation) {
        Set<Keyword> keywords = parsed.keywords();
        return new MakeStatement(
                speaker,
                null,
                parsed.drafts().isEmpty() ? null : parsed.drafts().getFirst(),
                keywords.contains(AMBASSADOR) ? ambassador(situation.body().ambassadors()) : null,
                parsed.groups(),
                keywords.contains(MEMBERS),
                parsed.peopleAfter(ALIGNED),
                keywords.contains(VIDEO) ? Delivery.BY_VIDEO : null,
                null,
                purpose,
                null,
                null);
    }

    /** Of a vote or of a position: where the line does not say, of what there is or may be, and then of the other. */
    private static Stream<Suggestion> explanations(ParsedLine parsed, Situation situation) {
        List<ParticipantCode> speakers = parsed.peopleBefore(ALIGNED);
        boolean meant = parsed.keywords().contains(EXPLAIN)
                && ABOUT_EXPLANATIONS.containsAll(parsed.keywords())
                && !parsed.keywords().containsAll(Set.of(VOTE, POSITION))
                && speakers.size() == 1
                && parsed.drafts().size() == 1
                && parsed.others() == parsed.groups().size();
        if (!meant) {
            return Stream.empty();
        }
        boolean said = parsed.keywords().contains(VOTE) || parsed.keywords().contains(POSITION);
        boolean vote = said
                ? parsed.keywords().contains(VOTE)
                : situation.isVotedOn(parsed.drafts().getFirst());
        Suggestion likely = explanation(speakers.getFirst(), vote, 0, parsed, situation);
        return said
                ? Stream.of(likely)
                : Stream.of(likely, explanation(speakers.getFirst(), !vote, 5, parsed, situation));
    }

    private static Suggestion explanation(
            ParticipantCode speaker, boolean vote, int doubt, ParsedLine parsed, Situation situation) {
        Keyword of = vote ? VOTE : POSITION;
        StatementPurpose purpose =
                vote ? StatementPurpose.EXPLANATION_OF_VOTE : StatementPurpose.EXPLANATION_OF_POSITION;
        return new Suggestion(
                parsed.keywords().contains(of) ? parsed.line() : parsed.line() + " " + situation.written(of),
                parsed.doubt() + doubt,
                vote ? "explain-vote" : "explain-position",
                Map.of("who", speaker, "draft", parsed.drafts().getFirst()),
                List.of(statement(speaker, purpose, parsed, situation)));
    }

    private static Stream<Suggestion> replies(ParsedLine parsed, Situation situation) {
        boolean meant = parsed.isOnly(Set.of(REPLY), parsed.people().size(), 0) && parsed.others() == 0;
        boolean possible = parsed.isOnly(Set.of(), 1, 0) && parsed.others() == 0;
        if (!meant && !possible) {
            return Stream.empty();
        }
        String line = meant ? parsed.line() : parsed.line() + " " + situation.written(REPLY);
        return Stream.of(new Suggestion(
                line,
                parsed.doubt() + (meant ? 0 : 30),
                "reply",
                Map.of("who", parsed.people()),
                parsed.people().stream().map(ExerciseRightOfReply::new).toList()));
    }

    private static Stream<Suggestion> inscriptions(ParsedLine parsed, Situation situation) {
        boolean meant = parsed.keywords().contains(LIST)
                && EnumSet.of(LIST, REPLY).containsAll(parsed.keywords())
                && parsed.drafts().isEmpty()
                && parsed.others() == parsed.groups().size();
        boolean possible = parsed.isOnly(Set.of(), parsed.people().size(), 0) && parsed.others() == 0;
        if (!meant && !possible) {
            return Stream.empty();
        }
        boolean reply = parsed.keywords().contains(REPLY);
        return Stream.of(new Suggestion(
                meant ? parsed.line() : situation.written(LIST) + " " + parsed.line(),
                parsed.doubt() + (meant ? 0 : 20),
                reply ? "inscribe-reply" : "inscribe",
                Map.of("who", parsed.people()),
                parsed.people().stream()
                        .map(speaker -> new InscribeSpeaker(speaker, reply, parsed.groups()))
                        .toList()));
    }

    private static Stream<Suggestion> changes(ParsedLine parsed, Situation situation) {
        if (parsed.people().size() != 1 || !parsed.drafts().isEmpty()) {
            return Stream.empty();
        }
        ParticipantCode speaker = parsed.people().getFirst();
        int others = parsed.others() - parsed.groups().size();
        boolean off = parsed.keywords().equals(Set.of(OFF)) && others == 0;
        boolean place = parsed.keywords().isEmpty() && parsed.numbers().size() == 1 && others == 1;
        return situation.waiting().stream()
                .filter(turn ->
                        turn.speaker().equals(speaker) && turn.onBehalfOf().containsAll(parsed.groups()))
                .filter(_ -> off || place)
                .limit(1)
                .map(turn -> off ? change(parsed, "off", Map.of("who", speaker), removed(turn)) : moved(parsed, turn));
    }

    private static Suggestion moved(ParsedLine parsed, Turn turn) {
        int place = parsed.numbers().getFirst();
        return change(parsed, "place-on-list", Map.of("who", turn.speaker(), "place", place), moved(turn, place));
    }

    private static Suggestion change(ParsedLine parsed, String phrase, Map<String, Object> particulars, Command act) {
        return new Suggestion(parsed.line(), parsed.doubt(), phrase, particulars, List.of(act));
    }

    private static @Nullable SpeakerTitle ambassador(@Nullable Wording function) {
        return function == null ? null : new SpeakerTitle(function, Rank.AMBASSADOR, false);
    }
}
