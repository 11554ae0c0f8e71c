package org.rapporteur.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question on rules of procedure as a whole puts to the body.
 *
 * @param as which it is asked to make of them
 * @param document with their text, or that of the amendment
 * @param except rules that are adopted or applied not
 * @param amending rules that an amendment changes
 */
public record RulesOfProcedure(
        RulesStep as, @Nullable Symbol document, List<RuleNumber> except, List<RuleNumber> amending) {
    public RulesOfProcedure {
        except = Absent.asEmpty(except);
        amending = Absent.asEmpty(amending);
    }

    /** Whether it says which amendment it is, of one, and which rules it excepts, of anything else. */
    boolean saysWhichRules() {
        return as == RulesStep.AMENDED
                ? except.isEmpty() && (document != null || !amending.isEmpty())
                : amending.isEmpty();
    }
}
