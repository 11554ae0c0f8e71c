package org.rapporteur.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.EventCodec;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentJoined;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentSplit;
import org.rapporteur.events.fact.BureauEvent.MembersAppointed;
import org.rapporteur.events.fact.BureauEvent.OfficerReplaced;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.DraftEvent.DraftSplit;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftsMerged;
import org.rapporteur.events.fact.DraftEvent.GroupSponsorExcepted;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.state.SessionState;

/** Whatever a fact does to the state must survive a snapshot; the approved samples have one fact of every kind. */
class SnapshotOfEveryFactTest {
    private static final Path SAMPLES = Path.of("../events/src/test/resources/approved");
    /** Whoever had sponsored a draft no longer does once it is reintroduced. */
    private static final List<String> EVERYTHING_RESTS_ON = List.of(
            "session-scheduled",
            "provisional-agenda-issued",
            "meeting-opened",
            "draft-tabled",
            "draft-reintroduced",
            "organ-established");

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
     * The samples are not of one session: the meeting, the officer, the sponsor, the drafts and the amendments that
     * some are about are not there.
     */
    private static SessionState withWhatOtherSamplesAreAbout(SessionState before) throws IOException {
        SessionState state = before;
        MeetingSuspended suspended = (MeetingSuspended) sample("meeting-suspended");
        OfficerReplaced replaced = (OfficerReplaced) sample("officer-replaced");
        SponsorWithdrawn withdrawn = (SponsorWithdrawn) sample("sponsor-withdrawn");
        GroupSponsorExcepted excepted = (GroupSponsorExcepted) sample("group-sponsor-excepted");
        DraftsMerged merged = (DraftsMerged) sample("drafts-merged");
        DraftTabled tabled = (DraftTabled) sample("draft-tabled");
        DraftSplit split = (DraftSplit) sample("draft-split");
        for (Symbol draft :
                Stream.concat(merged.from().stream(), split.into().stream()).toList()) {
            state = state.evolve(new DraftTabled(
                    draft,
                    tabled.kind(),
                    tabled.subject(),
                    tabled.item(),
                    tabled.title(),
                    tabled.submittedBy(),
                    tabled.text()));
        }
        MembersAppointed appointed = (MembersAppointed) sample("members-appointed");
        OrganEstablished established = (OrganEstablished) sample("organ-established");
        state = state.evolve(new OrganEstablished(
                established.meeting(),
                Objects.requireNonNull(appointed.established()),
                OrganKind.CREDENTIALS_COMMITTEE,
                established.name(),
                established.mandate(),
                List.of(),
                List.of(),
                List.of()));
        AmendmentJoined joined = (AmendmentJoined) sample("amendment-joined");
        AmendmentSplit divided = (AmendmentSplit) sample("amendment-split");
        state = state.evolve(new AmendmentProposed(
                        null, joined.draft(), joined.amendment(), null, null, List.of(), List.of()))
                .evolve(new AmendmentProposed(
                        null, divided.draft(), divided.amendment(), null, null, List.of(), List.of()));
        return state.evolve(new MeetingOpened(suspended.meeting(), LocalDate.of(2024, 10, 15), null, null))
                .evolve(new OfficersElected(suspended.meeting(), List.of(replaced.outgoing())))
                .evolve(new SponsorAdded(withdrawn.draft(), new Sponsor(withdrawn.party(), false)))
                .evolve(new SponsorAdded(
                        excepted.draft(), new Sponsor(new ParticipantCode("UGA"), false, excepted.group(), List.of())));
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
