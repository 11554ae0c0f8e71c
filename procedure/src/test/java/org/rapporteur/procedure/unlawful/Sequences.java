package org.rapporteur.procedure.unlawful;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.events.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The table {@code sequences.yaml}.
 *
 * @param beginnings acts that several sequences begin with, by name
 */
record Sequences(Map<String, Beginning> beginnings, List<Sequence> sequences) {

    /** Acts in the form of a scenario, after those of another beginning if it names one. */
    record Beginning(String after, List<JsonNode> acts) {
        Beginning {
            acts = acts == null ? List.of() : acts;
        }
    }

    static Sequences read() {
        try (InputStream table = Sequences.class.getResourceAsStream("/unlawful/sequences.yaml")) {
            return Json.configured(YAMLMapper.builder())
                    .build()
                    .readValue(Objects.requireNonNull(table, "the table is gone"), Sequences.class);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** All acts before the last one, which the sequence is about. */
    List<WrittenAct> before(Sequence sequence) {
        return Stream.concat(begin(sequence.after()), sequence.acts().stream().map(WrittenAct::of))
                .toList();
    }

    private Stream<WrittenAct> begin(String name) {
        if (name == null) {
            return Stream.empty();
        }
        Beginning beginning = Objects.requireNonNull(beginnings.get(name), name);
        return Stream.concat(begin(beginning.after()), beginning.acts().stream().map(WrittenAct::of));
    }
}
