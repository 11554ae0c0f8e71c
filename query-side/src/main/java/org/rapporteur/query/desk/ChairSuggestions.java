package org.rapporteur.query.desk;

import static org.rapporteur.query.desk.Keyword.CHAIR;
import static org.rapporteur.query.desk.Keyword.HEAD;
import static org.rapporteur.query.desk.Keyword.SECRETARIAT;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.MeetingCommand.PresideTemporarily;
import org.rapporteur.events.act.MeetingCommand.TakeChair;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.TemporaryPresident;
import org.rapporteur.query.state.Meeting;

/**
 * Lines on who presides: {@code chair} with the name of an officer; without one {@code chair head} or {@code chair
 * secretariat}, and with a State's name the head of its delegation.
 */
final class ChairSuggestions {
    private static final Map<Set<Keyword>, TemporaryPresident> OF_THE_SECRETARIAT = Map.of(
            Set.of(CHAIR, HEAD), TemporaryPresident.HEAD_OF_SECRETARIAT,
            Set.of(CHAIR, SECRETARIAT), TemporaryPresident.SECRETARIAT);

    private ChairSuggestions() {}

    static Stream<Suggestion> byAnOfficer(ParsedLine parsed, Situation situation) {
        if (!parsed.keywords().equals(Set.of(CHAIR))) {
            return Stream.empty();
        }
        return situation.meeting().stream()
                .flatMap(meeting -> parsed.officer().stream()
                        .map(officer -> Suggestion.of(
                                parsed.line(),
                                parsed.doubt(),
                                Map.of("officer", officer.name(), "meeting", meeting.number()),
                                new TakeChair(meeting.number(), officer.name(), situation.stateIfNeeded(officer)))));
    }

    static Stream<Suggestion> byTheSecretariat(ParsedLine parsed, Situation situation) {
        @Nullable TemporaryPresident by = parsed.others() > 0 ? null : OF_THE_SECRETARIAT.get(parsed.keywords());
        return by == null
                ? Stream.empty()
                : situation.meeting().stream().map(Meeting::number).map(number -> temporary(number, by, null, parsed));
    }

    static Stream<Suggestion> byADelegation(ParsedLine parsed, Situation situation) {
        return parsed.isOnly(Set.of(CHAIR), 1, 0) && parsed.others() == 0
                ? situation.meeting().stream()
                        .map(Meeting::number)
                        .map(number -> temporary(
                                number,
                                TemporaryPresident.HEAD_OF_DELEGATION,
                                parsed.people().getFirst(),
                                parsed))
                : Stream.empty();
    }

    private static Suggestion temporary(
            MeetingNumber meeting, TemporaryPresident by, @Nullable ParticipantCode state, ParsedLine parsed) {
        Map<String, Object> slots = new HashMap<>(Map.of("meeting", meeting, "by", by));
        if (state != null) {
            slots.put("state", state);
        }
        return Suggestion.of(parsed.line(), parsed.doubt(), slots, new PresideTemporarily(meeting, by, state));
    }
}
