package org.rapporteur.query.desk;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.body.BodyProfile.SpeakingTime;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.events.value.Wording;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Debate.Capacity;
import org.rapporteur.query.state.Debate.Intervention;
import org.rapporteur.query.state.Meeting;
import org.rapporteur.query.state.SessionView;

/**
 * What changes on the desk, in words.
 *
 * @param meeting the meeting under way, or nothing
 * @param item the number of the item before it, or nothing
 * @param floor who spoke last in this meeting, if anybody did and the floor was not withdrawn
 * @param speakers who waits, first to last
 * @param acts the last acts, the latest first
 */
record DeskPage(
        long version,
        String meeting,
        String presiding,
        String item,
        String title,
        String zone,
        @Nullable Floor floor,
        List<Speaker> speakers,
        List<ActLine> acts) {

    /** Who has the floor since when, and how long by custom; no limit is zero. */
    record Floor(String name, boolean reply, Instant since, long limitSeconds) {}

    /**
     * Somebody on the list.
     *
     * @param id names the turn in the page
     * @param first whether nobody is before
     * @param floor what a button posts, as the others: takes the floor
     * @param up changes places with the one before; nothing for the first
     * @param down changes places with the one behind
     * @param off is taken off the list
     */
    record Speaker(
            String id,
            String name,
            String code,
            boolean reply,
            boolean first,
            String floor,
            String up,
            String down,
            String off) {}

    /** @param struck the reason why an act is struck by its button */
    static DeskPage of(Situation situation, List<Recorded> latest, Words words, Wording struck) {
        SessionView view = situation.view();
        Optional<ItemNumber> item = situation.item();
        return new DeskPage(
                view.version(),
                situation.meeting().map(Meeting::number).map(words::of).orElse(""),
                situation
                        .meeting()
                        .map(meeting -> presiding(meeting, situation, words))
                        .orElse(""),
                item.map(ItemNumber::value).orElse(""),
                item.flatMap(number -> view.agenda().items().stream()
                                .filter(known -> known.number().equals(number))
                                .findFirst())
                        .map(known -> words.of(known.title()))
                        .orElse(""),
                situation.calendar().clockAt(situation.at()).getId(),
                floor(situation, words).orElse(null),
                situation.waiting().stream()
                        .map(turn -> speaker(turn, situation, words))
                        .toList(),
                ActLine.of(latest, view.corrections(), words, struck));
    }

    private static String presiding(Meeting meeting, Situation situation, Words words) {
        return words.of(situation.view().presidingOver(meeting, situation.body().presidingOffice()));
    }

    private static Speaker speaker(Turn turn, Situation situation, Words words) {
        int place = situation.view().debate().waiting().placeOf(turn);
        return new Speaker(
                "turn-" + turn.speaker() + (turn.reply() ? "-reply" : "")
                        + turn.onBehalfOf().stream().map(group -> "-" + group).collect(joining()),
                words.speaker(turn),
                turn.speaker().value(),
                turn.reply(),
                place == 1,
                inTheMeeting(DebateSuggestions.taken(turn), situation),
                place == 1 ? "" : inTheMeeting(DebateSuggestions.moved(turn, place - 1), situation),
                inTheMeeting(DebateSuggestions.moved(turn, place + 1), situation),
                inTheMeeting(DebateSuggestions.removed(turn), situation));
    }

    private static String inTheMeeting(Command act, Situation situation) {
        return ActToPost.json(Suggestion.in(situation.ofAnOrgan(), act));
    }

    private static Optional<Floor> floor(Situation situation, Words words) {
        return situation
                .meeting()
                .flatMap(meeting -> situation
                        .view()
                        .debate()
                        .last()
                        .filter(last -> last.meeting().equals(meeting.number()) && last.speaker() != null)
                        .filter(last -> last.withdrawn() == null))
                .map(last -> new Floor(
                        words.of(last.speaker()),
                        last.capacity() == Capacity.RIGHT_OF_REPLY,
                        last.at(),
                        limit(last, situation).toSeconds()));
    }

    private static Duration limit(Intervention last, Situation situation) {
        SpeakingTime time = situation.body().speakingTime();
        if (time == null) {
            return Duration.ZERO;
        }
        if (last.capacity() != Capacity.RIGHT_OF_REPLY) {
            return Duration.ofMinutes(time.statement());
        }
        long earlier = situation.view().debate().interventions().stream()
                .filter(other -> other.version() != last.version() && isAnotherReplyOf(last, other))
                .count();
        return Duration.ofMinutes(time.forReplyAfter(earlier));
    }

    private static boolean isAnotherReplyOf(Intervention last, Intervention other) {
        return other.capacity() == last.capacity()
                && other.meeting().equals(last.meeting())
                && Objects.equals(other.item(), last.item())
                && Objects.equals(other.speaker(), last.speaker());
    }
}
