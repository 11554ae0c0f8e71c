package org.rapporteur.events.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.Json;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.yaml.MarkedYaml;
import org.rapporteur.events.yaml.YamlMistake;

/**
 * The categories of participants of a body that tells none, and their words, as the directory has them.
 *
 * @param together what several of one kind are called together
 */
public record UsualCategories(List<UsualCategory> categories, Map<CapacityKind, Wording> together) {
    private static final String FILE = "/directory/categories.yaml";

    private static final UsualCategories STANDARD = read();

    static final List<Capacity> ALL =
            STANDARD.categories.stream().map(UsualCategory::capacity).toList();

    public UsualCategories {
        categories = Absent.asEmpty(categories);
        together = Absent.asEmpty(together);
    }

    /** Those that ship with the program. */
    public static UsualCategories standard() {
        return STANDARD;
    }

    /** The category of this code; nothing where it is one of some body's own. */
    public Optional<UsualCategory> find(Category code) {
        return categories.stream().filter(usual -> usual.code().equals(code)).findFirst();
    }

    /** What several of a kind that spoke are called together; nothing where its formula says it. */
    public Optional<Wording> together(CapacityKind kind) {
        return Optional.ofNullable(together.get(kind));
    }

    private static UsualCategories read() {
        try (InputStream file = UsualCategories.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            MarkedYaml yaml = MarkedYaml.of(new String(file.readAllBytes(), UTF_8), Path.of(FILE));
            return Json.mapper().treeToValue(yaml.root(), UsualCategories.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        } catch (YamlMistake mistake) {
            throw new IllegalStateException(mistake.getMessage(), mistake);
        }
    }
}
