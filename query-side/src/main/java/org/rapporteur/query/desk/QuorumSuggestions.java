package org.rapporteur.query.desk;

import static org.rapporteur.query.desk.Keyword.COUNT;
import static org.rapporteur.query.desk.Keyword.DEBATE;
import static org.rapporteur.query.desk.Keyword.DECISION;
import static org.rapporteur.query.desk.Keyword.QUORUM;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.MeetingCommand.CountQuorum;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.RequestQuorumCount;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.query.state.Meeting;

/**
 * Lines on the quorum: {@code quorum decision 96} declares it, {@code quorum count decision 40} counts, and with
 * somebody's name asks for a count.
 */
final class QuorumSuggestions {
    private static final Set<Keyword> ABOUT_THE_QUORUM = EnumSet.of(QUORUM, COUNT, DEBATE, DECISION);

    private QuorumSuggestions() {}

    static Stream<Suggestion> declaredOrCounted(ParsedLine parsed, Situation situation) {
        boolean meant =
                isAboutTheQuorum(parsed) && parsed.others() == parsed.numbers().size();
        if (!meant) {
            return Stream.empty();
        }
        @Nullable Integer present = parsed.numbers().isEmpty() ? null : parsed.numbers().getFirst();
        Stream<MeetingNumber> meeting = situation.meeting().stream().map(Meeting::number);
        if (!parsed.keywords().contains(COUNT)) {
            return meeting.map(number -> declared(number, present, parsed));
        }
        return present == null ? Stream.empty() : meeting.map(number -> counted(number, present, parsed));
    }

    static Stream<Suggestion> askedFor(ParsedLine parsed, Situation situation) {
        boolean meant = isAboutTheQuorum(parsed)
                && parsed.keywords().contains(COUNT)
                && !parsed.people().isEmpty()
                && parsed.others() == 0;
        return meant
                ? situation.meeting().stream().map(Meeting::number).map(number -> asked(number, parsed))
                : Stream.empty();
    }

    private static boolean isAboutTheQuorum(ParsedLine parsed) {
        return parsed.keywords().contains(QUORUM)
                && ABOUT_THE_QUORUM.containsAll(parsed.keywords())
                && !parsed.keywords().containsAll(Set.of(DEBATE, DECISION))
                && parsed.drafts().isEmpty();
    }

    private static QuorumPurpose declaredFor(ParsedLine parsed) {
        return parsed.keywords().contains(DECISION) ? QuorumPurpose.DECISION : QuorumPurpose.DEBATE;
    }

    /** Nobody asks for a count but to know whether anything can be decided, unless they say so. */
    private static QuorumPurpose countedFor(ParsedLine parsed) {
        return parsed.keywords().contains(DEBATE) ? QuorumPurpose.DEBATE : QuorumPurpose.DECISION;
    }

    private static Suggestion declared(MeetingNumber meeting, @Nullable Integer present, ParsedLine parsed) {
        QuorumPurpose purpose = declaredFor(parsed);
        return Suggestion.of(
                parsed.line(),
                parsed.doubt(),
                Map.of("meeting", meeting, "purpose", purpose),
                new DeclareQuorum(meeting, purpose, present));
    }

    private static Suggestion counted(MeetingNumber meeting, int present, ParsedLine parsed) {
        QuorumPurpose purpose = countedFor(parsed);
        return Suggestion.of(
                parsed.line(),
                parsed.doubt(),
                Map.of("meeting", meeting, "purpose", purpose, "present", present),
                new CountQuorum(meeting, purpose, present, null, null));
    }

    private static Suggestion asked(MeetingNumber meeting, ParsedLine parsed) {
        QuorumPurpose purpose = countedFor(parsed);
        return Suggestion.of(
                parsed.line(),
                parsed.doubt(),
                Map.of("meeting", meeting, "purpose", purpose, "who", parsed.people()),
                new RequestQuorumCount(meeting, purpose, parsed.people()));
    }
}
