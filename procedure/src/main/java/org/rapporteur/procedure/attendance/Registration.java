package org.rapporteur.procedure.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.Capacity;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Attendance;
import org.rapporteur.procedure.state.DecisionContext;

/** The check that delegations may take part in the capacity they are registered in. */
final class Registration {
    private final Category category;
    private final BodyProfile body;
    private final DateRange session;
    private final Capacity capacity;
    private final Directory directory;
    private final Attendance attendance;
    private final DecisionContext context;

    private Registration(Category category, DecisionContext context) {
        this.category = category;
        this.body = context.body();
        this.session = context.state().progress().days();
        this.capacity = body.capacity(category)
                .orElseThrow(() -> Rejected.because(
                        AttendanceRule.A_CATEGORY_IS_ONE_OF_THE_BODY, Map.of("category", category.value())));
        this.directory = context.directory();
        this.attendance = context.state().attendance();
        this.context = context;
    }

    /** The registration of those who are not registered yet; nothing if all are. */
    static Optional<ParticipantsRegistered> of(RegisterParticipants act, DecisionContext context) {
        Rejected.unless(
                !act.states().isEmpty() || !act.organizations().isEmpty(),
                AttendanceRule.A_REGISTRATION_NAMES_SOMEBODY);
        Registration registration = new Registration(act.category(), context);
        List<Delegation> named = Stream.concat(
                        act.states().stream().map(registration::state),
                        act.organizations().stream().map(registration::organization))
                .distinct()
                .toList();
        eachHasOneName(named);
        List<Delegation> fresh = named.stream().filter(registration::isNew).toList();
        return fresh.isEmpty() ? Optional.empty() : Optional.of(new ParticipantsRegistered(act.category(), fresh));
    }

    private static void eachHasOneName(List<Delegation> named) {
        Map<ParticipantCode, Delegation> first = new HashMap<>();
        for (Delegation delegation : named) {
            @Nullable Delegation before = first.putIfAbsent(delegation.code(), delegation);
            if (before != null) {
                throw Rejected.because(AttendanceRule.A_PARTICIPANT_HAS_ONE_NAME, Map.of("participant", before));
            }
        }
    }

    private Delegation state(ParticipantCode code) {
        Rejected.unless(
                capacity.takesStates(), AttendanceRule.A_STATE_TAKES_PART_AS_A_STATE, inCapacity(code, category));
        Rejected.unless(
                directory.state(code).isPresent(),
                AttendanceRule.A_STATE_IS_IN_THE_DIRECTORY,
                Map.of("participant", code));
        Rejected.unless(
                body.admits(code, category, session),
                AttendanceRule.ONLY_MEMBERS_OF_THE_BODY_TAKE_PART_AS_MEMBERS,
                inCapacity(code, category));
        return new Delegation(code, null, null);
    }

    private Delegation organization(Delegation delegation) {
        ParticipantCode code = delegation.code();
        Rejected.unless(
                directory.state(code).isEmpty(),
                AttendanceRule.A_STATE_TAKES_PART_AS_A_STATE,
                inCapacity(code, category));
        Rejected.unless(
                capacity.takesOrganizations(),
                AttendanceRule.AN_ORGANIZATION_DOES_NOT_TAKE_PART_AS_A_STATE,
                inCapacity(code, category));
        boolean known = directory.organization(code).isPresent();
        Rejected.unless(
                known || !capacity.forMembers(),
                AttendanceRule.AN_INTEGRATION_ORGANIZATION_IS_IN_THE_DIRECTORY,
                Map.of("participant", code));
        Rejected.unless(
                known || delegation.ownName().isPresent(),
                AttendanceRule.AN_ORGANIZATION_BRINGS_ITS_NAME,
                Map.of("participant", code));
        return delegation;
    }

    private boolean isNew(Delegation delegation) {
        Optional<Attendance.Registration> earlier = attendance.registration(delegation.code());
        context.demandNotLeft(delegation.code());
        if (earlier.isEmpty()) {
            Admission.demand(delegation, context);
        }
        earlier.ifPresent(registered -> {
            Rejected.unless(
                    registered.category().equals(category),
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
