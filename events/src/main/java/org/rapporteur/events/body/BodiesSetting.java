package org.rapporteur.events.body;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.events.yaml.YamlMistake;

/** The directory of profiles that a program is told of by its environment. */
public final class BodiesSetting {
    public static final String NAME = "RAPPORTEUR_BODIES";

    private BodiesSetting() {}

    /** Takes them in before anything else is done, or says in one line what is wrong with them and ends the program. */
    public static void followed() throws IOException {
        Optional<String> directory = Optional.ofNullable(System.getenv(NAME)).filter(told -> !told.isBlank());
        if (directory.isPresent()) {
            try {
                Bodies.takeIn(Path.of(directory.get()));
            } catch (YamlMistake mistake) {
                end(String.valueOf(mistake.getMessage()));
            } catch (NoSuchFileException missing) {
                end("there is no directory '%s'".formatted(missing.getFile()));
            }
        }
    }

    private static void end(String why) {
        System.err.println(NAME + ": " + why);
        System.exit(1);
    }
}
