package org.rapporteur.command.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.intake.NotTaken.Reason;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

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

    /** A character of Chinese has three bytes, and it is bytes that a topic has room for. */
    @Test
    void a_fact_of_fewer_characters_than_it_may_have_bytes_is_refused_for_its_bytes() {
        SessionId session = new SessionId("long");
        Instant at = Instant.parse("2024-10-14T07:00:00Z");
        Event fact = new DraftTabled(
                new Symbol("CTOC/COP/2024/L.1"),
                DraftKind.RESOLUTION,
                DraftSubject.SUBSTANCE,
                new ItemNumber("1"),
                new Wording(Map.of(Language.CHINESE, "草案")),
                null,
                Map.of(Language.CHINESE, "字".repeat(300_000), Language.ARABIC, "字".repeat(100_000)));
        Recorded recorded = Recorded.after(
                StatedFact.beginning(session), session, 1, fact, new Occasion(at, at, "secretariat", "act-1"));
        List<String> lines = List.of(FactLine.write(recorded.stated()));

        assertThat(lines.getFirst().length()).isLessThan(Bounds.LONGEST_FACT);
        assertThatThrownBy(() -> new FactCheck(new ActFields(), Clock.systemUTC()).check(lines))
                .isInstanceOfSatisfying(
                        NotTaken.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.FACT_WITHOUT_ROOM));
    }
}
