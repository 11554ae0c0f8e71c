package org.rapporteur.events.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.events.Json;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.yaml.MarkedYaml;
import org.rapporteur.events.yaml.YamlMistake;

/** The categories of participants of a body that tells none: those of conferences of the United Nations. */
record UsualCategories(List<Capacity> categories) {
    private static final String FILE = "/directory/categories.yaml";

    static final List<Capacity> ALL = read();

    UsualCategories {
        categories = Absent.asEmpty(categories);
    }

    static boolean include(Category code) {
        return ALL.stream().anyMatch(usual -> usual.code().equals(code));
    }

    private static List<Capacity> read() {
        try (InputStream file = UsualCategories.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            MarkedYaml yaml = MarkedYaml.of(new String(file.readAllBytes(), UTF_8), Path.of(FILE));
            return Json.mapper().treeToValue(yaml.root(), UsualCategories.class).categories();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        } catch (YamlMistake mistake) {
            throw new IllegalStateException(mistake.getMessage(), mistake);
        }
    }
}
