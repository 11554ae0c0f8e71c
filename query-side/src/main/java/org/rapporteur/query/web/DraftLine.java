package org.rapporteur.query.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.Questions;

/**
 * A draft, who stands behind it and how it stands.
 *
 * @param first the symbol it was tabled under
 */
record DraftLine(
        String first,
        String symbol,
        String kind,
        String item,
        String title,
        String submitter,
        List<SponsorLine> sponsors,
        Draft.Stage stage,
        String standing,
        String number,
        DecidedLine decided,
        List<StepLine> steps) {
    static DraftLine of(Draft draft, Questions questions, Words words) {
        return new DraftLine(
                draft.symbol().value(),
                draft.symbols().getLast().value(),
                words.of(draft.kind()),
                draft.item().value(),
                words.of(draft.title()),
                words.of(draft.submittedBy()),
                draft.sponsors().stream()
                        .map(sponsor -> SponsorLine.of(sponsor, words))
                        .toList(),
                draft.stands().stage(),
                words.of(draft.stands().stage()),
                Optional.ofNullable(draft.number()).map(TextNumber::toString).orElse(""),
                DecidedLine.of(draft, questions, words),
                draft.steps().stream().map(step -> StepLine.of(step, words)).toList());
    }

    /** A sponsor; with the day of withdrawal, or nothing there. */
    record SponsorLine(String name, String since, String until) {
        static SponsorLine of(Draft.Sponsorship sponsorship, Words words) {
            return new SponsorLine(
                    words.of(sponsorship.sponsor()),
                    words.day(sponsorship.since()),
                    Optional.ofNullable(sponsorship.until()).map(words::day).orElse(""));
        }
    }

    /** A step on the draft's way and the fact it was. */
    record StepLine(String what, String when, long version) {
        static StepLine of(Draft.Step step, Words words) {
            return new StepLine(
                    words.of(step.stage()),
                    words.of(Objects.requireNonNullElse(step.meeting(), words.day(step.at()))),
                    step.version());
        }
    }
}
