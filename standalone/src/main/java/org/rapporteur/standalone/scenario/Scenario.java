package org.rapporteur.standalone.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.events.yaml.MarkedYaml;
import org.rapporteur.events.yaml.YamlMistake;

/** A session written down act by act. {@code docs/scenario.md} explains the form of the file. */
public record Scenario(Path file, String title, SessionId session, List<ScenarioAct> acts) {
    /** The launcher says where the project lies; this one comes with it. */
    private static final Path TWELFTH_SESSION =
            Path.of(System.getProperty("rapporteur.home", "."), "scenarios", "untoc-cop12.yaml");

    public Scenario {
        acts = List.copyOf(acts);
    }

    /** The model case, the twelfth session of the Conference. */
    public static Scenario twelfthSession(Optional<Path> texts) throws IOException, ScenarioMistake {
        return read(TWELFTH_SESSION, texts);
    }

    /**
     * Reads a scenario and checks everything that can be checked before its first act is played.
     *
     * @param texts the folder of the texts that drafts name, {@code 12-1} for {@code 12-1.zh.md} and its like; the
     *     folder of the scenario if empty. A draft whose text is not there has none
     * @throws ScenarioMistake at the first thing that is wrong in the file
     */
    public static Scenario read(Path file, Optional<Path> texts) throws IOException, ScenarioMistake {
        Path folder = texts.orElse(file.resolveSibling(""));
        try {
            return new ScenarioReader(MarkedYaml.read(file), new DraftTexts(folder)).scenario();
        } catch (YamlMistake mistake) {
            throw new ScenarioMistake(mistake);
        }
    }
}
