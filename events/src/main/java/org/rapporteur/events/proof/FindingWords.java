package org.rapporteur.events.proof;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.events.phrasebook.Phrasebook;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Language;

/** Findings in the words of a language. */
public final class FindingWords {
    static final Phrasebooks FINDINGS = Phrasebooks.of("findings");

    private final Phrasebook phrases;

    private FindingWords(Phrasebook phrases) {
        this.phrases = phrases;
    }

    /** The words of a language; English where there are none. */
    public static FindingWords in(Language language) {
        return new FindingWords(FINDINGS.orEnglish(language));
    }

    /** Where it is, and what is wrong there. */
    public String say(Finding finding) {
        Place place = finding.place();
        String fact = place.session() == null ? "" : place.session() + "/" + place.version();
        return Stream.of(phrases.say(place.medium().name()), fact, place.part())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                + ": " + phrases.say(finding.flaw().name());
    }
}
