package org.rapporteur.procedure.attendance;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.AttendanceCommand.ObjectToAdmission;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.fact.AttendanceEvent.AdmissionObjectedTo;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Attendance;
import org.rapporteur.procedure.state.DecisionContext;

/**
 * The admission of those to whom a party objects: the body decides on it, and until then they are not registered. To
 * other parties one objects by their credentials.
 */
final class Admission {
    private Admission() {}

    static List<Event> object(ObjectToAdmission act, DecisionContext context) {
        ParticipantCode participant = act.of().code();
        Attendance attendance = context.state().attendance();
        List<AdmissionObjectedTo> earlier = attendance.objectionsTo(participant);
        if (earlier.stream().anyMatch(objection -> objection.by().equals(act.by()))) {
            return List.of();
        }
        context.capacityOf(act.by());
        context.demandParty(act.by(), AttendanceRule.ONLY_PARTIES_OBJECT_TO_THE_ADMISSION_OF_OTHERS);
        Rejected.unless(
                attendance.registration(participant).isEmpty(),
                AttendanceRule.WHO_IS_REGISTERED_IS_ADMITTED,
                Map.of("participant", context.named(participant)));
        Rejected.unless(
                !context.state().questions().isSettled(Question.ofAdmission(participant)),
                AttendanceRule.AN_ADMISSION_THAT_WAS_DECIDED_IS_NOT_OBJECTED_TO,
                Map.of("participant", act.of()));
        checkName(act.of(), earlier, context.directory());
        return List.of(new AdmissionObjectedTo(act.by(), act.of(), act.ground()));
    }

    private static void checkName(Delegation delegation, List<AdmissionObjectedTo> earlier, Directory directory) {
        Rejected.unless(
                delegation.ownName().isPresent()
                        || directory.participant(delegation.code()).isPresent(),
                AttendanceRule.AN_ORGANIZATION_BRINGS_ITS_NAME,
                Map.of("participant", delegation.code()));
        earlier.stream()
                .map(AdmissionObjectedTo::of)
                .filter(known -> !known.equals(delegation))
                .findFirst()
                .ifPresent(known -> {
                    throw Rejected.because(AttendanceRule.A_PARTICIPANT_HAS_ONE_NAME, Map.of("participant", known));
                });
    }

    /**
     * Lets somebody be registered to whom nobody objects, or who was admitted all the same.
     *
     * @throws Rejected if that is to be decided, or they were not admitted
     */
    static void demand(Delegation delegation, DecisionContext context) {
        Question question = Question.ofAdmission(delegation.code());
        Map<String, Object> particulars = Map.of("participant", delegation);
        Rejected.unless(
                context.state().attendance().objectionsTo(delegation.code()).isEmpty()
                        || context.state().questions().isSettled(question),
                AttendanceRule.AN_ADMISSION_THAT_IS_OBJECTED_TO_IS_DECIDED_FIRST,
                particulars);
        Rejected.unless(
                context.state()
                        .questions()
                        .decisionOn(question)
                        .map(QuestionDecided::outcome)
                        .filter(outcome -> outcome == DecisionOutcome.REJECTED)
                        .isEmpty(),
                AttendanceRule.WHO_IS_NOT_ADMITTED_IS_NOT_REGISTERED,
                particulars);
    }
}
