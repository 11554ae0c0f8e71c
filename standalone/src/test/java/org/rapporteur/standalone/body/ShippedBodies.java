package org.rapporteur.standalone.body;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyFile;
import org.rapporteur.events.body.BodyProfile;

/** The bodies that ship with the program, as the sources have them: on the class path lie those of tests as well. */
public final class ShippedBodies {
    private static final Path FOLDER = Path.of("../events/src/main/resources/bodies");

    private ShippedBodies() {}

    /** All of them, by id. */
    public static List<BodyProfile> all() {
        return Stream.of(Objects.requireNonNull(FOLDER.toFile().list()))
                .map(name -> name.replace(BodyFile.ENDING, ""))
                .sorted()
                .map(id -> Bodies.find(id).orElseThrow())
                .toList();
    }

    /** Those in which any State may take part. */
    public static List<String> ofStates() {
        return all().stream()
                .filter(body -> !body.onlyTheseParticipants())
                .map(BodyProfile::id)
                .toList();
    }
}
