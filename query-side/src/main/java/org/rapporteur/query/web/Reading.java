package org.rapporteur.query.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.bound.Years;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.events.words.SessionNames;
import org.rapporteur.query.ingest.Arrivals;
import org.rapporteur.query.log.FactLog;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.query.moment.Past;
import org.rapporteur.query.moment.SessionStates;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Progress;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.report.Report;
import org.springframework.stereotype.Component;

/** What pages about a session read. */
@Component
public class Reading {
    private final SessionStates states;
    private final Past past;
    private final FactLog log;
    private final Arrivals arrivals;

    Reading(SessionStates states, Past past, FactLog log, Arrivals arrivals) {
        this.states = states;
        this.past = past;
        this.log = log;
        this.arrivals = arrivals;
    }

    /** Sessions that are known, the latest first: so many of them, after some that are skipped. */
    List<SessionStates.Known> sessions(long skipped, int most) {
        return states.list(skipped, most);
    }

    /** As they were at a moment, which is an instant: each session counts versions of its own. */
    List<SessionStates.Known> then(List<SessionStates.Known> sessions, Moment moment) {
        return switch (moment) {
            case Moment.Now _ -> sessions;
            case Moment.KnownAt _, Moment.HappenedBy _ ->
                sessions.stream()
                        .flatMap(known -> past.state(known.session(), moment).stream())
                        .map(SessionStates.Known::of)
                        .toList();
            case Moment.KnownAtVersion(long version) -> throw noInstant(version);
            case Moment.HappenedByVersion(long version) -> throw noInstant(version);
        };
    }

    private static BadParameter noInstant(long version) {
        return new BadParameter("at", Long.toString(version), "2024-10-15T10:30:00Z");
    }

    /** The state of a session; throws {@link NotThere} if there was no such session at that moment. */
    public SessionView state(SessionId session, Moment moment) {
        return past.state(session, moment).orElseThrow(() -> NotThere.at(session, moment));
    }

    /** How far a session has come; throws {@link NotThere} if there is no such session. */
    public long version(SessionId session) {
        long reached = arrivals.reached(session);
        if (reached == 0) {
            throw NotThere.session(session);
        }
        return reached;
    }

    /** The facts of a session; throws {@link NotThere} if there was no such session at that moment. */
    public List<Recorded> facts(SessionId session, Moment moment) {
        List<Recorded> facts = past.facts(session, moment);
        if (facts.isEmpty()) {
            throw NotThere.at(session, moment);
        }
        return facts;
    }

    /** The latest facts the state rests on, the latest first. */
    public List<Recorded> latestFacts(SessionView view, int howMany) {
        return log.latest(view.session(), view.version(), howMany);
    }

    /** How the past is asked for: true as it happened, false as it was known, unless {@code as} is neither. */
    public static boolean happened(@Nullable String as) {
        return switch (as) {
            case null -> false;
            case "known" -> false;
            case "happened" -> true;
            default -> throw new BadParameter("as", as, "known");
        };
    }

    /** An instant that a parameter names, unless nobody met then. */
    public static Instant instant(String parameter, Instant instant) {
        if (!Years.have(instant)) {
            throw new BadParameter(parameter, instant.toString(), "2024-10-15T10:30:00Z");
        }
        return instant;
    }

    /** Words for a session, with the names its delegations were registered under. */
    public static Words words(SessionView view, Locale locale) {
        return new Words(told(locale), view.progress().profile(), calendar(view.progress()), names(view));
    }

    /** The names that a session gave. */
    public static SessionNames names(SessionView view) {
        return SessionNames.of(code -> view.attendance().delegation(code), view.organs()::name);
    }

    /** Words for the head of a session, in which no delegation is named. */
    static Words words(Progress progress, Locale locale) {
        return new Words(told(locale), progress.profile(), calendar(progress), SessionNames.NONE);
    }

    /** The parts of a session and their clocks. */
    public static SessionCalendar calendar(Progress progress) {
        return new SessionCalendar(progress.parts(), progress.profile().seat().timeZone());
    }

    /** The language facts are told in: that of the page. */
    public static Language told(Locale locale) {
        return Language.of(locale.getLanguage());
    }

    /** The languages that the reports on a session are offered in: those of its body. */
    static List<Language> written(SessionView view) {
        return Report.languagesOf(view.progress().profile());
    }

    /** The language reports and texts are shown in: the one of the page if the body has it, else the body's first. */
    public static Language written(SessionView view, Locale locale) {
        List<Language> offered = written(view);
        return offered.contains(told(locale)) || offered.isEmpty() ? told(locale) : offered.getFirst();
    }
}
