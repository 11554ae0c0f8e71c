package org.rapporteur.procedure.words;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.Form;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.ResolutionNumber;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.WorkingGroupCode;

/** How one language speaks of the values of the vocabulary. */
final class Speech {
    private final Phrasebook phrasebook;
    private final Directory directory;

    Speech(Phrasebook phrasebook, Directory directory) {
        this.phrasebook = phrasebook;
        this.directory = directory;
    }

    /**
     * What stands in a slot: words, or a number that the pattern may inflect by.
     *
     * @throws IllegalArgumentException if values of this kind are not spoken of
     */
    Object of(Object value) {
        return switch (value) {
            case String text -> text;
            case Number number -> number;
            case Language language -> language.locale().getDisplayLanguage(locale());
            case Enum<?> constant ->
                phrasebook.say(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), Map.of());
            case ParticipantCode code -> name(code);
            case GroupCode code -> directory.name(code, phrasebook.language(), Form.TEXT);
            case Delegation delegation ->
                delegation.ownName().map(this::words).orElseGet(() -> name(delegation.code()));
            case MeetingNumber meeting ->
                phrasebook.say("MeetingNumber." + meeting.organ().name(), Map.of("number", meeting.number()));
            case LocalDate date ->
                DateTimeFormatter.ofPattern(phrasebook.raw("date"), locale()).format(date);
            case Wording wording -> words(wording);
            case List<?> several ->
                ListFormatter.getInstance(locale())
                        .format(several.stream().map(this::of).toList());
            case ItemNumber _, Symbol _, ResolutionNumber _, OfficeCode _, WorkingGroupCode _ -> value.toString();
            default ->
                throw new IllegalArgumentException(
                        "no words for a " + value.getClass().getName());
        };
    }

    /** A code that is refused because nobody bears it is shown as it was given. */
    private String name(ParticipantCode code) {
        return directory
                .participant(code)
                .map(participant -> participant.names().in(phrasebook.language(), Form.TEXT))
                .orElse(code.value());
    }

    private String words(Wording wording) {
        return wording.in(phrasebook.language())
                .or(() -> wording.in(Language.ENGLISH))
                .orElseGet(() -> wording.in().values().iterator().next());
    }

    private Locale locale() {
        return phrasebook.language().locale();
    }
}
