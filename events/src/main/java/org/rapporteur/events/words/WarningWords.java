package org.rapporteur.events.words;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
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
        Map<String, Object> slots = new HashMap<>(values.membership());
        noted.particulars().forEach((name, value) -> slots.put(name, values.slot(particular(name, value))));
        return WARNINGS.in(values.language()).say(noted.warning(), slots);
    }

    /** A discrepancy keeps its particulars as text; the name of the slot says what they are. */
    private static Object particular(String slot, String value) {
        return switch (slot) {
            case "category" -> category(value);
            case "participant" -> new ParticipantCode(value);
            case "meeting" -> MeetingNumber.of(value);
            case "date", "day" -> LocalDate.parse(value);
            case "language" -> language(value);
            default -> value;
        };
    }

    /** Earlier records spell a category as a constant, {@code STATE_PARTY}. */
    private static Category category(String value) {
        return new Category(value.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** By its tag; facts that are older than tags of any language have one of the six by its English name. */
    private static Language language(String value) {
        return Language.USUAL.stream()
                .filter(known -> known.locale()
                        .getDisplayLanguage(Locale.ENGLISH)
                        .toUpperCase(Locale.ROOT)
                        .equals(value))
                .findFirst()
                .orElseGet(() -> Language.of(value));
    }
}
