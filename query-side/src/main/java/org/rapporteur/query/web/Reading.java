package org.rapporteur.query.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.history.FactLog;
import org.rapporteur.query.history.Moment;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Past;
import org.rapporteur.query.state.Progress;
import org.rapporteur.query.state.SessionStates;
import org.rapporteur.query.state.SessionView;
import org.springframework.stereotype.Component;

/** What pages about a session read. */
@Component
class Reading {
    private final SessionStates states;
    private final Past past;
    private final FactLog log;

    Reading(SessionStates states, Past past, FactLog log) {
        this.states = states;
        this.past = past;
        this.log = log;
    }

    List<SessionStates.Known> sessions() {
        return states.list();
    }

    /** The state of a session; throws {@link NotThere} if there was no such session at that moment. */
    SessionView state(SessionId session, Moment moment) {
        return past.state(session, moment).orElseThrow(() -> NotThere.at(session, moment));
    }

    /** The facts of a session; throws {@link NotThere} if there was no such session at that moment. */
    List<Recorded> facts(SessionId session, Moment moment) {
        List<Recorded> facts = past.facts(session, moment);
        if (facts.isEmpty()) {
            throw NotThere.at(session, moment);
        }
        return facts;
    }

    List<Recorded> latestFacts(SessionView view, int howMany) {
        return log.latest(view.session(), view.version(), howMany);
    }

    /** Words for a session, with the names its delegations were registered under. */
    static Words words(SessionView view, Locale locale) {
        return new Words(
                told(locale),
                body(view.progress().body()),
                code -> view.attendance().delegation(code));
    }

    /** Words for the head of a session, in which no delegation is named. */
    static Words words(Progress progress, Locale locale) {
        return new Words(told(locale), body(progress.body()), _ -> Optional.empty());
    }

    /** The language facts and reports are told in: the one of the page if there are words in it, else English. */
    static Language told(Locale locale) {
        return Language.of(locale.getLanguage()) == Language.CHINESE ? Language.CHINESE : Language.ENGLISH;
    }

    static BodyProfile body(String id) {
        return Bodies.find(id)
                .orElseThrow(() -> new IllegalStateException("no profile of the body '%s'".formatted(id)));
    }
}
