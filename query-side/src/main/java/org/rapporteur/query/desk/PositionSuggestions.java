package org.rapporteur.query.desk;

import static org.rapporteur.query.desk.Keyword.ALIGNED;
import static org.rapporteur.query.desk.Keyword.AMBASSADOR;
import static org.rapporteur.query.desk.Keyword.DISSOCIATE;
import static org.rapporteur.query.desk.Keyword.GENERAL;
import static org.rapporteur.query.desk.Keyword.INTERPRET;
import static org.rapporteur.query.desk.Keyword.MEMBERS;
import static org.rapporteur.query.desk.Keyword.OBJECT;
import static org.rapporteur.query.desk.Keyword.RESERVE;
import static org.rapporteur.query.desk.Keyword.VIDEO;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.StatementPurpose;

/** Lines about general statements on a draft, and positions for the record; what these say is typed in the form. */
final class PositionSuggestions {
    private static final Map<Keyword, StatementPurpose> PURPOSES = new EnumMap<>(Map.of(
            GENERAL, StatementPurpose.GENERAL_STATEMENT,
            RESERVE, StatementPurpose.RESERVATION,
            DISSOCIATE, StatementPurpose.DISSOCIATION,
            OBJECT, StatementPurpose.OBJECTION,
            INTERPRET, StatementPurpose.INTERPRETATION));
    private static final Set<Keyword> BESIDE = EnumSet.of(VIDEO, MEMBERS, ALIGNED, AMBASSADOR);

    private PositionSuggestions() {}

    static Stream<Suggestion> meant(ParsedLine parsed, Situation situation) {
        List<ParticipantCode> speakers = parsed.peopleBefore(ALIGNED);
        boolean about = speakers.size() == 1
                && parsed.drafts().size() == 1
                && parsed.others() == parsed.groups().size();
        return PURPOSES.entrySet().stream()
                .filter(meant -> about && isAbout(meant.getKey(), parsed))
                .map(meant -> suggestion(speakers.getFirst(), meant.getValue(), parsed, situation));
    }

    private static boolean isAbout(Keyword meant, ParsedLine parsed) {
        Set<Keyword> others = parsed.keywords();
        return others.remove(meant) && BESIDE.containsAll(others);
    }

    private static Suggestion suggestion(
            ParticipantCode speaker, StatementPurpose purpose, ParsedLine parsed, Situation situation) {
        return new Suggestion(
                parsed.line(),
                parsed.doubt(),
                "said-for",
                Map.of("who", speaker, "draft", parsed.drafts().getFirst(), "purpose", purpose),
                List.of(DebateSuggestions.statement(speaker, purpose, parsed, situation)));
    }
}
