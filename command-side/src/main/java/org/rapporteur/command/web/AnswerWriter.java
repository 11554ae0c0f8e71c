package org.rapporteur.command.web;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.command.ledger.Foreseen;
import org.rapporteur.command.ledger.Ledger;
import org.rapporteur.command.web.Answer.Lacking;
import org.rapporteur.command.web.Answer.Unchanged;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.Language;
import org.rapporteur.procedure.kernel.Receipt;
import org.rapporteur.report.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an act is answered: what became of it, and what the report says because of it. */
final class AnswerWriter {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerWriter.class);

    private final Ledger ledger;

    AnswerWriter(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param brief without what the report says, for whom it is nothing */
    Answer to(Act act, Receipt receipt, boolean brief, Locale locale) {
        boolean needsTheLog = !brief || !receipt.ledToFacts();
        List<Recorded> log = needsTheLog ? ledger.log(act.session(), receipt.version()) : List.of();
        Optional<Recorded> already = receipt.ledToFacts() ? Optional.empty() : ledger.alreadySaid(act, log);
        List<Recorded> facts =
                log.stream().filter(fact -> fact.actId().equals(act.id())).toList();
        return new Answer(
                act.session().value(),
                receipt.version(),
                Answer.words(receipt.discrepancies(), locale),
                receipt.ledToFacts() ? null : Unchanged.since(already, locale),
                brief ? null : sentences(already.map(List::of).orElse(facts), log, locale),
                brief ? null : Lacking.of(Report.lackedBy(facts, log), locale),
                null);
    }

    Answer to(Act act, Foreseen foreseen, Locale locale) {
        boolean nothing = foreseen.facts().isEmpty();
        Optional<Recorded> already = nothing ? ledger.alreadySaid(act, foreseen.before()) : Optional.empty();
        List<DiscrepancyNoted> discrepancies =
                DiscrepancyNoted.among(foreseen.facts().stream().map(Recorded::event));
        return new Answer(
                act.session().value(),
                foreseen.version(),
                Answer.words(discrepancies, locale),
                nothing ? Unchanged.since(already, locale) : null,
                sentences(already.map(List::of).orElse(foreseen.facts()), foreseen.log(), locale),
                Lacking.of(Report.lackedBy(foreseen.facts(), foreseen.log()), locale),
                foreseen.facts().stream().map(Answer.Fact::of).toList());
    }

    /**
     * What the report says because of facts. The act is answered also where the report cannot be written: it is on
     * record, and whoever were told otherwise would enter it again.
     */
    private static @Nullable List<String> sentences(List<Recorded> facts, List<Recorded> log, Locale locale) {
        Set<Long> versions = facts.stream()
                .flatMap(fact -> Stream.concat(Stream.of(fact.version()), put(fact, log)))
                .collect(toSet());
        try {
            return versions.isEmpty()
                    ? List.of()
                    : Report.saidBecauseOf(versions, log, Language.of(locale.getLanguage()));
        } catch (RuntimeException unwritable) {
            LOG.warn("The report of {} cannot be written", log.getFirst().session(), unwritable);
            return null;
        }
    }

    /** A correction puts facts in the places of those it corrects, and it is they that the report tells. */
    private static Stream<Long> put(Recorded fact, List<Recorded> log) {
        Set<String> acts = fact.event() instanceof CorrectionEvent correction
                ? correction.outcomes().stream().map(Outcome::act).collect(toSet())
                : Set.of();
        return acts.isEmpty()
                ? Stream.of()
                : log.stream().filter(earlier -> acts.contains(earlier.actId())).map(Recorded::version);
    }
}
