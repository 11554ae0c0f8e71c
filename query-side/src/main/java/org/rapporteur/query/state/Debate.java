package org.rapporteur.query.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Recorded;
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
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SpeakersList;
import org.rapporteur.events.value.SpeakersList.Turn;

/** Who took the floor, in speaking order, and who is waiting for it; what was said about it in detail is in the log. */
public record Debate(List<Intervention> interventions, SpeakersList waiting) implements Area {
    static final Debate NONE = new Debate(List.of(), SpeakersList.EMPTY);

    public Debate {
        interventions = Series.of(interventions);
    }

    /** In which capacity somebody took the floor. */
    public enum Capacity {
        DELEGATION,
        RIGHT_OF_REPLY,
        PRESIDENT,
        SECRETARIAT,
        WORKING_GROUP_CHAIR,
        YOUTH,
        GUEST
    }

    /**
     * Somebody taking the floor; the speaker is named where it is a delegation or an organization.
     *
     * @param calledToOrder that the speaker was called to order, for what it was last
     * @param withdrawn that the floor was taken from the speaker
     */
    public record Intervention(
            long version,
            Instant at,
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            Capacity capacity,
            @Nullable ParticipantCode speaker,
            @Nullable SpeakerCalledToOrder calledToOrder,
            @Nullable FloorWithdrawn withdrawn) {
        /** What the presiding officer last did about the speaker, if anything. */
        public Optional<DebateEvent> admonition() {
            return Optional.<DebateEvent>ofNullable(withdrawn).or(() -> Optional.ofNullable(calledToOrder));
        }

        private Intervention with(SpeakerCalledToOrder call) {
            return new Intervention(version, at, meeting, item, capacity, speaker, call, withdrawn);
        }

        private Intervention with(FloorWithdrawn withdrawal) {
            return new Intervention(version, at, meeting, item, capacity, speaker, calledToOrder, withdrawal);
        }
    }

    /** How often the floor was taken under an item. */
    public long under(ItemNumber item) {
        return interventions.stream()
                .filter(intervention -> item.equals(intervention.item()))
                .count();
    }

    /** Who took the floor last. */
    public Optional<Intervention> last() {
        return interventions.isEmpty() ? Optional.empty() : Optional.of(interventions.getLast());
    }

    /** Who took the floor last in a meeting. */
    public Optional<Intervention> lastIn(MeetingNumber meeting) {
        return interventions.reversed().stream()
                .filter(intervention -> intervention.meeting().equals(meeting))
                .findFirst();
    }

    Debate evolve(DebateEvent event, Recorded at) {
        return switch (event) {
            case SpeakersListOpened _, AnnouncementMade _, FurtherReplyGranted _, SilenceObserved _, CeremonyHeld _ ->
                this;
            case SpeakerInscribed fact -> with(waiting.with(fact.turn()));
            case SpeakerRemoved fact -> with(waiting.without(fact.turn()));
            case SpeakerMoved fact -> with(waiting.moved(fact.turn(), fact.place()));
            case StatementMade fact ->
                plus(at, fact.meeting(), fact.item(), Capacity.DELEGATION, fact.speaker())
                        .with(waiting.after(new Turn(
                                fact.meeting().organ(), fact.item(), fact.speaker(), false, fact.onBehalfOf())));
            case RightOfReplyExercised fact ->
                plus(at, fact.meeting(), fact.item(), Capacity.RIGHT_OF_REPLY, fact.speaker())
                        .with(waiting.after(
                                new Turn(fact.meeting().organ(), fact.item(), fact.speaker(), true, List.of())));
            case SpeakerCalledToOrder fact -> lastOf(fact.speaker(), fact.meeting(), said -> said.with(fact));
            case FloorWithdrawn fact -> lastOf(fact.speaker(), fact.meeting(), said -> said.with(fact));
            case PresidentSpoke fact -> plus(at, fact.meeting(), fact.item(), Capacity.PRESIDENT, null);
            case SecretariatHeadSpoke fact -> plus(at, fact.meeting(), fact.item(), Capacity.SECRETARIAT, null);
            case ItemIntroducedBySecretariat fact -> plus(at, fact.meeting(), fact.item(), Capacity.SECRETARIAT, null);
            case ItemIntroducedByChair fact ->
                plus(at, fact.meeting(), fact.item(), Capacity.WORKING_GROUP_CHAIR, null);
            case YouthOutcomePresented fact ->
                plus(at, fact.meeting(), fact.item(), Capacity.YOUTH, fact.organization());
            case SecretariatResponded fact -> plus(at, fact.meeting(), fact.item(), Capacity.SECRETARIAT, null);
            case MessageDelivered fact -> plus(at, fact.meeting(), fact.item(), Capacity.GUEST, null);
            case GuestHeard fact -> plus(at, fact.meeting(), fact.item(), Capacity.GUEST, null);
        };
    }

    private Debate with(SpeakersList list) {
        return new Debate(interventions, list);
    }

    private Debate lastOf(ParticipantCode speaker, MeetingNumber meeting, UnaryOperator<Intervention> change) {
        return new Debate(
                Changed.theOne(
                        interventions,
                        said -> said.meeting().equals(meeting) && speaker.equals(said.speaker()),
                        change),
                waiting);
    }

    private Debate plus(
            Recorded at,
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            Capacity capacity,
            @Nullable ParticipantCode speaker) {
        Intervention intervention =
                new Intervention(at.version(), at.occurredAt(), meeting, item, capacity, speaker, null, null);
        return new Debate(Changed.inTime(interventions, intervention, Intervention::at), waiting);
    }
}
