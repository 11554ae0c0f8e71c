package org.rapporteur.procedure.session;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.SessionEvent;
import org.rapporteur.procedure.state.ActHistory;

/**
 * The profile of a body that an act takes up. An act that is on record, and is decided on again when one is corrected,
 * takes up what it did then: files that changed since do not change the record.
 */
public final class ProfileAtHand {
    private ProfileAtHand() {}

    /** The profile; nothing if there is none of this body. */
    public static Optional<BodyProfile> of(String body, Occasion occasion, ActHistory history) {
        return history.log().stream()
                .filter(fact -> fact.actId().equals(occasion.actId()))
                .flatMap(fact -> in(fact.event()))
                .filter(profile -> profile.id().equals(body))
                .findFirst()
                .or(() -> Bodies.find(body));
    }

    private static Stream<BodyProfile> in(Event fact) {
        return fact instanceof SessionEvent event ? event.broughtProfile().stream() : Stream.empty();
    }
}
