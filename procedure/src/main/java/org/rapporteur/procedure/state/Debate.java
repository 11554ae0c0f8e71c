package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.DebateEvent;
import org.rapporteur.events.fact.DebateEvent.AnnouncementMade;
import org.rapporteur.events.fact.DebateEvent.CeremonyHeld;
import org.rapporteur.events.fact.DebateEvent.FloorWithdrawn;
import org.rapporteur.events.fact.DebateEvent.FurtherReplyGranted;
import org.rapporteur.events.fact.DebateEvent.GuestHeard;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedByChair;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedBySecretariat;
import org.rapporteur.events.fact.DebateEvent.MessageDelivered;
import org.rapporteur.events.fact.DebateEvent.PresidentSpoke;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.DebateEvent.SecretariatHeadSpoke;
import org.rapporteur.events.fact.DebateEvent.SecretariatResponded;
import org.rapporteur.events.fact.DebateEvent.SilenceObserved;
import org.rapporteur.events.fact.DebateEvent.SpeakerCalledToOrder;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.DebateEvent.SpeakerMoved;
import org.rapporteur.events.fact.DebateEvent.SpeakerRemoved;
import org.rapporteur.events.fact.DebateEvent.SpeakersListOpened;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DebateEvent.YouthOutcomePresented;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SpeakersList;
import org.rapporteur.events.value.SpeakersList.Turn;

/**
 * The debate, as far as rules depend on it.
 *
 * @param freshLists lists of speakers, one at most of each organ, from which nobody has spoken yet
 * @param furtherReplies that were granted beyond the usual ones
 * @param heard who spoke where, each once
 * @param explanations of votes or positions
 * @param positions taken for the record
 * @param waiting who has asked for the floor
 * @param floors who spoke last, one at most in each organ
 */
public record Debate(
        List<SpeakersListOpened> freshLists,
        List<RightOfReplyExercised> replies,
        List<FurtherReplyGranted> furtherReplies,
        List<Heard> heard,
        List<StatementMade> explanations,
        List<StatementMade> positions,
        SpeakersList waiting,
        List<OnTheFloor> floors)
        implements Area {
    static final Debate NONE =
            new Debate(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), SpeakersList.EMPTY, List.of());

    public Debate {
        freshLists = Absent.asEmpty(freshLists);
        replies = Absent.asEmpty(replies);
        furtherReplies = Absent.asEmpty(furtherReplies);
        heard = Absent.asEmpty(heard);
        explanations = Absent.asEmpty(explanations);
        positions = Absent.asEmpty(positions);
        floors = Absent.asEmpty(floors);
    }

    /** That somebody spoke, whom others may answer; the President and the secretariat go without a name. */
    public record Heard(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            @Nullable ParticipantCode speaker) {}

    /**
     * Who has the floor, having spoken last; the President and the secretariat go without a name.
     *
     * @param withdrawn whether it was taken from the speaker
     */
    public record OnTheFloor(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            @Nullable ParticipantCode speaker,
            boolean withdrawn) {
        private boolean isIn(MeetingNumber other) {
            return meeting.organ().equals(other.organ());
        }
    }

    /** Who spoke last in a meeting. */
    public Optional<OnTheFloor> onTheFloorOf(MeetingNumber meeting) {
        return floors.stream().filter(floor -> floor.meeting().equals(meeting)).findFirst();
    }

    /** How often the delegation has already replied in that meeting under that item. */
    public long repliesLike(RightOfReplyExercised reply) {
        return replies.stream().filter(reply::equals).count();
    }

    /** How many replies more than is usual the delegation was granted in that meeting under that item. */
    public long furtherRepliesLike(RightOfReplyExercised reply) {
        FurtherReplyGranted grant = new FurtherReplyGranted(reply.meeting(), reply.item(), reply.speaker());
        return furtherReplies.stream().filter(grant::equals).count();
    }

    /** Whether somebody else spoke before, in that meeting or under that item. */
    public boolean hasSomethingToAnswer(RightOfReplyExercised reply) {
        return heard.stream()
                .anyMatch(one -> !reply.speaker().equals(one.speaker())
                        && (one.meeting().equals(reply.meeting())
                                || (reply.item() != null && reply.item().equals(one.item()))));
    }

    /** Whether its speaker has explained itself on that draft already, for the same groups or for itself alone. */
    public boolean isExplainedAlready(StatementMade explanation) {
        return explanations.stream()
                .anyMatch(one -> one.speaker().equals(explanation.speaker())
                        && Objects.equals(one.draft(), explanation.draft())
                        && Set.copyOf(one.onBehalfOf()).equals(Set.copyOf(explanation.onBehalfOf())));
    }

    /** Whether it takes a position for the record that its speaker has taken already. */
    public boolean isOnRecordAlready(StatementMade statement) {
        return positions.stream()
                .anyMatch(one -> one.speaker().equals(statement.speaker())
                        && one.purpose() == statement.purpose()
                        && Objects.equals(one.item(), statement.item())
                        && Objects.equals(one.draft(), statement.draft())
                        && Objects.equals(one.passage(), statement.passage())
                        && Objects.equals(one.text(), statement.text())
                        && Set.copyOf(one.onBehalfOf()).equals(Set.copyOf(statement.onBehalfOf())));
    }

    Debate evolve(DebateEvent event) {
        return switch (event) {
            case SpeakersListOpened fact ->
                new Debate(
                        Grown.by(freshBut(fact.meeting()), fact),
                        replies,
                        furtherReplies,
                        heard,
                        explanations,
                        positions,
                        waiting,
                        floors);
            case SpeakerInscribed fact -> with(waiting.with(fact.turn()));
            case SpeakerRemoved fact -> with(waiting.without(fact.turn()));
            case SpeakerMoved fact -> with(waiting.moved(fact.turn(), fact.place()));
            case StatementMade fact ->
                new Debate(
                        freshBut(fact.meeting()),
                        replies,
                        furtherReplies,
                        with(new Heard(fact.meeting(), fact.item(), fact.speaker())),
                        fact.explains() ? Grown.by(explanations, fact) : explanations,
                        fact.takesPosition() ? Grown.by(positions, fact) : positions,
                        waiting.after(new Turn(
                                fact.meeting().organ(), fact.item(), fact.speaker(), false, fact.onBehalfOf())),
                        // Nobody takes the floor in writing.
                        fact.delivery() == Delivery.IN_WRITING
                                ? floors
                                : floorsWith(new OnTheFloor(fact.meeting(), fact.item(), fact.speaker(), false)));
            case RightOfReplyExercised fact ->
                new Debate(
                        freshLists,
                        Grown.by(replies, fact),
                        furtherReplies,
                        with(new Heard(fact.meeting(), fact.item(), fact.speaker())),
                        explanations,
                        positions,
                        waiting.after(new Turn(fact.meeting().organ(), fact.item(), fact.speaker(), true, List.of())),
                        floorsWith(new OnTheFloor(fact.meeting(), fact.item(), fact.speaker(), false)));
            case SpeakerCalledToOrder _ -> this;
            case FloorWithdrawn fact ->
                with(floorsWith(new OnTheFloor(fact.meeting(), fact.item(), fact.speaker(), true)));
            case PresidentSpoke fact -> hearing(new Heard(fact.meeting(), fact.item(), null));
            case SecretariatHeadSpoke fact -> hearing(new Heard(fact.meeting(), fact.item(), null));
            case ItemIntroducedBySecretariat fact -> hearing(new Heard(fact.meeting(), fact.item(), null));
            case ItemIntroducedByChair fact -> hearing(new Heard(fact.meeting(), fact.item(), null));
            case YouthOutcomePresented fact -> hearing(new Heard(fact.meeting(), fact.item(), fact.organization()));
            case AnnouncementMade fact -> hearing(new Heard(fact.meeting(), fact.item(), null));
            case SecretariatResponded fact -> hearing(new Heard(fact.meeting(), fact.item(), null));
            case MessageDelivered fact -> hearing(new Heard(fact.meeting(), fact.item(), null));
            case GuestHeard fact -> hearing(new Heard(fact.meeting(), fact.item(), null));
            case FurtherReplyGranted fact ->
                new Debate(
                        freshLists,
                        replies,
                        Grown.by(furtherReplies, fact),
                        heard,
                        explanations,
                        positions,
                        waiting,
                        floors);
            case SilenceObserved _, CeremonyHeld _ -> this;
        };
    }

    private List<SpeakersListOpened> freshBut(MeetingNumber meeting) {
        return freshLists.stream()
                .filter(list -> !list.meeting().organ().equals(meeting.organ()))
                .toList();
    }

    private Debate with(SpeakersList list) {
        return new Debate(freshLists, replies, furtherReplies, heard, explanations, positions, list, floors);
    }

    private Debate hearing(Heard one) {
        return new Debate(
                freshLists,
                replies,
                furtherReplies,
                with(one),
                explanations,
                positions,
                waiting,
                floorsWith(taking(one)));
    }

    private static OnTheFloor taking(Heard one) {
        return new OnTheFloor(one.meeting(), one.item(), one.speaker(), false);
    }

    private Debate with(List<OnTheFloor> now) {
        return new Debate(freshLists, replies, furtherReplies, heard, explanations, positions, waiting, now);
    }

    private List<OnTheFloor> floorsWith(OnTheFloor last) {
        return Grown.by(
                floors.stream().filter(floor -> !floor.isIn(last.meeting())).toList(), last);
    }

    private List<Heard> with(Heard one) {
        return heard.contains(one) ? heard : Grown.by(heard, one);
    }
}
