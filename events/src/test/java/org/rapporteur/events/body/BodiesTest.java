package org.rapporteur.events.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BodiesTest {
    private static final Path FOLDER = Path.of("src/main/resources/bodies");

    @Test
    void all_profiles_are_found_where_they_lie() {
        assertThat(Bodies.all())
                .extracting(body -> body.id() + BodyFile.ENDING)
                .containsExactlyInAnyOrder(FOLDER.toFile().list());
    }
}
