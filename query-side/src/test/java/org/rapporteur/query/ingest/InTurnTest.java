package org.rapporteur.query.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Recorded;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;

class InTurnTest {
    private final Story story = SampleSession.before();

    @Test
    void what_comes_out_of_order_is_put_in_order() {
        InTurn turn = InTurn.after(0, story.facts(3, 1, 2));

        assertThat(turn.due()).isEqualTo(story.facts(1, 2, 3));
        assertThat(turn.early()).isEmpty();
    }

    @Test
    void what_was_applied_before_and_what_comes_twice_is_left_out() {
        InTurn turn = InTurn.after(2, story.facts(2, 3, 3, 1, 4));

        assertThat(turn.due()).isEqualTo(story.facts(3, 4));
    }

    @Test
    void what_lies_behind_a_hole_is_early() {
        InTurn turn = InTurn.after(0, story.facts(1, 2, 4, 5, 7));

        assertThat(turn.due()).isEqualTo(story.facts(1, 2));
        assertThat(turn.early()).isEqualTo(story.facts(4, 5, 7));
        assertThat(turn.reached(0)).isEqualTo(2);
    }

    @Test
    void nothing_that_came_is_nothing_due() {
        InTurn turn = InTurn.after(7, List.<Recorded>of());

        assertThat(turn.due()).isEmpty();
        assertThat(turn.reached(7)).isEqualTo(7);
    }
}
