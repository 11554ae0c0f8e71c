package org.rapporteur.query.phrasebook;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.function.BiFunction;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SpeakerTitle;
import org.rapporteur.events.value.Wording;

/** The words of a speaker's title, which may leave a place for the name of the State. */
final class SpokenTitle {
    private static final String PLACE = "{state}";

    private SpokenTitle() {}

    /** The statement with the name of its speaker in that place, in the language of the words around it. */
    static StatementMade in(StatementMade said, BiFunction<ParticipantCode, Language, String> name) {
        SpeakerTitle title = said.title();
        if (title == null) {
            return said;
        }
        Map<Language, String> words = title.function().in().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        function -> function.getValue().replace(PLACE, name.apply(said.speaker(), function.getKey()))));
        return new StatementMade(
                said.meeting(),
                said.item(),
                said.kind(),
                said.speaker(),
                new SpeakerTitle(new Wording(words), title.rank(), title.representedByAnother()),
                said.onBehalfOf(),
                said.forMemberStates(),
                said.alignedWith(),
                said.delivery(),
                said.readOutBy(),
                said.draft(),
                said.purpose(),
                said.passage(),
                said.text());
    }
}
