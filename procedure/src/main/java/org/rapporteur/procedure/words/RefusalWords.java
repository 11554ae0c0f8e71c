package org.rapporteur.procedure.words;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.procedure.kernel.Rejected;

/** Says why an act was refused and what does not fit together; in English where a language has no phrasebook. */
public final class RefusalWords {
    /** The particulars of a discrepancy are recorded as text; these slots hold values with words of their own. */
    private static final Map<String, Function<String, Object>> READERS = Map.of(
            "category", Category::valueOf,
            "date", LocalDate::parse,
            "language", Language::valueOf,
            "meeting", MeetingNumber::of,
            "participant", ParticipantCode::new);

    private final Directory directory;

    public RefusalWords(Directory directory) {
        this.directory = directory;
    }

    /** One sentence, and after it the number of the rule of procedure where the body has told it. */
    public String of(Rejected refusal, Language language) {
        Phrasebook phrasebook = Phrasebook.in(language);
        String sentence = say(phrasebook, refusal.rule().name(), refusal.particulars());
        return refusal.ruleNumber()
                .map(number -> phrasebook.say(
                        "citation",
                        Map.of(
                                "sentence", sentence,
                                "number", number,
                                "several", String.valueOf(number.contains("–")))))
                .orElse(sentence);
    }

    /** One sentence. */
    public String of(DiscrepancyNoted discrepancy, Language language) {
        Map<String, Object> particulars = discrepancy.particulars().entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, slot -> read(slot.getKey(), slot.getValue())));
        return say(Phrasebook.in(language), discrepancy.warning(), particulars);
    }

    private String say(Phrasebook phrasebook, String key, Map<String, Object> particulars) {
        Speech speech = new Speech(phrasebook, directory);
        return phrasebook.say(
                key,
                particulars.entrySet().stream()
                        .collect(toUnmodifiableMap(
                                Map.Entry::getKey,
                                slot -> slot.getValue() instanceof Rejected reason
                                        ? of(reason, phrasebook.language())
                                        : speech.of(slot.getValue()))));
    }

    private static Object read(String slot, String text) {
        if (text.matches("[0-9]{1,9}")) {
            return Integer.valueOf(text);
        }
        return READERS.getOrDefault(slot, same -> same).apply(text);
    }
}
