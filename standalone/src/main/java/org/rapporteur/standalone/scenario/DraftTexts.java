package org.rapporteur.standalone.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.bound.LineEnds;
import org.rapporteur.events.value.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where an act wants the text of a draft, a scenario may name it; the words lie in {@code NAME.LANGUAGE.md} files. */
record DraftTexts(Path folder) {
    static final String FIELD = "text";

    /** Whether acts of this kind carry the text of a draft, as Markdown in each language. */
    static boolean belongIn(Class<? extends Command> act) {
        return Arrays.stream(act.getRecordComponents())
                .anyMatch(component -> component.getName().equals(FIELD) && component.getType() == Map.class);
    }

    /** Puts the words in place of their name, nothing if there are none. */
    void fillIn(ObjectNode fields) throws IOException {
        JsonNode name = fields.get(FIELD);
        if (name != null && name.isString()) {
            fields.set(FIELD, words(name.asString()));
        }
    }

    private ObjectNode words(String name) throws IOException {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        for (Language language : Language.values()) {
            Path file = folder.resolve("%s.%s.md".formatted(name, language.tag()));
            if (Files.exists(file)) {
                words.put(language.tag(), LineEnds.asOne(Files.readString(file)));
            }
        }
        return words;
    }
}
