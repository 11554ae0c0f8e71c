package org.rapporteur.procedure.words;

import static java.util.stream.Collectors.toUnmodifiableMap;

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
        ValueWords values = ValueWords.inText(phrasebook.language());
        Map<String, Object> slots = refusal.particulars().entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, slot -> slot(slot.getValue(), values)));
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

    private static Object slot(Object particular, ValueWords values) {
        return switch (particular) {
            case Rejected reason -> of(reason, values.language());
            // Whoever brought a name is refused under it, also where the directory has another.
            case Delegation delegation when delegation.ownName().isPresent() -> values.slot(delegation.name());
            default -> values.slot(particular);
        };
    }
}
