package org.rapporteur.query.web;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.query.log.FactLog;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Corrections.Correction;
import org.rapporteur.query.state.SessionView;
import org.springframework.stereotype.Component;

/**
 * Reads stretches of logs, with what holds instead of facts in them, and of the rest of the log no more than that
 * takes.
 */
@Component
class LogStretches {
    private final Reading reading;
    private final FactLog log;

    LogStretches(Reading reading, FactLog log) {
        this.reading = reading;
        this.log = log;
    }

    LogStretch of(SessionView view, Moment moment, Stretch asked, Words words) {
        int most = asked.most(LogStretch.USUAL);
        List<Recorded> oneMore = facts(view, moment, asked.first(), most + 1);
        List<Recorded> facts = oneMore.subList(0, Math.min(most, oneMore.size()));
        return new LogStretch(
                lines(facts, view, words),
                oneMore.size() > most ? oneMore.getLast().version() : null);
    }

    private List<Recorded> facts(SessionView view, Moment moment, long from, int most) {
        return switch (moment) {
            case Moment.HappenedBy _, Moment.HappenedByVersion _ ->
                reading.facts(view.session(), moment).stream()
                        .filter(fact -> fact.version() >= from)
                        .limit(most)
                        .toList();
            case Moment.Now _, Moment.KnownAt _, Moment.KnownAtVersion _ ->
                log.read(view.session(), from, Math.min(from + most - 1, view.version()));
        };
    }

    private List<FactLine> lines(List<Recorded> facts, SessionView view, Words words) {
        Set<String> acts = facts.stream().map(Recorded::actId).collect(toSet());
        Set<Long> versions = facts.stream().map(Recorded::version).collect(toSet());
        List<Correction> corrections = view.corrections().made().stream()
                .filter(correction -> versions.contains(correction.version())
                        || acts.contains(correction.act())
                        || correction.outcomes().stream().anyMatch(acts::contains))
                .toList();
        List<Recorded> correcting = log.these(
                view.session(), corrections.stream().map(Correction::version).toList());
        Stream<String> corrected = corrections.stream()
                .flatMap(correction -> Stream.concat(Stream.of(correction.act()), correction.outcomes().stream()));
        List<Recorded> touched =
                log
                        .ofActs(
                                view.session(),
                                Stream.concat(corrected, facts.stream().flatMap(FactLine::about)))
                        .stream()
                        .filter(fact -> fact.version() <= view.version())
                        .toList();
        List<Recorded> together = Stream.of(facts, correcting, touched)
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparingLong(Recorded::version))
                .toList();
        return FactLine.of(facts, correcting, touched, StandingRecord.of(together), words);
    }
}
