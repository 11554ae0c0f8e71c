package org.rapporteur.query.replay;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.ViewsReplaced;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.Reading;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Overviews of sessions, each made once until its session goes on. */
@Component
class Overviews {
    private static final int KEPT = 100;

    private final FactFinder finder;
    private final Cache<Key, Overview> made =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Overviews(FactFinder finder) {
        this.finder = finder;
    }

    private record Key(SessionId session, long version, Locale locale) {}

    /** @param now the latest state of the session */
    Overview of(SessionView now, Locale locale) {
        return made.get(new Key(now.session(), now.version(), locale), _ -> make(now, locale));
    }

    @EventListener
    void forget(ViewsReplaced event) {
        made.invalidateAll();
    }

    private Overview make(SessionView now, Locale locale) {
        Words words = Reading.words(now, locale);
        return new Overview(
                Timeline.of(now.version(), finder.milestones(now.session()), words),
                Choices.of(finder.whatThereIs(now.session()), now.drafts(), words, locale));
    }
}
