package org.rapporteur.events.act;

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
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkingGroupChair;

/** Acts of speech. The item is the one last taken up in the meeting, unless named. */
public sealed interface DebateCommand extends Command, FloorAct {
    /** Open a list of speakers, reported apart from the statements before it. */
    @WireName("open-speakers-list")
    record OpenSpeakersList(@Nullable MeetingNumber meeting) implements DebateCommand {
        public OpenSpeakersList() {
            this(null);
        }
    }

    /**
     * Ask for the floor under the item before the meeting, for a statement or for a reply.
     *
     * @param onBehalfOf for whom else; whoever speaks for itself and for a group has two places
     */
    @WireName("inscribe-speaker")
    record InscribeSpeaker(
            ParticipantCode speaker,
            boolean reply,
            List<GroupCode> onBehalfOf,
            @Nullable MeetingNumber meeting) implements DebateCommand {
        public InscribeSpeaker {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }

        public InscribeSpeaker(ParticipantCode speaker, boolean reply, List<GroupCode> onBehalfOf) {
            this(speaker, reply, onBehalfOf, null);
        }
    }

    /** Take a delegation off the list of speakers. */
    @WireName("remove-speaker")
    record RemoveSpeaker(
            ParticipantCode speaker,
            boolean reply,
            List<GroupCode> onBehalfOf,
            @Nullable MeetingNumber meeting) implements DebateCommand {
        public RemoveSpeaker {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }

        public RemoveSpeaker(ParticipantCode speaker, boolean reply, List<GroupCode> onBehalfOf) {
            this(speaker, reply, onBehalfOf, null);
        }
    }

    /** Give a delegation another place on the list of speakers, counted from 1. */
    @WireName("move-speaker")
    record MoveSpeaker(
            ParticipantCode speaker,
            boolean reply,
            @Bound(least = 1) int place,
            List<GroupCode> onBehalfOf,
            @Nullable MeetingNumber meeting)
            implements DebateCommand {
        public MoveSpeaker {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }

        public MoveSpeaker(ParticipantCode speaker, boolean reply, int place, List<GroupCode> onBehalfOf) {
            this(speaker, reply, place, onBehalfOf, null);
        }
    }

    /**
     * Speak for a delegation; on a draft, before or after action on it.
     *
     * @param purpose for which it takes the floor; an explanation is of a draft
     * @param passage of the draft, or what else a position for the record is on
     * @param text what a position for the record says
     */
    @WireName("make-statement")
    record MakeStatement(
            ParticipantCode speaker,
            @Nullable ItemNumber item,
            @Nullable Symbol draft,
            @Nullable SpeakerTitle title,
            List<GroupCode> onBehalfOf,
            boolean forMemberStates,
            List<ParticipantCode> alignedWith,
            @Nullable Delivery delivery,
            @Nullable ParticipantCode readOutBy,
            @Nullable StatementPurpose purpose,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording passage,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording text,

            @Nullable MeetingNumber meeting)
            implements DebateCommand {
        public MakeStatement {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
            alignedWith = Absent.asEmpty(alignedWith);
        }

        public MakeStatement(
                ParticipantCode speaker,
                @Nullable ItemNumber item,
                @Nullable Symbol draft,
                @Nullable SpeakerTitle title,
                List<GroupCode> onBehalfOf,
                boolean forMemberStates,
                List<ParticipantCode> alignedWith,
                @Nullable Delivery delivery,
                @Nullable ParticipantCode readOutBy,
                @Nullable StatementPurpose purpose,
                @Nullable Wording passage,
                @Nullable Wording text) {
            this(
                    speaker,
                    item,
                    draft,
                    title,
                    onBehalfOf,
                    forMemberStates,
                    alignedWith,
                    delivery,
                    readOutBy,
                    purpose,
                    passage,
                    text,
                    null);
        }
    }

    /** Speak as President of this session, or of the session named. */
    @WireName("speak-as-president")
    record SpeakAsPresident(
            @Bound(least = 1, most = Bound.LAST_SESSION) @Nullable Integer session,

            @Nullable MeetingNumber meeting) implements DebateCommand {
        public SpeakAsPresident(@Nullable Integer session) {
            this(session, null);
        }
    }

    /** Speak as executive head of the secretariat. */
    @WireName("speak-as-secretariat-head")
    record SpeakAsSecretariatHead(@Nullable MeetingNumber meeting) implements DebateCommand {
        public SpeakAsSecretariatHead() {
            this(null);
        }
    }

    /** Introduce the item for the secretariat, by one person unless said otherwise. */
    @WireName("introduce-as-secretariat")
    record IntroduceAsSecretariat(
            @Nullable SecretariatRole role,
            @Bound(least = 1) @Nullable Integer persons,
            List<WorkingGroupChair> onBehalfOf,
            @Nullable MeetingNumber meeting)
            implements DebateCommand {
        public IntroduceAsSecretariat {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }

        public IntroduceAsSecretariat(
                @Nullable SecretariatRole role, @Nullable Integer persons, List<WorkingGroupChair> onBehalfOf) {
            this(role, persons, onBehalfOf, null);
        }
    }

    /** Introduce the item as a chair of a working group. */
    @WireName("introduce-as-chair")
    record IntroduceAsChair(
            WorkingGroupChair speaker,
            List<WorkingGroupChair> onBehalfOf,
            @Nullable MeetingNumber meeting) implements DebateCommand {
        public IntroduceAsChair {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }

        public IntroduceAsChair(WorkingGroupChair speaker, List<WorkingGroupChair> onBehalfOf) {
            this(speaker, onBehalfOf, null);
        }
    }

    /** Reply, accorded by the President. */
    @WireName("exercise-right-of-reply")
    record ExerciseRightOfReply(
            ParticipantCode speaker, @Nullable MeetingNumber meeting) implements DebateCommand {
        public ExerciseRightOfReply(ParticipantCode speaker) {
            this(speaker, null);
        }
    }

    /** Call the delegation that has the floor to order. */
    @WireName("call-to-order")
    record CallSpeakerToOrder(
            ParticipantCode speaker,
            CallToOrder reason,
            @Nullable MeetingNumber meeting) implements DebateCommand {
        public CallSpeakerToOrder(ParticipantCode speaker, CallToOrder reason) {
            this(speaker, reason, null);
        }
    }

    /** Take the floor from the delegation that has it. */
    @WireName("withdraw-floor")
    record WithdrawFloor(ParticipantCode speaker, @Nullable MeetingNumber meeting) implements DebateCommand {
        public WithdrawFloor(ParticipantCode speaker) {
            this(speaker, null);
        }
    }

    /** Grant a delegation one reply more than is usual, as presiding officer. */
    @WireName("grant-further-reply")
    record GrantFurtherReply(
            ParticipantCode speaker, @Nullable MeetingNumber meeting) implements DebateCommand {
        public GrantFurtherReply(ParticipantCode speaker) {
            this(speaker, null);
        }
    }

    /** Present the outcome of a consultation of young people, as youth representatives of an organization. */
    @WireName("present-youth-outcome")
    record PresentYouthOutcome(
            ParticipantCode organization,
            @Bound(least = 1) int persons,
            LocalDate consultation,
            @Nullable MeetingNumber meeting)
            implements DebateCommand {
        public PresentYouthOutcome(ParticipantCode organization, int persons, LocalDate consultation) {
            this(organization, persons, consultation, null);
        }
    }

    /** Announce something in words of one's own. */
    @WireName("announce")
    record Announce(
            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording text,

            @Nullable MeetingNumber meeting) implements DebateCommand {
        public Announce(Wording text) {
            this(text, null);
        }
    }

    /**
     * Answer for the secretariat, under the item or on a draft.
     *
     * @param text what it said, where that is to be on record
     */
    @WireName("respond-as-secretariat")
    record RespondAsSecretariat(
            SecretariatAnswer answer,
            @Nullable Symbol draft,

            @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording text,

            @Nullable MeetingNumber meeting)
            implements DebateCommand {
        public RespondAsSecretariat(SecretariatAnswer answer, @Nullable Symbol draft, @Nullable Wording text) {
            this(answer, draft, text, null);
        }
    }

    /**
     * Observe silence, for one minute unless said otherwise.
     *
     * @param inMemoryOf of whom or what; {@code null} for silent prayer or meditation
     */
    @WireName("observe-silence")
    record ObserveSilence(
            @Nullable Wording inMemoryOf,
            @Bound(least = 1, most = 60) @Nullable Integer minutes,
            @Nullable MeetingNumber meeting)
            implements DebateCommand {
        public ObserveSilence(@Nullable Wording inMemoryOf, @Nullable Integer minutes) {
            this(inMemoryOf, minutes, null);
        }
    }

    /**
     * Pay tribute, or show a video.
     *
     * @param subject to whom tribute is paid, or the title of the video
     */
    @WireName("hold-ceremony")
    record HoldCeremony(
            CeremonyKind kind, Wording subject, @Nullable MeetingNumber meeting) implements DebateCommand {
        public HoldCeremony(CeremonyKind kind, Wording subject) {
            this(kind, subject, null);
        }
    }

    /**
     * Deliver a message of somebody who is not there.
     *
     * @param sender by title, such as "the Secretary-General"
     * @param readBy by title; {@code null} where nobody read it out or nobody knows who
     */
    @WireName("deliver-message")
    record DeliverMessage(
            Wording sender,
            @Nullable Wording readBy,
            @Nullable MeetingNumber meeting) implements DebateCommand {
        public DeliverMessage(Wording sender, @Nullable Wording readBy) {
            this(sender, readBy, null);
        }
    }

    /**
     * Hear a guest, who speaks for no participant.
     *
     * @param guest by title, such as "the Mayor of Vienna"
     */
    @WireName("hear-guest")
    record HearGuest(Wording guest, @Nullable MeetingNumber meeting) implements DebateCommand {
        public HearGuest(Wording guest) {
            this(guest, null);
        }
    }
}
