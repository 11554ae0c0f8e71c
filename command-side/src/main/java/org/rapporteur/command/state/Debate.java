package org.rapporteur.command.state;

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
import org.rapporteur.events.fact.DebateEvent.SpeakersListOpened;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DebateEvent.YouthOutcomePresented;
import org.rapporteur.events.value.Absent;

/**
 * What was said, as far as rules depend on it.
 *
 * @param freshList a list of speakers from which nobody has spoken yet
 */
public record Debate(@Nullable SpeakersListOpened freshList, List<RightOfReplyExercised> replies) {
    static final Debate NONE = new Debate(null, List.of());

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
            case SpeakersListOpened fact -> new Debate(fact, replies);
            case StatementMade _ -> new Debate(null, replies);
            case RightOfReplyExercised fact -> new Debate(freshList, Grown.by(replies, fact));
            case PresidentSpoke _,
                    SecretariatHeadSpoke _,
                    ItemIntroducedBySecretariat _,
                    ItemIntroducedByChair _,
                    YouthOutcomePresented _,
                    AnnouncementMade _ -> this;
        };
    }
}
