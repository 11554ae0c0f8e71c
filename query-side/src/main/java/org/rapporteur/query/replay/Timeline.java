package org.rapporteur.query.replay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.query.phrasebook.Words;

/**
 * The whole session at a glance: when meetings were held, and the facts a reader looks for first. Places along it are
 * in per cent.
 *
 * @param last the version of the last fact
 * @param milestones the versions of all milestones, in order
 * @param marks those of them that can be told apart by eye
 */
record Timeline(long last, List<Long> milestones, List<Band> bands, List<Mark> marks) {
    private static final double APART = 0.25;
    private static final double WHOLE = 100;

    /** A meeting, from its opening to its end. */
    record Band(double from, double width, boolean plenary, String meeting) {}

    /** A milestone. */
    record Mark(double place, String milestone, String what) {}

    /** @param facts the milestones of a session, in order */
    static Timeline of(long last, List<Recorded> facts, Words words) {
        return new Timeline(
                last,
                facts.stream().map(Recorded::version).toList(),
                bands(last, facts, words),
                marks(last, facts, words));
    }

    /** The last milestone before a version. */
    OptionalLong before(long version) {
        return milestones.stream()
                .mapToLong(Long::longValue)
                .filter(milestone -> milestone < version)
                .max();
    }

    /** The first milestone after a version. */
    OptionalLong after(long version) {
        return milestones.stream()
                .mapToLong(Long::longValue)
                .filter(milestone -> milestone > version)
                .findFirst();
    }

    private static List<Band> bands(long last, List<Recorded> facts, Words words) {
        Map<MeetingNumber, Long> open = new HashMap<>();
        List<Band> bands = new ArrayList<>();
        for (Recorded fact : facts) {
            if (fact.event() instanceof MeetingOpened opened) {
                open.put(opened.meeting(), fact.version());
            }
            if (fact.event() instanceof MeetingAdjourned adjourned && open.containsKey(adjourned.meeting())) {
                bands.add(band(open.remove(adjourned.meeting()), fact.version(), last, adjourned.meeting(), words));
            }
        }
        open.forEach((meeting, from) -> bands.add(band(from, last, last, meeting, words)));
        return List.copyOf(bands);
    }

    private static Band band(long from, long to, long last, MeetingNumber meeting, Words words) {
        double start = place(from, last);
        return new Band(start, place(to, last) - start, meeting.isPlenary(), words.of(meeting));
    }

    private static List<Mark> marks(long last, List<Recorded> facts, Words words) {
        Map<Milestone, Double> latest = new HashMap<>();
        Set<Milestone> shown = EnumSet.of(Milestone.OPENING, Milestone.ADOPTION, Milestone.CORRECTION);
        List<Mark> marks = new ArrayList<>();
        for (Recorded fact : facts) {
            Milestone milestone = Milestone.of(fact.event()).orElseThrow();
            double place = place(fact.version(), last);
            if (shown.contains(milestone) && place - latest.getOrDefault(milestone, -WHOLE) >= APART) {
                latest.put(milestone, place);
                marks.add(new Mark(place, milestone.code(), words.fact(fact.event())));
            }
        }
        return List.copyOf(marks);
    }

    private static double place(long version, long last) {
        return last == 1 ? 0 : WHOLE * (version - 1) / (last - 1);
    }
}
