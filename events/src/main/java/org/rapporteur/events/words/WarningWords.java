package org.rapporteur.events.words;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Map;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;

/** Says what does not fit together, in a sentence. */
public final class WarningWords {
    static final Phrasebooks WARNINGS = Phrasebooks.of("warnings");

    private WarningWords() {}

    /** To whoever is told of it before it is part of a session's state; in English where there are no other words. */
    public static String of(DiscrepancyNoted noted, Language language) {
        return of(noted, ValueWords.inLists(WARNINGS.orEnglish(language).language()));
    }

    /** With the names that the session knows. */
    public static String of(DiscrepancyNoted noted, ValueWords values) {
        return WARNINGS.in(values.language())
                .say(
                        noted.warning(),
                        noted.particulars().entrySet().stream()
                                .collect(toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        slot -> values.slot(particular(slot.getKey(), slot.getValue())))));
    }

    /** A discrepancy keeps its particulars as text; the name of the slot says what they are. */
    private static Object particular(String slot, String value) {
        return switch (slot) {
            case "category" -> Category.valueOf(value);
            case "participant" -> new ParticipantCode(value);
            case "meeting" -> MeetingNumber.of(value);
            case "date", "day" -> LocalDate.parse(value);
            case "language" -> Language.valueOf(value);
            default -> value;
        };
    }
}
