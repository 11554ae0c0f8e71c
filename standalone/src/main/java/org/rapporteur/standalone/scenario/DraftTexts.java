package org.rapporteur.standalone.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.bound.LineEnds;
import org.rapporteur.events.value.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where an act wants the text of a draft, a scenario may name it; the words lie in {@code NAME.LANGUAGE.md} files. */
record DraftTexts(Path folder) {
    static final String FIELD = "text";
    private static final String ENDING = ".md";

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
        Path first = folder.resolve(name + ".");
        Path home = first.getParent();
        if (home == null || !Files.isDirectory(home)) {
            return words;
        }
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.sorted().toList()) {
                Optional<String> tag =
                        tag(file.getFileName().toString(), first.getFileName().toString());
                if (tag.isPresent()) {
                    words.put(tag.get(), LineEnds.asOne(Files.readString(file)));
                }
            }
        }
        return words;
    }

    /** The language that a file names behind what the text is called by. */
    private static Optional<String> tag(String file, String name) {
        return Optional.of(file)
                .filter(text -> text.startsWith(name)
                        && text.endsWith(ENDING)
                        && text.length() > name.length() + ENDING.length())
                .map(text -> text.substring(name.length(), text.length() - ENDING.length()))
                .filter(Language::isTag);
    }
}
