package org.rapporteur.procedure.attendance;

import static org.rapporteur.events.value.Category.INTEGRATION_ORGANIZATION;
import static org.rapporteur.events.value.Category.INTERGOVERNMENTAL_ORGANIZATION;
import static org.rapporteur.events.value.Category.STATE_PARTY;
import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.EUROPEAN_UNION;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NGO;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Wording;

class RegistrationTest {
    private static final Delegation INTERPOL = delegation("interpol", words("International Criminal Police"));

    @Test
    void states_are_registered_by_code() {
        given(prepared())
                .when(states(STATE_PARTY, "SVK", "POL"))
                .then(new ParticipantsRegistered(
                        STATE_PARTY, List.of(delegation("SVK", null), delegation("POL", null))));
    }

    @Test
    void only_those_not_registered_yet_are_news() {
        given(prepared())
                .when(states(STATE_PARTY, "MEX", "SVK", "SVK"))
                .then(new ParticipantsRegistered(STATE_PARTY, List.of(delegation("SVK", null))));
        given(prepared()).when(states(STATE_PARTY, "MEX", "PER")).thenNothing();
    }

    @Test
    void organizations_are_registered_with_their_names() {
        given(prepared())
                .when(organizations(INTERGOVERNMENTAL_ORGANIZATION, INTERPOL))
                .then(new ParticipantsRegistered(INTERGOVERNMENTAL_ORGANIZATION, List.of(INTERPOL)));
        given(prepared())
                .when(organizations(INTERGOVERNMENTAL_ORGANIZATION, delegation("interpol", null)))
                .refusedBecause(AttendanceRule.AN_ORGANIZATION_BRINGS_ITS_NAME);
    }

    @Test
    void a_participant_has_one_name() {
        given(prepared())
                .when(organizations(
                        new Category("ngo-with-consultative-status"), delegation(NGO.value(), words("Wave Four"))))
                .refusedBecause(AttendanceRule.A_PARTICIPANT_HAS_ONE_NAME);
        given(prepared())
                .when(organizations(
                        INTERGOVERNMENTAL_ORGANIZATION,
                        INTERPOL,
                        delegation("interpol", words("International Police"))))
                .refusedBecause(AttendanceRule.A_PARTICIPANT_HAS_ONE_NAME, Map.of("participant", INTERPOL));
    }

    @Test
    void a_participant_takes_part_in_one_capacity() {
        given(prepared())
                .when(states(STATE_PARTY, SIGNATORY.value()))
                .refusedBecause(
                        AttendanceRule.A_PARTICIPANT_TAKES_PART_IN_ONE_CAPACITY,
                        Map.of("participant", SIGNATORY, "category", Category.SIGNATORY));
    }

    @Test
    void a_registration_names_somebody() {
        given(prepared()).when(states(STATE_PARTY)).refusedBecause(AttendanceRule.A_REGISTRATION_NAMES_SOMEBODY);
    }

    @Test
    void there_are_no_states_but_those_of_the_directory() {
        given(prepared())
                .when(states(STATE_PARTY, "XXX"))
                .refusedBecause(
                        AttendanceRule.A_STATE_IS_IN_THE_DIRECTORY, Map.of("participant", new ParticipantCode("XXX")));
    }

    @Test
    void a_state_is_no_organization() {
        given(prepared())
                .when(states(INTERGOVERNMENTAL_ORGANIZATION, "SVK"))
                .refusedBecause(AttendanceRule.A_STATE_TAKES_PART_AS_A_STATE);
        given(prepared())
                .when(organizations(INTERGOVERNMENTAL_ORGANIZATION, delegation("SVK", words("Slovakia"))))
                .refusedBecause(AttendanceRule.A_STATE_TAKES_PART_AS_A_STATE);
    }

    @Test
    void an_organization_is_no_state() {
        given(prepared())
                .when(organizations(STATE_PARTY, INTERPOL))
                .refusedBecause(AttendanceRule.AN_ORGANIZATION_DOES_NOT_TAKE_PART_AS_A_STATE);
    }

    @Test
    void only_an_integration_organization_is_a_party_beside_states() {
        given(prepared())
                .when(organizations(INTEGRATION_ORGANIZATION, INTERPOL))
                .refusedBecause(AttendanceRule.AN_INTEGRATION_ORGANIZATION_IS_IN_THE_DIRECTORY);
        given(prepared())
                .when(organizations(INTEGRATION_ORGANIZATION, delegation(EUROPEAN_UNION.value(), null)))
                .thenNothing();
    }

    @Test
    void a_refused_registration_registers_nobody() {
        given(prepared())
                .when(states(STATE_PARTY, "SVK", "XXX", MEXICO.value()))
                .refusedBecause(AttendanceRule.A_STATE_IS_IN_THE_DIRECTORY);
    }

    private static RegisterParticipants states(Category category, String... codes) {
        return new RegisterParticipants(
                category, Stream.of(codes).map(ParticipantCode::new).toList(), List.of());
    }

    private static RegisterParticipants organizations(Category category, Delegation... organizations) {
        return new RegisterParticipants(category, List.of(), List.of(organizations));
    }

    private static Delegation delegation(String code, @Nullable Wording name) {
        return new Delegation(new ParticipantCode(code), name, null);
    }
}
