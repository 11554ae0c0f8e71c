package org.rapporteur.procedure.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Attendance;
import org.rapporteur.procedure.state.DecisionContext;

/** The check that delegations may take part in the capacity they are registered in. */
final class Registration {
    private final Category category;
    private final Directory directory;
    private final Attendance attendance;

    private Registration(Category category, DecisionContext context) {
        this.category = category;
        this.directory = context.directory();
        this.attendance = context.state().attendance();
    }

    /** The registration of those who are not registered yet; nothing if all are. */
    static Optional<ParticipantsRegistered> of(RegisterParticipants act, DecisionContext context) {
        Rejected.unless(
                !act.states().isEmpty() || !act.organizations().isEmpty(),
                AttendanceRule.A_REGISTRATION_NAMES_SOMEBODY);
        Registration registration = new Registration(act.category(), context);
        List<Delegation> fresh = Stream.concat(
                        act.states().stream().map(registration::state),
                        act.organizations().stream().map(registration::organization))
                .distinct()
                .filter(registration::isNew)
                .toList();
        return fresh.isEmpty() ? Optional.empty() : Optional.of(new ParticipantsRegistered(act.category(), fresh));
    }

    private Delegation state(ParticipantCode code) {
        Rejected.unless(isForStates(), AttendanceRule.A_STATE_TAKES_PART_AS_A_STATE, inCapacity(code, category));
        Rejected.unless(
                directory.state(code).isPresent(),
                AttendanceRule.A_STATE_IS_IN_THE_DIRECTORY,
                Map.of("participant", code));
        return new Delegation(code, null, null);
    }

    private Delegation organization(Delegation delegation) {
        ParticipantCode code = delegation.code();
        Rejected.unless(
                directory.state(code).isEmpty(),
                AttendanceRule.A_STATE_TAKES_PART_AS_A_STATE,
                inCapacity(code, category));
        Rejected.unless(
                !isForStates(),
                AttendanceRule.AN_ORGANIZATION_DOES_NOT_TAKE_PART_AS_A_STATE,
                inCapacity(code, category));
        boolean known = directory.organization(code).isPresent();
        Rejected.unless(
                known || category != Category.INTEGRATION_ORGANIZATION,
                AttendanceRule.AN_INTEGRATION_ORGANIZATION_IS_IN_THE_DIRECTORY,
                Map.of("participant", code));
        Rejected.unless(
                known || delegation.ownName().isPresent(),
                AttendanceRule.AN_ORGANIZATION_BRINGS_ITS_NAME,
                Map.of("participant", code));
        return delegation;
    }

    private boolean isForStates() {
        return switch (category) {
            case STATE_PARTY, SIGNATORY, OTHER_STATE -> true;
            case INTEGRATION_ORGANIZATION,
                    INSTITUTE,
                    UNITED_NATIONS_SYSTEM,
                    INTERGOVERNMENTAL_ORGANIZATION,
                    NGO_WITH_CONSULTATIVE_STATUS,
                    NGO_WITHOUT_CONSULTATIVE_STATUS -> false;
        };
    }

    private boolean isNew(Delegation delegation) {
        Optional<Attendance.Registration> earlier = attendance.registration(delegation.code());
        earlier.ifPresent(registered -> {
            Rejected.unless(
                    registered.category() == category,
                    AttendanceRule.A_PARTICIPANT_TAKES_PART_IN_ONE_CAPACITY,
                    inCapacity(delegation.code(), registered.category()));
            Rejected.unless(
                    registered.delegation().equals(delegation),
                    AttendanceRule.A_PARTICIPANT_HAS_ONE_NAME,
                    Map.of("participant", registered.delegation()));
        });
        return earlier.isEmpty();
    }

    private static Map<String, Object> inCapacity(ParticipantCode code, Category category) {
        return Map.of("participant", code, "category", category);
    }
}
