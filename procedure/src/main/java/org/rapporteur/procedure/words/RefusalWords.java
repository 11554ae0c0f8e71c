package org.rapporteur.procedure.words;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.events.phrasebook.Phrasebook;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.words.ValueWords;
import org.rapporteur.procedure.kernel.Rejected;

/** Says why an act was refused; in English where a language has no words for it. */
public final class RefusalWords {
    static final Phrasebooks REFUSALS = Phrasebooks.of("refusals");

    private RefusalWords() {}

    /** One sentence, and after it the number of the rule of procedure where the body has told it. */
    public static String of(Rejected refusal, Language language) {
        Phrasebook phrasebook = REFUSALS.orEnglish(language);
        return of(refusal, phrasebook, ValueWords.inText(phrasebook.language(), refusal.body()));
    }

    private static String of(Rejected refusal, Phrasebook phrasebook, ValueWords values) {
        Map<String, Object> slots = new HashMap<>(values.membership());
        refusal.particulars().forEach((name, value) -> slots.put(name, slot(value, phrasebook, values)));
        String sentence = phrasebook.say(refusal.rule().name(), slots);
        return refusal.ruleNumber()
                .map(number -> phrasebook.say(
                        "citation",
                        Map.of(
                                "sentence", sentence,
                                "number", number,
                                "several", String.valueOf(number.contains("–")))))
                .orElse(sentence);
    }

    private static Object slot(Object particular, Phrasebook phrasebook, ValueWords values) {
        return switch (particular) {
            case Rejected reason -> of(reason, phrasebook, values);
            // Whoever brought a name is refused under it, also where the directory has another.
            case Delegation delegation when delegation.ownName().isPresent() -> values.slot(delegation.name());
            default -> values.slot(particular);
        };
    }
}
