package org.rapporteur.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.words.WarningWords;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.kernel.Rule;
import org.rapporteur.procedure.kernel.Warning;
import org.rapporteur.procedure.words.RefusalWords;

/**
 * What an act led to; whatever is refused or noted can also be said, which fails if a slot of its words stays empty.
 */
public final class Then {
    private static final List<Language> LANGUAGES = Language.USUAL;

    private final List<Event> facts;
    private final Optional<Rejected> refusal;

    private Then(List<Event> facts, Optional<Rejected> refusal) {
        this.facts = facts;
        this.refusal = refusal;
    }

    public static Then facts(List<Event> facts) {
        facts.stream()
                .filter(DiscrepancyNoted.class::isInstance)
                .map(DiscrepancyNoted.class::cast)
                .forEach(noted -> LANGUAGES.forEach(
                        language -> assertThat(WarningWords.of(noted, language)).isNotBlank()));
        return new Then(facts, Optional.empty());
    }

    public static Then refused(Rejected refusal) {
        LANGUAGES.forEach(
                language -> assertThat(RefusalWords.of(refusal, language)).isNotBlank());
        return new Then(List.of(), Optional.of(refusal));
    }

    /** Exactly these facts, in this order. */
    public void then(Event... expected) {
        assertThat(refusal).as("refusal").isEmpty();
        assertThat(facts).containsExactly(expected);
    }

    public void thenNothing() {
        then();
    }

    /** One more fact notes what does not fit together. */
    public void thenNotes(Warning warning) {
        thenNotesAll(List.of(warning));
    }

    /** So many more facts note what does not fit together. */
    public void thenNotesAll(List<Warning> warnings) {
        assertThat(refusal).as("refusal").isEmpty();
        assertThat(facts)
                .filteredOn(DiscrepancyNoted.class::isInstance)
                .map(fact -> ((DiscrepancyNoted) fact).warning())
                .containsExactlyElementsOf(warnings.stream().map(Warning::name).toList());
    }

    public void refusedBecause(Rule rule) {
        assertThat(facts).as("facts of an act that should be refused").isEmpty();
        assertThat(refusal.map(Rejected::rule)).as("rule that refuses").contains(rule);
    }

    public void refusedBecause(Rule rule, Map<String, Object> particulars) {
        refusedBecause(rule);
        assertThat(refusal.orElseThrow().particulars()).isEqualTo(particulars);
    }

    /** The same, and the refusal cites the rule of this number in the rules of procedure of the body. */
    public void refusedUnder(String number, Rule rule) {
        refusedBecause(rule);
        assertThat(refusal.flatMap(Rejected::ruleNumber))
                .as("number of the rule")
                .contains(number);
    }
}
