package org.rapporteur.procedure.kernel;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodyProfile;

/** The act breaks a rule; nothing was recorded. The particulars fill the slots of the rule's words. */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Map<String, Object> particulars;
    private final transient @Nullable String ruleNumber;

    private Rejected(Rule rule, Map<String, Object> particulars, @Nullable String ruleNumber) {
        super(rule.name() + " " + particulars, null, false, false);
        this.rule = rule;
        this.particulars = Map.copyOf(particulars);
        this.ruleNumber = ruleNumber;
    }

    public static Rejected because(Rule rule) {
        return new Rejected(rule, Map.of(), null);
    }

    public static Rejected because(Rule rule, Map<String, Object> particulars) {
        return new Rejected(rule, particulars, null);
    }

    /**
     * Refuses the act unless the condition holds.
     *
     * @throws Rejected if what the rule demands does not hold
     */
    public static void unless(boolean holds, Rule rule, Map<String, Object> particulars) {
        if (!holds) {
            throw because(rule, particulars);
        }
    }

    /**
     * Refuses the act unless the condition holds.
     *
     * @throws Rejected if what the rule demands does not hold
     */
    public static void unless(boolean holds, Rule rule) {
        unless(holds, rule, Map.of());
    }

    /** The same refusal, able to cite the rules of procedure of a body. */
    public Rejected underRulesOf(BodyProfile body) {
        return new Rejected(rule, particulars, rule.topic().flatMap(body::rule).orElse(null));
    }

    public Rule rule() {
        return rule;
    }

    /** The number of the rule in the rules of procedure of the body, as printed; nothing where it is not known. */
    public Optional<String> ruleNumber() {
        return Optional.ofNullable(ruleNumber);
    }

    /**
     * Values of the vocabulary (codes, symbols, numbers) by slot name; words are found for them in the user's language.
     */
    public Map<String, Object> particulars() {
        return particulars;
    }
}
