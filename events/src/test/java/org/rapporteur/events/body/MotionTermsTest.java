package org.rapporteur.events.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionSide;

class MotionTermsTest {
    private static BodyProfile body(String id) {
        return Bodies.find(id).orElseThrow();
    }

    @Test
    void the_standard_order_is_that_of_the_rules_of_conferences() {
        List<MotionKind> order = Arrays.stream(MotionKind.values())
                .sorted(Comparator.comparingInt(
                        kind -> MotionTerms.standard(kind).rank()))
                .toList();

        assertThat(order)
                .startsWith(
                        MotionKind.SUSPEND_MEETING,
                        MotionKind.ADJOURN_MEETING,
                        MotionKind.ADJOURN_DEBATE,
                        MotionKind.NO_ACTION,
                        MotionKind.CLOSE_DEBATE);
        assertThat(MotionTerms.standard(MotionKind.ADJOURN_DEBATE).outranks(MotionTerms.standard(MotionKind.NO_ACTION)))
                .as("a motion that no action be taken adjourns the debate on a draft")
                .isFalse();
    }

    @Test
    void a_profile_says_only_where_it_differs() {
        assertThat(body("untoc-cop").motion(MotionKind.ADJOURN_DEBATE))
                .isEqualTo(MotionTerms.standard(MotionKind.ADJOURN_DEBATE));

        MotionTerms adjournment = body("ich-general-assembly").motion(MotionKind.ADJOURN_DEBATE);
        assertThat(adjournment.speakers(MotionSide.IN_FAVOUR)).isEqualTo(1);
        assertThat(adjournment.speakers(MotionSide.AGAINST)).isEqualTo(1);
        assertThat(adjournment.ruleNumber()).contains("21");
        assertThat(adjournment.rank()).isEqualTo(3);
        assertThat(adjournment.matter()).isEqualTo(Matter.PROCEDURE);
    }

    @Test
    void no_number_is_printed_that_no_source_gives() {
        assertThat(body("un-general-assembly").motion(MotionKind.ADJOURN_DEBATE).ruleNumber())
                .contains("74");
        assertThat(body("un-general-assembly").motion(MotionKind.CLOSE_DEBATE).ruleNumber())
                .isEmpty();
    }

    @Test
    void a_motion_to_reconsider_is_under_the_rule_on_reconsideration() {
        assertThat(body("untoc-cop").motion(MotionKind.RECONSIDER).ruleNumber()).contains("55");
    }
}
