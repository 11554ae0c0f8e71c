package org.rapporteur.events.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BodiesTest {
    @Test
    void all_profiles_are_found_where_they_lie() {
        assertThat(Bodies.all())
                .extracting(BodyProfile::id)
                .containsExactly("cbd-cop", "commission-on-narcotic-drugs", "model-convention", "untoc-cop");
    }

    @Test
    void a_profile_that_names_an_act_which_does_not_exist_is_refused() throws Exception {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/bodies/untoc-cop.yaml"))) {
            String misspelt = new String(file.readAllBytes(), UTF_8).replace("- adopt-draft", "- adopt-daft");

            assertThatIllegalStateException()
                    .isThrownBy(() -> Bodies.read("untoc-cop", new ByteArrayInputStream(misspelt.getBytes(UTF_8))))
                    .withMessage("bodies/untoc-cop.yaml: correctedByTwo names the act 'adopt-daft',"
                            + " and there is none of this name");
        }
    }
}
