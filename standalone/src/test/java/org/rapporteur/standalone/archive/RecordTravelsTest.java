package org.rapporteur.standalone.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.events.proof.SealedRecord;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.proof.VerifierKey;
import org.rapporteur.events.value.Hash;
import org.rapporteur.standalone.Ports;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;
import org.rapporteur.standalone.cli.Commands;
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
        try (StandaloneRuntime here = StandaloneRuntime.temporary(SILENT)) {
            played = new ScenarioPlayer(here.commandSide(), _ -> {}).play(scenario);
            RecordServer server = new RecordServer(here.commandSide());
            SessionRecord record = server.get(played.session());
            SessionArchive archive = SessionArchive.of(record, Map.of("report.en.md", "The report.".getBytes(UTF_8)));
            archive.sealed(server.seal(played.session(), archive.hashes()).orElseThrow())
                    .write(file);

            // What is signed are the acts on record here, not those that somebody would like to be there.
            SortedMap<String, Hash> others = archive.hashes();
            others.put(SessionRecord.ACTS, Hash.of("other acts"));
            assertThatThrownBy(() -> server.seal(played.session(), others)).isInstanceOf(RecordServer.GoneOn.class);
        }

        assertThat(SessionArchive.check(file, Optional.empty())).isEmpty();
        assertThat(SessionArchive.read(file).signed()).isEqualTo("every file is signed");
        SessionArchive archived = SessionArchive.read(file);
        SessionRecord record = archived.record();
        VerifierKey key = Objects.requireNonNull(record.keys()).keys().getLast();
        SealedRecord sealed = new SealedRecord(record, archived.seal().orElseThrow());
        assertThat(record.facts()).hasSize((int) played.version());
        assertThat(record.checkpoint()).isNotNull();

        Path data = folder.resolve("data");
        try (StandaloneRuntime there = StandaloneRuntime.kept(data, Ports.FREE, SILENT)) {
            RecordServer server = new RecordServer(there.commandSide());
            assertThatThrownBy(() -> server.put(played.session(), sealed)).hasMessageContaining("accept-key " + key);
            assertThat(Commands.run("accept-key", key.toString(), "--data", data.toString()))
                    .isZero();
            server.put(played.session(), sealed);

            assertThat(server.get(played.session()).facts()).isEqualTo(record.facts());
            assertThatThrownBy(() -> server.put(played.session(), sealed)).hasMessageContaining("is here already");
            // The acts came along: each is known, and answered as it was.
            assertThat(new ScenarioPlayer(there.commandSide(), _ -> {})
                            .play(scenario)
                            .version())
                    .isEqualTo(played.version());
            assertThat(server.get(played.session()).facts()).isEqualTo(record.facts());
        }
    }
}
