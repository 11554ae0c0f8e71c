package org.rapporteur.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.EventCodec;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.procedure.state.SessionState;

/** Whatever a fact does to the state must survive a snapshot; the approved samples have one fact of every kind. */
class SnapshotOfEveryFactTest {
    private static final Path SAMPLES = Path.of("../events/src/test/resources/approved");
    private static final List<String> EVERYTHING_RESTS_ON =
            List.of("session-scheduled", "provisional-agenda-issued", "meeting-opened", "draft-tabled");

    @Test
    void a_state_that_knows_every_kind_of_fact_is_read_back_as_it_was() throws IOException {
        SessionState state = SessionState.NEW;
        for (String kind : EVERYTHING_RESTS_ON) {
            state = state.evolve(sample(kind));
        }
        state = withWhatOtherSamplesAreAbout(state);
        for (String kind : others()) {
            state = state.evolve(sample(kind));
        }

        SessionAggregate session = new SessionAggregate("untoc-cop-12", state, Hash.of("the last fact"));
        Serializer serializer = SnapshotSerializer.create();
        SessionAggregate readBack = serializer.deserialize(serializer.serialize(session, String.class));

        assertThat(readBack).usingRecursiveComparison().isEqualTo(session);
        assertThat(readBack).extracting("state").isEqualTo(state);
    }

    /**
     * The samples are not of one session: the meeting, the officer and the sponsor that some are about are not there.
     */
    private static SessionState withWhatOtherSamplesAreAbout(SessionState state) throws IOException {
        MeetingSuspended suspended = (MeetingSuspended) sample("meeting-suspended");
        OfficerReplaced replaced = (OfficerReplaced) sample("officer-replaced");
        SponsorWithdrawn withdrawn = (SponsorWithdrawn) sample("sponsor-withdrawn");
        return state.evolve(new MeetingOpened(suspended.meeting(), LocalDate.of(2024, 10, 15), null, null))
                .evolve(new OfficersElected(suspended.meeting(), List.of(replaced.outgoing())))
                .evolve(new SponsorAdded(withdrawn.draft(), new Sponsor(withdrawn.party(), false)));
    }

    private static Set<String> others() {
        Set<String> others = new TreeSet<>(EventCatalog.NAMES.all().keySet());
        EVERYTHING_RESTS_ON.forEach(others::remove);
        return others;
    }

    private static Event sample(String kind) throws IOException {
        return new EventCodec().read(kind, Files.readAllBytes(SAMPLES.resolve(kind + ".json")));
    }
}
