package org.rapporteur.query.replay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.replay.FactFinder.Frequency;
import org.rapporteur.query.state.Drafts;

/** What the facts of a session can be chosen by, in the order in which a reader looks for it. */
record Choices(
        List<Choice> kinds,
        List<Choice> actors,
        List<Choice> drafts,
        List<Choice> participants,
        List<Choice> meetings) {

    private static final int MOST_DRAFTS = 500;

    /** A value to choose; {@code facts} is how many facts are about it. */
    record Choice(String value, String label, long facts) {}

    static Choices of(List<Frequency> frequencies, Drafts drafts, Words words, Locale locale) {
        Map<String, List<Frequency>> byAspect = frequencies.stream().collect(groupingBy(Frequency::aspect));
        Function<Aspect, Stream<Frequency>> all = aspect -> byAspect.getOrDefault(aspect.code(), List.of()).stream();
        Map<String, Long> kinds = all.apply(Aspect.KIND).collect(toMap(Frequency::value, Frequency::facts));
        return new Choices(
                Stream.of(Kind.values())
                        .map(kind -> new Choice(kind.code(), kind.code(), kinds.getOrDefault(kind.code(), 0L)))
                        .filter(kind -> kind.facts() > 0)
                        .toList(),
                all.apply(Aspect.ACTOR)
                        .map(actor -> new Choice(actor.value(), actor.value(), actor.facts()))
                        .toList(),
                drafts.tabled().stream()
                        .skip(Math.max(0, drafts.tabled().size() - MOST_DRAFTS))
                        .map(draft -> new Choice(
                                draft.symbol().value(), draft.symbol().value() + " · " + words.of(draft.title()), 0))
                        .toList(),
                all.apply(Aspect.PARTICIPANT)
                        .map(participant -> new Choice(
                                participant.value(),
                                words.of(new ParticipantCode(participant.value())),
                                participant.facts()))
                        .sorted(Comparator.comparing(Choice::label, Collator.getInstance(locale)))
                        .toList(),
                all.apply(Aspect.MEETING)
                        .sorted(Comparator.comparing(meeting -> MeetingNumber.of(meeting.value())))
                        .map(meeting -> new Choice(
                                meeting.value(), words.of(MeetingNumber.of(meeting.value())), meeting.facts()))
                        .toList());
    }
}
