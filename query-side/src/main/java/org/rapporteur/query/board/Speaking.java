package org.rapporteur.query.board;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.Group;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.query.state.Debate;
import org.rapporteur.query.state.Debate.Intervention;

/**
 * How often States took the floor and for how long, by regional group, and everybody else.
 *
 * @param byGroup every regional group of the body, also those that have not spoken
 * @param others organizations, and States that belong to no group
 */
public record Speaking(Map<GroupCode, Turns> byGroup, Turns others) {
    /** Nobody speaks so briefly: then acts were entered one after the other, and their times say nothing. */
    private static final Duration TOO_SHORT = Duration.ofSeconds(15);

    /** After so long, something else was done in between. */
    private static final Duration TOO_LONG = Duration.ofMinutes(30);

    /** How often the floor was taken, and for how long where that can be told: until the next speaker had it. */
    public record Turns(long times, Duration time) {
        static final Turns NONE = new Turns(0, Duration.ZERO);

        Turns plus(Turns more) {
            return new Turns(times + more.times, time.plus(more.time));
        }
    }

    /** Whether it can be told for any turn how long it lasted. */
    public boolean isTimed() {
        return others.time().isPositive()
                || byGroup.values().stream().anyMatch(turns -> turns.time().isPositive());
    }

    static Speaking of(Debate debate, BodyProfile body) {
        Map<GroupCode, Turns> byGroup = new LinkedHashMap<>();
        groups(body).forEach(group -> byGroup.put(group, Turns.NONE));
        Turns others = Turns.NONE;
        List<Intervention> all = debate.interventions();
        for (int i = 0; i < all.size(); i++) {
            ParticipantCode speaker = all.get(i).speaker();
            if (speaker == null) {
                continue;
            }
            Turns turn = new Turns(1, i + 1 < all.size() ? between(all.get(i), all.get(i + 1)) : Duration.ZERO);
            Optional<GroupCode> group = regionalGroup(speaker, all.get(i).at(), body);
            group.ifPresent(known -> byGroup.merge(known, turn, Turns::plus));
            others = group.isPresent() ? others : others.plus(turn);
        }
        return new Speaking(byGroup, others);
    }

    private static Duration between(Intervention one, Intervention next) {
        Duration time = Duration.between(one.at(), next.at());
        boolean told =
                next.meeting().equals(one.meeting()) && time.compareTo(TOO_SHORT) >= 0 && time.compareTo(TOO_LONG) <= 0;
        return told ? time : Duration.ZERO;
    }

    /** In the order of rotation, the only one a body lays down. */
    private static List<GroupCode> groups(BodyProfile body) {
        return body.rotating().map(BodyProfile.Rotation::order).orElse(List.of());
    }

    private static Optional<GroupCode> regionalGroup(ParticipantCode speaker, Instant at, BodyProfile body) {
        Directory directory = body.directory(at);
        return directory
                .participant(speaker)
                .flatMap(known -> directory.regionalGroup(known.code()).map(Group::code));
    }
}
