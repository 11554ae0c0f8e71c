package org.rapporteur.query.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.inorder.Offer;
import org.rapporteur.query.inorder.Order;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.BadParameter;
import org.rapporteur.query.web.Reading;
import org.rapporteur.query.web.SessionHead;
import org.rapporteur.query.web.Staying;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/** The changing part of the board, rendered once for each session, version and language however many look at it. */
@Component
public class Fragments {
    /** Waiting times are told to the hour, so what is rendered may grow a little old. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final int KEPT = 500;

    private static final int AT_HAND = 20;

    /** A session nobody has recorded anything of for so long is shown as of its last fact. */
    private static final Duration ASLEEP = Duration.ofDays(1);

    private final Reading reading;
    private final Order order;
    private final TemplateEngine templates;
    private final Clock clock = Clock.systemUTC();
    private final Cache<Key, Fragment> rendered =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(KEPT).build();
    /** Worked out once for a state, whatever the language and the part: that takes longer than all the rest. */
    private final Cache<State, List<Offer>> offered =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(AT_HAND).build();

    private final Cache<SessionId, Long> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Fragments(Reading reading, Order order, TemplateEngine templates) {
        this.reading = reading;
        this.order = order;
        this.templates = templates;
    }

    /** What a fragment shows: the whole board, or what is seen from the far end of the room. */
    enum Part {
        BOARD,
        ROOM;

        /** The part of this name, which is the one of its fragment too. */
        static Part named(String name) {
            return Arrays.stream(values())
                    .filter(part -> part.fragment().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new BadParameter("view", name, "room"));
        }

        String fragment() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Key(SessionId session, long version, Locale language, Part part) {}

    private record State(SessionId session, long version) {}

    /**
     * The fragment of a version that is at least the one the page has heard of, if that is here.
     *
     * @param heard 0 for the latest
     */
    Fragment of(SessionId session, long heard, Locale language, Part part) {
        Long version = known.getIfPresent(session);
        Fragment ready = version == null || heard == 0 || version < heard
                ? null
                : rendered.getIfPresent(new Key(session, version, language, part));
        return ready == null ? latest(session, language, part) : ready;
    }

    /** The fragment of a state of the past, as of the last fact it rests on. */
    Fragment past(SessionView view, Moment moment, Locale language, Part part) {
        Instant now = now(view);
        Key key = new Key(view.session(), view.version(), language, part);
        return render(view, key, Staying.at(moment), now, order.at(view, moment, now));
    }

    /** The whole board of a state of the past, as HTML that wants the style sheet {@code /board/board.css}. */
    public String boardOf(SessionView view, Moment moment, Locale language) {
        return past(view, moment, language, Part.BOARD).html();
    }

    private Fragment latest(SessionId session, Locale language, Part part) {
        long version = reading.version(session);
        known.asMap().merge(session, version, Math::max);
        return rendered.get(
                new Key(session, version, language, part), key -> latest(reading.state(session, Moment.NOW), key));
    }

    private Fragment latest(SessionView view, Key key) {
        Instant now = now(view);
        List<Offer> offers =
                offered.get(new State(view.session(), view.version()), _ -> order.at(view, Moment.NOW, now));
        return render(view, key, "", now, offers);
    }

    private Fragment render(SessionView view, Key key, String staying, Instant now, List<Offer> offers) {
        BodyProfile body = view.progress().profile();
        Words words = Reading.words(view, key.language());
        BoardPage page = BoardPage.of(view, body, now, offers, words);
        String html = templates.process(
                "board/parts",
                Set.of(key.part().fragment()),
                new Context(
                        key.language(), Map.of("page", page, "head", SessionHead.of(view, words), "staying", staying)));
        return Fragment.of(view.version(), html);
    }

    private Instant now(SessionView view) {
        Instant now = clock.instant();
        return reading.latestFacts(view, 1).stream()
                .findFirst()
                .map(Recorded::occurredAt)
                .filter(last -> last.plus(ASLEEP).isBefore(now))
                .orElse(now);
    }
}
