package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
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
import org.rapporteur.events.value.SpeakersList;
import org.rapporteur.events.value.SpeakersList.Turn;

/**
 * The debate, as far as rules depend on it.
 *
 * @param freshList a list of speakers from which nobody has spoken yet
 * @param waiting who has asked for the floor
 */
public record Debate(@Nullable SpeakersListOpened freshList, List<RightOfReplyExercised> replies, SpeakersList waiting)
        implements Area {
    static final Debate NONE = new Debate(null, List.of(), SpeakersList.EMPTY);

    public Debate {
        replies = Absent.asEmpty(replies);
    }

    public Optional<SpeakersListOpened> asFreshList() {
        return Optional.ofNullable(freshList);
    }

    /** How often the delegation has already replied in that meeting under that item. */
    public long repliesLike(RightOfReplyExercised reply) {
        return replies.stream().filter(reply::equals).count();
    }

    Debate evolve(DebateEvent event) {
        return switch (event) {
            case SpeakersListOpened fact -> new Debate(fact, replies, waiting);
            case SpeakerInscribed fact -> with(waiting.with(new Turn(fact.item(), fact.speaker(), fact.reply())));
            case SpeakerRemoved fact -> with(waiting.without(new Turn(fact.item(), fact.speaker(), fact.reply())));
            case SpeakerMoved fact ->
                with(waiting.moved(new Turn(fact.item(), fact.speaker(), fact.reply()), fact.place()));
            case StatementMade fact ->
                new Debate(null, replies, waiting.without(new Turn(fact.item(), fact.speaker(), false)));
            case RightOfReplyExercised fact ->
                new Debate(
                        freshList,
                        Grown.by(replies, fact),
                        waiting.without(new Turn(fact.item(), fact.speaker(), true)));
            case PresidentSpoke _,
                    SecretariatHeadSpoke _,
                    ItemIntroducedBySecretariat _,
                    ItemIntroducedByChair _,
                    YouthOutcomePresented _,
                    AnnouncementMade _ -> this;
        };
    }

    private Debate with(SpeakersList list) {
        return new Debate(freshList, replies, list);
    }
}
