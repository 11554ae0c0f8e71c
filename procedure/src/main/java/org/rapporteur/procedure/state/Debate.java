package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.DebateEvent;
import org.rapporteur.events.fact.DebateEvent.AnnouncementMade;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedByChair;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedBySecretariat;
import org.rapporteur.events.fact.DebateEvent.PresidentSpoke;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.DebateEvent.SecretariatHeadSpoke;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.DebateEvent.SpeakerMoved;
import org.rapporteur.events.fact.DebateEvent.SpeakerRemoved;
import org.rapporteur.events.fact.DebateEvent.SpeakersListOpened;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DebateEvent.YouthOutcomePresented;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SpeakersList;
import org.rapporteur.events.value.SpeakersList.Turn;

/**
 * The debate, as far as rules depend on it.
 *
 * @param freshList a list of speakers from which nobody has spoken yet
 * @param heard who spoke where, each once
 * @param explanations of votes or positions
 * @param waiting who has asked for the floor
 */
public record Debate(
        @Nullable SpeakersListOpened freshList,
        List<RightOfReplyExercised> replies,
        List<Heard> heard,
        List<StatementMade> explanations,
        SpeakersList waiting)
        implements Area {
    static final Debate NONE = new Debate(null, List.of(), List.of(), List.of(), SpeakersList.EMPTY);

    public Debate {
        replies = Absent.asEmpty(replies);
        heard = Absent.asEmpty(heard);
        explanations = Absent.asEmpty(explanations);
    }

    /** That somebody spoke, whom others may answer; the President and the secretariat go without a name. */
    public record Heard(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            @Nullable ParticipantCode speaker) {}

    public Optional<SpeakersListOpened> asFreshList() {
        return Optional.ofNullable(freshList);
    }

    /** How often the delegation has already replied in that meeting under that item. */
    public long repliesLike(RightOfReplyExercised reply) {
        return replies.stream().filter(reply::equals).count();
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

    Debate evolve(DebateEvent event) {
        return switch (event) {
            case SpeakersListOpened fact -> new Debate(fact, replies, heard, explanations, waiting);
            case SpeakerInscribed fact -> with(waiting.with(fact.turn()));
            case SpeakerRemoved fact -> with(waiting.without(fact.turn()));
            case SpeakerMoved fact -> with(waiting.moved(fact.turn(), fact.place()));
            case StatementMade fact ->
                new Debate(
                        null,
                        replies,
                        with(new Heard(fact.meeting(), fact.item(), fact.speaker())),
                        fact.explains() ? Grown.by(explanations, fact) : explanations,
                        waiting.after(new Turn(fact.item(), fact.speaker(), false, fact.onBehalfOf())));
            case RightOfReplyExercised fact ->
                new Debate(
                        freshList,
                        Grown.by(replies, fact),
                        with(new Heard(fact.meeting(), fact.item(), fact.speaker())),
                        explanations,
                        waiting.after(new Turn(fact.item(), fact.speaker(), true, List.of())));
            case PresidentSpoke fact -> hearing(new Heard(fact.meeting(), fact.item(), null));
            case SecretariatHeadSpoke fact -> hearing(new Heard(fact.meeting(), fact.item(), null));
            case ItemIntroducedBySecretariat fact -> hearing(new Heard(fact.meeting(), fact.item(), null));
            case ItemIntroducedByChair fact -> hearing(new Heard(fact.meeting(), fact.item(), null));
            case YouthOutcomePresented fact -> hearing(new Heard(fact.meeting(), fact.item(), fact.organization()));
            case AnnouncementMade fact -> hearing(new Heard(fact.meeting(), fact.item(), null));
        };
    }

    private Debate with(SpeakersList list) {
        return new Debate(freshList, replies, heard, explanations, list);
    }

    private Debate hearing(Heard one) {
        return new Debate(freshList, replies, with(one), explanations, waiting);
    }

    private List<Heard> with(Heard one) {
        return heard.contains(one) ? heard : Grown.by(heard, one);
    }
}
