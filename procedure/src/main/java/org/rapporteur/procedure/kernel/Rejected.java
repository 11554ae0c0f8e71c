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
    private final transient @Nullable BodyProfile body;

    private Rejected(
            Rule rule, Map<String, Object> particulars, @Nullable String ruleNumber, @Nullable BodyProfile body) {
        super(rule.name() + " " + particulars, null, false, false);
        this.rule = rule;
        this.particulars = Map.copyOf(particulars);
        this.ruleNumber = ruleNumber;
        this.body = body;
    }

    public static Rejected because(Rule rule) {
        return new Rejected(rule, Map.of(), null, null);
    }

    public static Rejected because(Rule rule, Map<String, Object> particulars) {
        return new Rejected(rule, particulars, null, null);
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

    /** The same refusal, with the number of the rule of procedure it is for, where that is known. */
    public Rejected citing(Optional<String> number) {
        return new Rejected(rule, particulars, number.orElse(null), body);
    }

    /**
     * The same refusal, able to cite the rules of procedure of a body and to speak of its members; one that cites a
     * number keeps it.
     */
    public Rejected underRulesOf(BodyProfile body) {
        String number = ruleNumber != null
                ? ruleNumber
                : rule.topic().flatMap(body::rule).orElse(null);
        return new Rejected(rule, particulars, number, body);
    }

    /** The body in whose session it is; nothing where that is not known. */
    public Optional<BodyProfile> body() {
        return Optional.ofNullable(body);
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
