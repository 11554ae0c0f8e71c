package org.rapporteur.procedure.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.organ.OrganScene.COMMITTEE_I;
import static org.rapporteur.procedure.organ.OrganScene.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Json;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.act.OrganCommand.DissolveOrgan;
import org.rapporteur.events.act.OrganCommand.EstablishOrgan;
import org.rapporteur.events.act.OrganCommand.ReferToOrgan;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.OrganEvent.ReferredToOrgan;
import org.rapporteur.events.fact.SessionEvent.ProfileTakenUp;
import org.rapporteur.events.value.Admittance;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.procedure.Scene;
import org.rapporteur.procedure.meeting.MeetingRule;
import org.rapporteur.procedure.state.SessionOrgan;
import org.rapporteur.procedure.state.SessionState;
import tools.jackson.databind.node.ObjectNode;

/** Organs that a body has at every session, as its profile says. */
class OwnOrganTest {
    private static final SubsidiaryOrgan SIXTH = new SubsidiaryOrgan("sixth-committee");
    private static final MeetingNumber FIRST_OF_SIXTH = new MeetingNumber(SIXTH, 1);

    private static List<Event> ofTheAssembly(List<Event> facts) {
        return Scene.of("un-general-assembly", facts);
    }

    private static EstablishOrgan establishing(SubsidiaryOrgan organ) {
        return new EstablishOrgan(
                organ, OrganKind.COMMITTEE, words("a committee"), null, List.of(), List.of(), List.of());
    }

    @Test
    void they_meet_and_are_given_work_without_being_established() {
        given(ofTheAssembly(deciding(FIREARMS)))
                .when(new ReferToOrgan(SIXTH, List.of(FIREARMS), List.of()))
                .then(new ReferredToOrgan(PLENARY, SIXTH, List.of(FIREARMS), List.of()));
        given(ofTheAssembly(considering(FIREARMS)))
                .when(new OpenMeeting(FIRST_OF_SIXTH, MONDAY, null, null))
                .then(meeting(FIRST_OF_SIXTH));
        given(considering(FIREARMS))
                .when(new OpenMeeting(FIRST_OF_SIXTH, MONDAY, null, null))
                .refusedBecause(OrganRule.AN_ORGAN_IS_ESTABLISHED_FIRST, Map.of("organ", SIXTH));
    }

    @Test
    void who_is_admitted_to_a_meeting_is_said_when_it_is_opened_or_by_the_profile() {
        OpenMeeting silent = new OpenMeeting(FIRST_OF_SIXTH, MONDAY, null, null);
        given(inPrivate()).when(silent).then(new MeetingOpened(FIRST_OF_SIXTH, MONDAY, null, null, Admittance.PRIVATE));
        given(inPrivate())
                .when(new OpenMeeting(FIRST_OF_SIXTH, MONDAY, null, null, Admittance.PUBLIC))
                .then(new MeetingOpened(FIRST_OF_SIXTH, MONDAY, null, null, Admittance.PUBLIC));
        given(ofTheAssembly(considering(FIREARMS))).when(silent).then(meeting(FIRST_OF_SIXTH));
    }

    /** The small session of an assembly whose Sixth Committee meets in private. */
    private static List<Event> inPrivate() {
        return Stream.concat(
                        considering(FIREARMS).stream(), Stream.of(sixthIs(organ -> organ.put("admittance", "private"))))
                .toList();
    }

    private static ProfileTakenUp sixthIs(Consumer<ObjectNode> otherwise) {
        ObjectNode profile =
                Json.mapper().valueToTree(Bodies.find("un-general-assembly").orElseThrow());
        profile.withArray("organs").forEach(organ -> {
            if (organ.path("code").asString().equals(SIXTH.code())) {
                otherwise.accept((ObjectNode) organ);
            }
        });
        return new ProfileTakenUp(Json.mapper().treeToValue(profile, BodyProfile.class));
    }

    @Test
    void they_meet_between_sessions_where_the_profile_says_so() {
        LocalDate before = MONDAY.minusDays(40);
        given(considering(FIREARMS))
                .and(sixthIs(organ -> organ.put("intersessional", true)))
                .when(new OpenMeeting(FIRST_OF_SIXTH, before, null, null))
                .then(new MeetingOpened(FIRST_OF_SIXTH, before, null, null));
        given(Scene.prepared())
                .and(sixthIs(organ -> organ.put("intersessional", true)))
                .when(new OpenMeeting(FIRST_OF_SIXTH, before, null, null))
                .then(new MeetingOpened(FIRST_OF_SIXTH, before, null, null));
        given(ofTheAssembly(considering(FIREARMS)))
                .when(new OpenMeeting(FIRST_OF_SIXTH, before, null, null))
                .refusedBecause(MeetingRule.MEETINGS_ARE_HELD_DURING_THE_SESSION);
    }

    @Test
    void those_that_are_committees_have_the_quorum_of_committees() {
        given(ofTheAssembly(considering(FIREARMS)))
                .and(meeting(FIRST_OF_SIXTH))
                .when(new DeclareQuorum(FIRST_OF_SIXTH, QuorumPurpose.DEBATE, 48))
                .refusedBecause(MeetingRule.A_QUORUM_IS_PRESENT);
    }

    @Test
    void a_session_neither_establishes_nor_dissolves_them() {
        given(ofTheAssembly(deciding(FIREARMS)))
                .when(establishing(SIXTH))
                .refusedBecause(OrganRule.A_BODY_HAS_ITS_OWN_ORGANS_AT_EVERY_SESSION, Map.of("organ", SIXTH));
        given(ofTheAssembly(deciding(FIREARMS)))
                .when(new DissolveOrgan(SIXTH))
                .refusedBecause(OrganRule.A_BODY_HAS_ITS_OWN_ORGANS_AT_EVERY_SESSION, Map.of("organ", SIXTH));
        given(ofTheAssembly(deciding(FIREARMS)))
                .when(establishing(COMMITTEE_I))
                .then(new OrganEstablished(
                        PLENARY,
                        COMMITTEE_I,
                        OrganKind.COMMITTEE,
                        words("a committee"),
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void a_newer_profile_brings_those_that_the_session_does_not_have() {
        SessionState before = SessionState.of(considering(FIREARMS));
        SessionState after = before.evolve(new OrganEstablished(
                        PLENARY, SIXTH, OrganKind.AD_HOC, words("six"), null, List.of(), List.of(), List.of()))
                .evolve(new ProfileTakenUp(Bodies.find("un-general-assembly").orElseThrow()));

        assertThat(before.organs().all()).isEmpty();
        assertThat(after.organs().all()).hasSize(7);
        assertThat(after.organs().find(SIXTH).map(SessionOrgan::kind)).contains(OrganKind.AD_HOC);
    }
}
