package org.rapporteur.command.kernel;

import java.util.Map;

/** The act breaks a rule; nothing was recorded. The particulars fill the slots of the rule's words. */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Map<String, Object> particulars;

    private Rejected(Rule rule, Map<String, Object> particulars) {
        super(rule.name() + " " + particulars, null, false, false);
        this.rule = rule;
        this.particulars = Map.copyOf(particulars);
    }

    public static Rejected because(Rule rule) {
        return new Rejected(rule, Map.of());
    }

    public static Rejected because(Rule rule, Map<String, Object> particulars) {
        return new Rejected(rule, particulars);
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

    public Rule rule() {
        return rule;
    }

    /**
     * Values of the vocabulary (codes, symbols, numbers) by slot name; words are found for them in the user's language.
     */
    public Map<String, Object> particulars() {
        return particulars;
    }
}
