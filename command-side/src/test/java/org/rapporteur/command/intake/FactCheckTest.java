package org.rapporteur.command.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class FactCheckTest {
    private static final Path FIRST_RELEASE =
            Path.of("..", "standalone", "src", "test", "resources", "first-release", "untoc-cop-12.jsonl.gz");

    @Test
    void what_the_first_release_recorded_is_taken_by_this_one() throws IOException {
        List<String> lines;
        try (GZIPInputStream unpacked = new GZIPInputStream(Files.newInputStream(FIRST_RELEASE))) {
            lines = new String(unpacked.readAllBytes(), UTF_8).lines().toList();
        }

        assertThat(new FactCheck(new ActFields(), Clock.systemUTC()).check(lines))
                .hasSameSizeAs(lines)
                .hasSizeGreaterThan(550);
    }
}
