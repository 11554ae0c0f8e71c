package org.rapporteur.query.replay;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Corrections.Correction;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.FactLine;
import org.rapporteur.query.web.Reading;
import org.rapporteur.query.web.SessionHead;
import org.springframework.stereotype.Component;

/** Puts together what a replay shows beside the moment itself. */
@Component
class ReplayPages {
    private static final int BEFORE = 8;
    private static final int FROM_THERE_ON = 24;
    private static final int AHEAD = 100;

    private final Reading reading;
    private final Overviews overviews;
    private final FactFinder finder;
    private final Checked checked;

    ReplayPages(Reading reading, Overviews overviews, FactFinder finder, Checked checked) {
        this.reading = reading;
        this.overviews = overviews;
        this.finder = finder;
        this.checked = checked;
    }

    /**
     * The page.
     *
     * @param then the state at the moment
     * @param report the report of the moment, if it is shown
     */
    ReplayPage of(SessionView then, ReplayAddress here, ShownReport report, Locale locale) {
        SessionId session = then.session();
        SessionView now = reading.state(session, Moment.NOW);
        Words words = Reading.words(now, locale);
        Overview overview = overviews.of(now, locale);
        Search search = Search.of(session, here.filter(), Reading.told(locale), now.drafts());
        List<Recorded> before = finder.before(here.focus(), search, BEFORE);
        List<Recorded> from = finder.from(here.focus(), search, FROM_THERE_ON);
        List<Recorded> facts = Stream.concat(before.stream(), from.stream()).toList();
        List<Recorded> ahead = finder.from(here.at(), Search.everything(session), AHEAD);
        Map<Long, List<String>> findings = checked.findings(session, locale);
        return new ReplayPage(
                SessionHead.of(then, words),
                here,
                overview,
                Step.from(here, overview.timeline()),
                words.at(ahead.getFirst().occurredAt()),
                words.fact(ahead.getFirst().event()),
                ahead.stream().map(fact -> fact.occurredAt().toEpochMilli()).toList(),
                rows(facts, now, here, findings, report, words),
                here.filter().isEmpty() ? now.version() : finder.count(search),
                before.size() < BEFORE ? null : here.around(before.getFirst().version()),
                from.size() < FROM_THERE_ON ? null : here.around(from.getLast().version()),
                checked.last(words),
                findings.getOrDefault(0L, List.of()));
    }

    private List<FactRow> rows(
            List<Recorded> facts,
            SessionView now,
            ReplayAddress here,
            Map<Long, List<String>> findings,
            ShownReport report,
            Words words) {
        List<FactLine> lines = lines(facts, now, words);
        return Stream.iterate(0, i -> i < facts.size(), i -> i + 1)
                .map(i -> row(facts.get(i), lines.get(i), here, findings, report))
                .toList();
    }

    private List<FactLine> lines(List<Recorded> facts, SessionView now, Words words) {
        List<String> acts = facts.stream().map(Recorded::actId).toList();
        Stream<Correction> corrections = now.corrections().made().stream()
                .filter(correction -> acts.contains(correction.act())
                        || correction.outcomes().stream().anyMatch(acts::contains));
        List<Recorded> correcting = corrections
                .flatMap(correction -> finder.from(correction.version(), Search.everything(now.session()), 1).stream())
                .toList();
        List<Recorded> corrected = finder.ofActs(now.session(), facts.stream().flatMap(FactLine::about));
        return FactLine.of(facts, correcting, corrected, words);
    }

    private static FactRow row(
            Recorded fact, FactLine line, ReplayAddress here, Map<Long, List<String>> findings, ShownReport report) {
        return new FactRow(
                line,
                fact.version() == here.at(),
                fact.version() > here.at(),
                Milestone.of(fact.event()).isPresent(),
                fact.hash().value(),
                findings.getOrDefault(fact.version(), List.of()),
                report.restingOn(fact.version(), here));
    }
}
