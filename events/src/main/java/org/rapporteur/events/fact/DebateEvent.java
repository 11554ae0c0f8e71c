package org.rapporteur.events.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
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
            return new Turn(item, speaker, reply, onBehalfOf);
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
            return new Turn(item, speaker, reply, onBehalfOf);
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
            return new Turn(item, speaker, reply, onBehalfOf);
        }
    }

    /**
     * A delegation spoke.
     *
     * @param kind which of an explanation says whether it came before or after action on the draft
     * @param purpose {@code null} where nothing is said of it, as in facts of releases that did not ask
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
            @Nullable StatementPurpose purpose)
            implements DebateEvent {
        public StatementMade {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
            alignedWith = Absent.asEmpty(alignedWith);
        }

        /** Whether the delegation explained its vote or its position. */
        public boolean explains() {
            return purpose != null && purpose.isExplanation();
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
}
