package org.rapporteur.events.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

class SealTest {
    private static final Seal SEAL = new Seal(
            "rapporteur.example",
            new SessionId("untoc-cop-12"),
            new TreeMap<>(Map.of("facts.jsonl", Hash.of("facts"), "documents/report.en.md", Hash.of("report"))));

    @Test
    void is_read_as_it_was_written_by_us_or_by_sha256sum() {
        assertThat(SEAL.text()).isEqualTo("""
            rapporteur.example
            rapporteur archive of untoc-cop-12
            %s  documents/report.en.md
            %s  facts.jsonl
            """.formatted(Hash.of("report"), Hash.of("facts")));
        assertThat(Seal.parse(SEAL.text())).isEqualTo(SEAL);
    }

    @Test
    void is_not_read_in_any_other_form() {
        assertThatThrownBy(() -> Seal.parse(SEAL.text() + "\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Seal.parse(SEAL.text().replace("  ", " ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Seal.parse(SEAL.text().stripTrailing())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void does_not_pass_for_a_checkpoint_nor_a_checkpoint_for_it() {
        Seal ofOne = new Seal("rapporteur.example", SEAL.session(), new TreeMap<>(Map.of("1", Hash.of("a"))));
        Checkpoint checkpoint = new Checkpoint("rapporteur.example", 7, Hash.of("root"));

        assertThatThrownBy(() -> Checkpoint.parse(ofOne.text())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Seal.parse(checkpoint.text())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_no_file_that_would_break_its_lines() {
        TreeMap<String, Hash> files = new TreeMap<>(Map.of("a\nb", Hash.of("a")));

        assertThatThrownBy(() -> new Seal("rapporteur.example", SEAL.session(), files))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
