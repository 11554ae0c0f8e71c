package org.rapporteur.procedure.meeting;

import static org.rapporteur.events.value.QuorumPurpose.DEBATE;
import static org.rapporteur.events.value.QuorumPurpose.DECISION;
import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.words;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.Given;

/** In the scene, three States and the European Union take part as parties. */
class QuorumTest {
    private static final MeetingNumber BUREAU = MeetingNumber.of("bureau-1");

    @Test
    void a_third_of_the_parties_may_debate() {
        meeting().when(declare(DEBATE, 2)).then(new QuorumDeclared(PLENARY, DEBATE, 2));
        meeting()
                .when(declare(DEBATE, 1))
                .refusedBecause(
                        MeetingRule.A_QUORUM_IS_PRESENT,
                        Map.of("meeting", PLENARY, "purpose", DEBATE, "present", 1, "needed", 2));
    }

    @Test
    void a_majority_of_the_parties_may_decide() {
        meeting().when(declare(DECISION, 3)).then(new QuorumDeclared(PLENARY, DECISION, 3));
        meeting().when(declare(DECISION, 2)).refusedBecause(MeetingRule.A_QUORUM_IS_PRESENT);
    }

    @Test
    void parties_that_are_only_counted_count_as_well() {
        meeting()
                .and(new AttendanceNoted(Category.STATE_PARTY, 127))
                .when(declare(DECISION, 64))
                .refusedBecause(MeetingRule.A_QUORUM_IS_PRESENT);
        meeting()
                .and(new AttendanceNoted(Category.STATE_PARTY, 127))
                .when(declare(DECISION, 65))
                .then(new QuorumDeclared(PLENARY, DECISION, 65));
    }

    @Test
    void the_number_present_need_not_be_announced() {
        meeting().when(declare(DECISION, null)).then(new QuorumDeclared(PLENARY, DECISION, null));
    }

    @Test
    void a_quorum_for_decisions_is_one_for_the_debate() {
        meeting()
                .and(new QuorumDeclared(PLENARY, DECISION, null))
                .when(declare(DEBATE, null))
                .thenNothing();
        meeting()
                .and(new QuorumDeclared(PLENARY, DEBATE, null))
                .when(declare(DECISION, null))
                .then(new QuorumDeclared(PLENARY, DECISION, null));
    }

    @Test
    void no_quorum_is_declared_in_a_suspended_meeting() {
        meeting()
                .and(new MeetingSuspended(PLENARY))
                .when(declare(DEBATE, null))
                .refusedBecause(MeetingRule.THE_MEETING_IS_UNDER_WAY);
    }

    @Test
    void the_parties_are_not_counted_for_the_bureau() {
        given(prepared())
                .and(new MeetingOpened(BUREAU, MONDAY, null, null))
                .when(new DeclareQuorum(BUREAU, DEBATE, 1))
                .then(new QuorumDeclared(BUREAU, DEBATE, 1));
    }

    @Test
    void a_body_whose_rules_are_not_known_counts_for_itself() {
        given(new SessionScheduled(
                        "small-body", 1, words("Geneva"), new DateRange(MONDAY, MONDAY), new Symbol("SMALL/2024")))
                .and(new MeetingOpened(PLENARY, MONDAY, null, null))
                .when(declare(DECISION, 1))
                .then(new QuorumDeclared(PLENARY, DECISION, 1));
    }

    private static Given meeting() {
        return given(prepared()).and(new MeetingOpened(PLENARY, MONDAY, null, null));
    }

    private static DeclareQuorum declare(QuorumPurpose purpose, @Nullable Integer present) {
        return new DeclareQuorum(PLENARY, purpose, present);
    }
}
