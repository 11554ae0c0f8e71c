package org.rapporteur.query.replay;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.events.Parts;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;

/** Something a fact is about. A correction is about all that the facts it puts in place are about. */
record About(Aspect aspect, String value) {
    /** A row of an index has room for 2,704 bytes. */
    private static final int LONGEST = 500;

    About {
        value = value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    static Set<About> of(Recorded fact) {
        Set<About> about = new LinkedHashSet<>();
        about.add(new About(Aspect.KIND, Kind.of(fact.event()).code()));
        about.add(new About(Aspect.ACTOR, fact.by()));
        Milestone.of(fact.event()).ifPresent(milestone -> about.add(new About(Aspect.MILESTONE, milestone.code())));
        Parts.of(fact.event()).flatMap(About::named).forEach(about::add);
        return about;
    }

    private static Stream<About> named(Object part) {
        return switch (part) {
            case Symbol symbol -> Stream.of(new About(Aspect.DOCUMENT, symbol.value()));
            case ParticipantCode participant -> Stream.of(new About(Aspect.PARTICIPANT, participant.value()));
            case MeetingNumber meeting -> Stream.of(new About(Aspect.MEETING, meeting.toString()));
            // Numbers, dates, words: nothing to choose facts by.
            default -> Stream.empty();
        };
    }
}
