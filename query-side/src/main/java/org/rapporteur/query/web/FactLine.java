package org.rapporteur.query.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StandingRecord;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.CorrectionEvent.ActCorrected;
import org.rapporteur.events.fact.CorrectionEvent.ActStruck;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionDeclined;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionProposed;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.query.phrasebook.Words;

/**
 * A fact in words, as a line of the log.
 *
 * @param stands whether it holds as it was recorded
 * @param instead what holds in its place after a correction; nothing if it was struck
 * @param links from a correction to the facts it is about, and from those to it
 */
public record FactLine(
        long version,
        String occurred,
        String recorded,
        String by,
        String what,
        boolean stands,
        List<String> instead,
        List<Link> links) {

    /** The other end of a correction; {@code message} is the key of what is said of it. */
    public record Link(String message, long version) {}

    /**
     * Lines of facts, in their order.
     *
     * @param log the whole log they are of, from its first fact on
     */
    public static List<FactLine> of(List<Recorded> facts, List<Recorded> log, Words words) {
        return of(facts, log, log, StandingRecord.of(log), words);
    }

    /**
     * Lines of some facts, without what holds instead of them.
     *
     * @param corrections among them all facts that correct any of those
     * @param corrected among them the facts of all acts that any of those {@linkplain #about correct}
     */
    public static List<FactLine> of(
            List<Recorded> facts, List<Recorded> corrections, List<Recorded> corrected, Words words) {
        return of(facts, corrections, corrected, facts, words);
    }

    /**
     * Lines of the latest facts of a session.
     *
     * @param log all its facts up to those, asked for if one of those is about an act that may be long past
     */
    static List<FactLine> latest(List<Recorded> facts, Supplier<List<Recorded>> log, Words words) {
        boolean lookBack = facts.stream().anyMatch(fact -> fact.event() instanceof CorrectionEvent);
        List<Recorded> all = lookBack ? log.get() : facts;
        return of(facts, facts, all, StandingRecord.of(all), words);
    }

    /** @param standing among them all that holds in the place of any of those facts */
    static List<FactLine> of(
            List<Recorded> facts,
            List<Recorded> corrections,
            List<Recorded> corrected,
            List<Recorded> standing,
            Words words) {
        Map<Long, List<Recorded>> holding = standing.stream().collect(groupingBy(Recorded::version));
        Map<Long, List<Recorded>> shown = facts.stream().collect(groupingBy(Recorded::version));
        Map<String, List<Long>> versions =
                corrected.stream().collect(groupingBy(Recorded::actId, mapping(Recorded::version, toList())));
        Map<String, List<Link>> changed = corrections.stream()
                .flatMap(fact -> changes(fact).entrySet().stream())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return facts.stream()
                .map(fact -> of(
                        fact,
                        words,
                        instead(
                                fact,
                                holding.getOrDefault(fact.version(), List.of()),
                                shown.getOrDefault(fact.version(), List.of()),
                                words),
                        changed.getOrDefault(fact.actId(), List.of()),
                        about(fact)
                                .flatMap(act -> versions.getOrDefault(act, List.of()).stream())
                                .map(version -> new Link("correction.corrects", version))
                                .toList()))
                .toList();
    }

    /**
     * A correction may also say that it happened at another time. What has a line of its own, because what holds is
     * shown and not what was recorded, holds beside a fact and not instead of it.
     */
    private static List<String> instead(Recorded fact, List<Recorded> holding, List<Recorded> shown, Words words) {
        return holding.stream()
                .filter(now -> !shown.contains(now))
                .filter(now ->
                        !now.event().equals(fact.event()) || !now.occurredAt().equals(fact.occurredAt()))
                .map(now -> now.occurredAt().equals(fact.occurredAt())
                        ? words.fact(now.event())
                        : "%s (%s)".formatted(words.fact(now.event()), words.at(now.occurredAt())))
                .toList();
    }

    private static FactLine of(
            Recorded fact, Words words, List<String> instead, List<Link> changedBy, List<Link> about) {
        return new FactLine(
                fact.version(),
                words.at(fact.occurredAt()),
                words.at(fact.recordedAt()),
                words.author(fact.author()),
                words.fact(fact.event()),
                changedBy.isEmpty(),
                instead,
                Stream.concat(changedBy.stream(), about.stream()).toList());
    }

    /** The acts that a correction changes, with what is said of their facts. */
    private static Map<String, Link> changes(Recorded fact) {
        return fact.event() instanceof CorrectionEvent correction ? changes(correction, fact.version()) : Map.of();
    }

    private static Map<String, Link> changes(CorrectionEvent fact, long version) {
        return switch (fact) {
            case ActCorrected correction ->
                changes(correction.outcomes(), correction.act(), new Link("correction.corrected-by", version));
            case ActStruck strike ->
                changes(strike.outcomes(), strike.act(), new Link("correction.struck-by", version));
            case CorrectionProposed _, CorrectionDeclined _ -> Map.of();
        };
    }

    private static Map<String, Link> changes(List<Outcome> outcomes, String act, Link said) {
        return Stream.concat(Stream.of(act), outcomes.stream().map(Outcome::act))
                .distinct()
                .collect(toMap(
                        changed -> changed,
                        changed -> changed.equals(act) ? said : new Link("correction.changed-by", said.version())));
    }

    /** The act that a fact corrects or means to, if it is a correction. */
    public static Stream<String> about(Recorded fact) {
        return fact.event() instanceof CorrectionEvent correction
                ? switch (correction) {
                    case ActCorrected corrected -> Stream.of(corrected.act());
                    case ActStruck struck -> Stream.of(struck.act());
                    case CorrectionProposed proposed -> Stream.of(proposed.act());
                    case CorrectionDeclined _ -> Stream.empty();
                }
                : Stream.empty();
    }
}
