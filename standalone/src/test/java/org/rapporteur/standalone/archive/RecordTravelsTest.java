package org.rapporteur.standalone.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.standalone.House;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.scenario.Played;
import org.rapporteur.standalone.scenario.Scenario;
import org.rapporteur.standalone.scenario.ScenarioPlayer;

/** A session goes from one installation to another by its archive alone. */
class RecordTravelsTest {
    private static final Progress SILENT = new Progress(System.out);

    @Test
    void a_session_taken_in_elsewhere_has_the_same_facts_and_goes_on(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("session.zip");
        Scenario scenario = Scenario.read(Path.of("..", "scenarios", "one-day-meeting.yaml"), Optional.empty());
        Played played;
        try (House here = House.temporary(SILENT)) {
            played = new ScenarioPlayer(here.commandSide(), _ -> {}).play(scenario);
            SessionRecord record = new RecordServer(here.commandSide()).get(played.session());
            SessionArchive.of(record, Map.of()).write(file);
        }

        assertThat(SessionArchive.check(file, Optional.empty())).isEmpty();
        SessionRecord record = SessionArchive.read(file).record();
        assertThat(record.facts()).hasSize((int) played.version());
        assertThat(record.checkpoint()).isNotNull();

        try (House there = House.temporary(SILENT)) {
            RecordServer server = new RecordServer(there.commandSide());
            server.put(played.session(), record);

            assertThat(server.get(played.session()).facts()).isEqualTo(record.facts());
            assertThatThrownBy(() -> server.put(played.session(), record)).hasMessageContaining("is here already");
            // The acts came along: each is known, and answered as it was.
            assertThat(new ScenarioPlayer(there.commandSide(), _ -> {})
                            .play(scenario)
                            .version())
                    .isEqualTo(played.version());
            assertThat(server.get(played.session()).facts()).isEqualTo(record.facts());
        }
    }
}
