package org.rapporteur.events.body;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.events.Json;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.bound.Breach;
import org.rapporteur.events.schema.DocumentSchema;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.yaml.MarkedYaml;
import org.rapporteur.events.yaml.YamlMistake;
import org.rapporteur.events.yaml.YamlShape;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the profile of a body from its file, {@code ID.yaml}: it has the shape of one, and what it says holds together.
 */
public final class BodyFile {
    public static final String ENDING = ".yaml";

    /** The most bytes of a profile as JSON: every session of the body is recorded with it. */
    private static final int LONGEST = 400_000;

    private static final YamlShape SHAPE = new YamlShape(schema(), 1, (_, usual) -> usual);

    private BodyFile() {}

    /** The shape of such files as JSON Schema; published as {@code docs/body.schema.json}. */
    public static ObjectNode schema() {
        return DocumentSchema.of(BodyProfile.class, "A body, by its profile");
    }

    /**
     * Reads a file in UTF-8.
     *
     * @throws YamlMistake at the first thing that is wrong in it
     */
    public static BodyProfile read(Path file) throws IOException, YamlMistake {
        return profile(MarkedYaml.read(file));
    }

    /**
     * Reads what stands in a file.
     *
     * @throws YamlMistake at the first thing that is wrong in it
     */
    public static BodyProfile of(String text, Path file) throws YamlMistake {
        return profile(MarkedYaml.of(text, file));
    }

    private static BodyProfile profile(MarkedYaml yaml) throws YamlMistake {
        SHAPE.check(yaml);
        BodyProfile profile = bound(yaml);
        int bytes = Json.mapper().writeValueAsBytes(profile).length;
        if (bytes > LONGEST) {
            throw yaml.mistakeAt(
                    JsonPointer.empty(), "a profile has at most %d bytes, this one %d".formatted(LONGEST, bytes));
        }
        Optional<Breach> breach = Bounds.breaches(profile).stream().findFirst();
        if (breach.isPresent()) {
            throw yaml.mistakeAt(
                    JsonPointer.compile(breach.get().place()), breach.get().toString());
        }
        Optional<Incoherence> first = Coherence.of(profile, idOf(yaml.file())).findFirst();
        if (first.isPresent()) {
            throw yaml.mistakeAt(first.get().place(), first.get().why());
        }
        requireWords(profile.languages(), yaml);
        return profile;
    }

    /** What came with a record may be in more languages; here it is written in those that have formulas. */
    private static void requireWords(List<Language> languages, MarkedYaml yaml) throws YamlMistake {
        SortedSet<Language> written = new TreeSet<>(OwnFormulas.languages());
        for (Language language : languages) {
            if (!written.contains(language)) {
                throw yaml.mistakeAt(
                        JsonPointer.compile("/languages/" + languages.indexOf(language)),
                        "languages: no report can be written in '%s', only in %s"
                                .formatted(
                                        language.tag(),
                                        written.stream().map(Language::tag).collect(Collectors.joining(", "))));
            }
        }
    }

    /** The id of the body whose profile a file is, by its name. */
    public static String idOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private static BodyProfile bound(MarkedYaml yaml) throws YamlMistake {
        try {
            return Json.mapper().treeToValue(yaml.root(), BodyProfile.class);
        } catch (JacksonException unfit) {
            throw yaml.mistakeAt(MarkedYaml.within(JsonPointer.empty(), unfit), field(unfit) + why(unfit));
        }
    }

    /** What a value said of itself, where it refused to be. */
    private static String why(JacksonException unfit) {
        return unfit.getCause() instanceof IllegalArgumentException refusal
                ? String.valueOf(refusal.getMessage())
                : unfit.getOriginalMessage();
    }

    private static String field(JacksonException unfit) {
        String path = unfit.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "#" + (step.getIndex() + 1) : step.getPropertyName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "" : path + ": ";
    }
}
