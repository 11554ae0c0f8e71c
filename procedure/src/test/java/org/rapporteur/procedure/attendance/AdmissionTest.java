package org.rapporteur.procedure.attendance;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AttendanceCommand.ObjectToAdmission;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.fact.AttendanceEvent.AdmissionObjectedTo;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.question.QuestionRule;

class AdmissionTest {
    private static final ParticipantCode CODE = new ParticipantCode("open-registers");
    private static final Delegation OUTSIDER = new Delegation(CODE, words("Open Registers"), null);
    private static final Wording GROUND = words("it is not active in the field");
    private static final AdmissionObjectedTo OBJECTION = new AdmissionObjectedTo(PERU, OUTSIDER, GROUND);
    private static final Question QUESTION = Question.ofAdmission(CODE);

    @Test
    void each_party_objects_once() {
        given(prepared()).when(object(PERU, OUTSIDER)).then(OBJECTION);
        given(prepared()).and(OBJECTION).when(object(PERU, OUTSIDER)).thenNothing();
        given(prepared())
                .and(OBJECTION)
                .when(object(MEXICO, OUTSIDER))
                .then(new AdmissionObjectedTo(MEXICO, OUTSIDER, GROUND));
    }

    @Test
    void only_parties_object_and_to_whom_has_a_name() {
        given(prepared())
                .when(object(SIGNATORY, OUTSIDER))
                .refusedBecause(AttendanceRule.ONLY_PARTIES_OBJECT_TO_THE_ADMISSION_OF_OTHERS);
        given(prepared())
                .when(object(PERU, new Delegation(CODE, null, null)))
                .refusedBecause(AttendanceRule.AN_ORGANIZATION_BRINGS_ITS_NAME);
        given(prepared())
                .and(OBJECTION)
                .when(object(MEXICO, new Delegation(CODE, words("Closed Registers"), null)))
                .refusedBecause(AttendanceRule.A_PARTICIPANT_HAS_ONE_NAME);
    }

    @Test
    void who_is_registered_was_admitted() {
        given(prepared())
                .when(object(PERU, new Delegation(SIGNATORY, null, null)))
                .refusedBecause(AttendanceRule.WHO_IS_REGISTERED_IS_ADMITTED);
    }

    @Test
    void who_is_objected_to_is_not_registered_before_that_is_decided() {
        given(prepared())
                .and(OBJECTION)
                .when(register())
                .refusedBecause(
                        AttendanceRule.AN_ADMISSION_THAT_IS_OBJECTED_TO_IS_DECIDED_FIRST,
                        Map.of("participant", OUTSIDER));
        given(prepared())
                .and(OBJECTION, decided(DecisionOutcome.ADOPTED))
                .when(register())
                .then(new ParticipantsRegistered(new Category("ngo-without-consultative-status"), List.of(OUTSIDER)));
        given(prepared())
                .and(OBJECTION, decided(DecisionOutcome.REJECTED))
                .when(register())
                .refusedBecause(AttendanceRule.WHO_IS_NOT_ADMITTED_IS_NOT_REGISTERED);
    }

    @Test
    void the_body_decides_where_somebody_objected() {
        given(deciding(FIREARMS))
                .and(OBJECTION)
                .when(decide(DecisionOutcome.REJECTED))
                .then(decided(DecisionOutcome.REJECTED));
        given(deciding(FIREARMS))
                .when(decide(DecisionOutcome.REJECTED))
                .refusedBecause(QuestionRule.ONLY_AN_ADMISSION_THAT_IS_OBJECTED_TO_IS_DECIDED_ON);
    }

    @Test
    void nobody_objects_once_it_is_decided() {
        given(prepared())
                .and(OBJECTION, decided(DecisionOutcome.ADOPTED))
                .when(object(MEXICO, OUTSIDER))
                .refusedBecause(AttendanceRule.AN_ADMISSION_THAT_WAS_DECIDED_IS_NOT_OBJECTED_TO);
    }

    private static ObjectToAdmission object(ParticipantCode by, Delegation of) {
        return new ObjectToAdmission(by, of, GROUND);
    }

    private static RegisterParticipants register() {
        return new RegisterParticipants(new Category("ngo-without-consultative-status"), List.of(), List.of(OUTSIDER));
    }

    private static Decide decide(DecisionOutcome outcome) {
        return new Decide(QUESTION, outcome, Decision.BY_CONSENSUS);
    }

    private static QuestionDecided decided(DecisionOutcome outcome) {
        return new QuestionDecided(PLENARY, FIREARMS, QUESTION, outcome, Decision.BY_CONSENSUS, null);
    }
}
