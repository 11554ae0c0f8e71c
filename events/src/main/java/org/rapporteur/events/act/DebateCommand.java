package org.rapporteur.events.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SecretariatRole;
import org.rapporteur.events.value.SpeakerTitle;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkingGroupChair;

/** Acts of speech. The meeting is the one under way; the item the one last taken up in it, unless named. */
public sealed interface DebateCommand extends Command {
    /** Open a list of speakers, reported apart from the statements before it. */
    @WireName("open-speakers-list")
    record OpenSpeakersList() implements DebateCommand {}

    /**
     * Ask for the floor under the item before the meeting, for a statement or for a reply.
     *
     * @param onBehalfOf for whom else; whoever speaks for itself and for a group has two places
     */
    @WireName("inscribe-speaker")
    record InscribeSpeaker(ParticipantCode speaker, boolean reply, List<GroupCode> onBehalfOf)
            implements DebateCommand {
        public InscribeSpeaker {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }
    }

    /** Take a delegation off the list of speakers. */
    @WireName("remove-speaker")
    record RemoveSpeaker(ParticipantCode speaker, boolean reply, List<GroupCode> onBehalfOf) implements DebateCommand {
        public RemoveSpeaker {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }
    }

    /** Give a delegation another place on the list of speakers, counted from 1. */
    @WireName("move-speaker")
    record MoveSpeaker(
            ParticipantCode speaker,
            boolean reply,
            @Bound(least = 1) int place,
            List<GroupCode> onBehalfOf) implements DebateCommand {
        public MoveSpeaker {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }
    }

    /**
     * Speak for a delegation; on a draft, before or after action on it.
     *
     * @param purpose for which it takes the floor; an explanation is of a draft
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
            @Nullable StatementPurpose purpose)
            implements DebateCommand {
        public MakeStatement {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
            alignedWith = Absent.asEmpty(alignedWith);
        }
    }

    /** Speak as President of this session, or of the session named. */
    @WireName("speak-as-president")
    record SpeakAsPresident(
            @Bound(least = 1, most = Bound.LAST_SESSION) @Nullable Integer session) implements DebateCommand {}

    /** Speak as executive head of the secretariat. */
    @WireName("speak-as-secretariat-head")
    record SpeakAsSecretariatHead() implements DebateCommand {}

    /** Introduce the item for the secretariat, by one person unless said otherwise. */
    @WireName("introduce-as-secretariat")
    record IntroduceAsSecretariat(
            @Nullable SecretariatRole role,
            @Bound(least = 1) @Nullable Integer persons,
            List<WorkingGroupChair> onBehalfOf)
            implements DebateCommand {
        public IntroduceAsSecretariat {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }
    }

    /** Introduce the item as a chair of a working group. */
    @WireName("introduce-as-chair")
    record IntroduceAsChair(WorkingGroupChair speaker, List<WorkingGroupChair> onBehalfOf) implements DebateCommand {
        public IntroduceAsChair {
            onBehalfOf = Absent.asEmpty(onBehalfOf);
        }
    }

    /** Reply, accorded by the President. */
    @WireName("exercise-right-of-reply")
    record ExerciseRightOfReply(ParticipantCode speaker) implements DebateCommand {}

    /** Present the outcome of a consultation of young people, as youth representatives of an organization. */
    @WireName("present-youth-outcome")
    record PresentYouthOutcome(
            ParticipantCode organization, @Bound(least = 1) int persons, LocalDate consultation)
            implements DebateCommand {}

    /** Announce something in words of one's own. */
    @WireName("announce")
    record Announce(
            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording text) implements DebateCommand {}
}
