package org.rapporteur.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.EventCodec;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Hash;
import org.rapporteur.procedure.state.SessionState;

/** Whatever a fact does to the state must survive a snapshot; the approved samples have one fact of every kind. */
class SnapshotOfEveryFactTest {
    private static final Path SAMPLES = Path.of("../events/src/test/resources/approved");

    @Test
    void a_state_that_knows_every_kind_of_fact_is_read_back_as_it_was() throws IOException {
        SessionState state = SessionState.NEW;
        for (String kind : inAPossibleOrder()) {
            state = state.evolve(sample(kind));
        }

        SessionAggregate session = new SessionAggregate("untoc-cop-12", state, Hash.of("the last fact"));
        Serializer serializer = SnapshotSerializer.create();
        SessionAggregate readBack = serializer.deserialize(serializer.serialize(session, String.class));

        assertThat(readBack).usingRecursiveComparison().isEqualTo(session);
        assertThat(readBack).extracting("state").isEqualTo(state);
    }

    /** A draft must be there before anything befalls it. */
    private static List<String> inAPossibleOrder() {
        List<String> first =
                List.of("session-scheduled", "provisional-agenda-issued", "meeting-opened", "draft-tabled");
        TreeSet<String> others = new TreeSet<>(EventCatalog.NAMES.all().keySet());
        first.forEach(others::remove);
        return Stream.concat(first.stream(), others.stream()).toList();
    }

    private static Event sample(String kind) throws IOException {
        return new EventCodec().read(kind, Files.readAllBytes(SAMPLES.resolve(kind + ".json")));
    }
}
