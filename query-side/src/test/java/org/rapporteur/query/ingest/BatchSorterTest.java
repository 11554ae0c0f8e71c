package org.rapporteur.query.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Hash;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;

class BatchSorterTest {
    private final Story story = SampleSession.before();

    @Test
    void what_comes_out_of_order_is_put_in_order() {
        BatchSorter turn = after(0, story.stated(3, 1, 2));

        assertThat(turn.due()).isEqualTo(story.stated(1, 2, 3));
        assertThat(turn.early()).isEmpty();
    }

    @Test
    void what_was_applied_before_and_what_comes_twice_is_left_out() {
        BatchSorter turn = after(2, story.stated(2, 3, 3, 1, 4));

        assertThat(turn.due()).isEqualTo(story.stated(3, 4));
    }

    @Test
    void what_lies_behind_a_hole_is_early() {
        BatchSorter turn = after(0, story.stated(1, 2, 4, 5, 7));

        assertThat(turn.due()).isEqualTo(story.stated(1, 2));
        assertThat(turn.early()).isEqualTo(story.stated(4, 5, 7));
    }

    @Test
    void nothing_that_came_is_nothing_due() {
        BatchSorter turn = after(7, List.of());

        assertThat(turn.due()).isEmpty();
    }

    @Test
    void what_names_another_fact_before_it_is_strange() {
        Story other = story.fork(1)
                .then(story.facts(3, 4, 5).stream().map(Recorded::event).toArray(Event[]::new));

        BatchSorter turn = after(
                1,
                Stream.concat(other.stated(3, 4).stream(), story.stated(2, 3, 4).stream())
                        .toList());

        assertThat(turn.due()).isEqualTo(story.stated(2, 3, 4));
        assertThat(turn.strange()).isEqualTo(other.stated(3, 4));
    }

    private BatchSorter after(int applied, List<StatedFact> came) {
        Map<Long, Hash> known =
                story.facts().subList(0, applied).stream().collect(Collectors.toMap(Recorded::version, Recorded::hash));
        known.put(0L, StatedFact.beginning(story.session()));
        return BatchSorter.after(applied, known, came);
    }
}
