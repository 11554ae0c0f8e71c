package org.rapporteur.events.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.CallToOrder;
import org.rapporteur.events.value.CeremonyKind;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SecretariatAnswer;
import org.rapporteur.events.value.SecretariatRole;
import org.rapporteur.events.value.SpeakerTitle;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkingGroupChair;

/** Facts on what was said. */
public sealed interface DebateEvent extends Event {
    /** A list of speakers was opened: the statements after it are reported apart from those before it. */
    @WireName("speakers-list-opened")
    record SpeakersListOpened(
            MeetingNumber meeting, @Nullable ItemNumber item) implements DebateEvent {}

    /** A delegation asked for the floor, for a statement or for a reply. */
    @WireName("speaker-inscribed")
    record SpeakerInscribed(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            ParticipantCode speaker,
            boolean reply,
            List<GroupCode> onBehalfOf)
            implements DebateEvent {
        public SpeakerInscribed {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }

        public Turn turn() {
            return new Turn(meeting.organ(), item, speaker, reply, onBehalfOf);
        }
    }

    /** A delegation no longer asks for the floor. */
    @WireName("speaker-removed")
    record SpeakerRemoved(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            ParticipantCode speaker,
            boolean reply,
            List<GroupCode> onBehalfOf)
            implements DebateEvent {
        public SpeakerRemoved {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }

        public Turn turn() {
            return new Turn(meeting.organ(), item, speaker, reply, onBehalfOf);
        }
    }

    /** A delegation was given another place on the list, counted from 1 among those who are on it for the same. */
    @WireName("speaker-moved")
    record SpeakerMoved(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            ParticipantCode speaker,
            boolean reply,
            @Bound(least = 1) int place,
            List<GroupCode> onBehalfOf)
            implements DebateEvent {
        public SpeakerMoved {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }

        public Turn turn() {
            return new Turn(meeting.organ(), item, speaker, reply, onBehalfOf);
        }
    }

    /**
     * A delegation spoke.
     *
     * @param kind which of an explanation says whether it came before or after action on the draft
     * @param purpose {@code null} where nothing is said of it, as in facts of releases that did not ask
     * @param passage what a position for the record is on; {@code null} for the whole
     * @param text what such a position says, where the words were kept
     */
    @WireName("statement-made")
    record StatementMade(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            StatementKind kind,
            ParticipantCode speaker,
            @Nullable SpeakerTitle title,
            List<GroupCode> onBehalfOf,
            boolean forMemberStates,
            List<ParticipantCode> alignedWith,
            Delivery delivery,
            @Nullable ParticipantCode readOutBy,
            @Nullable Symbol draft,
            @Nullable StatementPurpose purpose,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording passage,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording text)
            implements DebateEvent {
        public StatementMade {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
            alignedWith = Absent.asEmpty(alignedWith);
        }

        /** Whether the delegation explained its vote or its position. */
        public boolean explains() {
            return purpose != null && purpose.isExplanation();
        }

        /** Whether the delegation took a position for the record. */
        public boolean takesPosition() {
            return purpose != null && purpose.isPosition();
        }

        /** Whether it is part of the debate on an item, rather than said around the action on a draft. */
        public boolean belongsToTheDebate() {
            return item != null && kind != StatementKind.AFTER_ACTION && !explains() && !takesPosition();
        }
    }

    /** A President, of this session or an earlier one, made an opening statement. */
    @WireName("president-spoke")
    record PresidentSpoke(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            @Bound(least = 1, most = Bound.LAST_SESSION) int session) implements DebateEvent {}

    /** The executive head of the secretariat made an opening statement. */
    @WireName("secretariat-head-spoke")
    record SecretariatHeadSpoke(
            MeetingNumber meeting, @Nullable ItemNumber item) implements DebateEvent {}

    /** The secretariat introduced an item, possibly also for chairs of a working group. */
    @WireName("item-introduced-by-secretariat")
    record ItemIntroducedBySecretariat(
            MeetingNumber meeting,
            ItemNumber item,
            SecretariatRole role,
            @Bound(least = 1) int persons,
            List<WorkingGroupChair> onBehalfOf)
            implements DebateEvent {
        public ItemIntroducedBySecretariat {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }
    }

    /** A chair of a working group introduced its work. */
    @WireName("item-introduced-by-chair")
    record ItemIntroducedByChair(
            MeetingNumber meeting, ItemNumber item, WorkingGroupChair speaker, List<WorkingGroupChair> onBehalfOf)
            implements DebateEvent {
        public ItemIntroducedByChair {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }
    }

    /** The President accorded the right of reply and the delegation used it. */
    @WireName("right-of-reply-exercised")
    record RightOfReplyExercised(
            MeetingNumber meeting, @Nullable ItemNumber item, ParticipantCode speaker) implements DebateEvent {}

    /** The presiding officer called the delegation to order that had the floor, on the item on which it spoke. */
    @WireName("speaker-called-to-order")
    record SpeakerCalledToOrder(
            MeetingNumber meeting, @Nullable ItemNumber item, ParticipantCode speaker, CallToOrder reason)
            implements DebateEvent {}

    /** The presiding officer took the floor from the delegation that had it. */
    @WireName("floor-withdrawn")
    record FloorWithdrawn(MeetingNumber meeting, @Nullable ItemNumber item, ParticipantCode speaker)
            implements DebateEvent {}

    /** Representatives of young people presented the outcome of their consultation. */
    @WireName("youth-outcome-presented")
    record YouthOutcomePresented(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            ParticipantCode organization,
            @Bound(least = 1) int persons,
            LocalDate consultation)
            implements DebateEvent {}

    /** The President announced something in his or her own words. */
    @WireName("announcement-made")
    record AnnouncementMade(
            MeetingNumber meeting,
            @Nullable ItemNumber item,

            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording text)
            implements DebateEvent {}

    /**
     * The secretariat answered.
     *
     * @param kind of what is said on a draft, whether it was before or after action on it
     */
    @WireName("secretariat-responded")
    record SecretariatResponded(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            StatementKind kind,
            SecretariatAnswer answer,
            @Nullable Symbol draft,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording text)
            implements DebateEvent {}

    /** The presiding officer granted a delegation one reply more than is usual under an item in a meeting. */
    @WireName("further-reply-granted")
    record FurtherReplyGranted(
            MeetingNumber meeting, @Nullable ItemNumber item, ParticipantCode speaker) implements DebateEvent {}

    /** The body observed silence. */
    @WireName("silence-observed")
    record SilenceObserved(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            @Nullable Wording inMemoryOf,
            @Bound(least = 1, most = 60) int minutes)
            implements DebateEvent {}

    /**
     * The body paid tribute, or a video was shown.
     *
     * @param subject to whom tribute was paid, or the title of the video
     */
    @WireName("ceremony-held")
    record CeremonyHeld(MeetingNumber meeting, @Nullable ItemNumber item, CeremonyKind kind, Wording subject)
            implements DebateEvent {}

    /** A message of somebody who was not there was delivered, and read out where that is said. */
    @WireName("message-delivered")
    record MessageDelivered(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            Wording sender,
            @Nullable Wording readBy) implements DebateEvent {}

    /** A guest spoke, for no participant. */
    @WireName("guest-heard")
    record GuestHeard(MeetingNumber meeting, @Nullable ItemNumber item, Wording guest) implements DebateEvent {}
}
