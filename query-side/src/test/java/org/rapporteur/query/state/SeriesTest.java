package org.rapporteur.query.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final int MANY = 300;

    @Test
    void it_grows_as_a_list_does_and_what_it_was_stays() {
        List<Integer> list = new ArrayList<>();
        Series<Integer> series = Series.of(null);
        for (int element = 0; element < MANY; element++) {
            Series<Integer> before = series;
            series = series.plus(element);
            assertThat(before).isEqualTo(list);
            list.add(element);
            assertThat(series).isEqualTo(list);
        }
    }

    @Test
    void one_element_more_moves_those_behind_it_and_what_it_was_stays() {
        List<Integer> list = IntStream.range(0, MANY).boxed().toList();
        Series<Integer> series = Series.of(list);
        for (int place = 0; place < MANY; place++) {
            List<Integer> longer = new ArrayList<>(list);
            longer.add(place, -1);

            assertThat(series.plus(place, -1)).isEqualTo(longer);
        }
        assertThat(series).isEqualTo(list);
    }

    @Test
    void one_element_is_another_and_what_it_was_stays() {
        List<Integer> list = IntStream.range(0, MANY).boxed().toList();
        Series<Integer> series = Series.of(list);
        for (int place = 0; place < MANY; place++) {
            List<Integer> changed = new ArrayList<>(list);
            changed.set(place, -1);

            assertThat(series.with(place, -1)).isEqualTo(changed);
        }
        assertThat(series).isEqualTo(list);
    }

    @Test
    void one_made_of_a_series_is_the_same() {
        Series<Integer> series = Series.of(List.of(1, 2));

        assertThat(Series.of(series)).isSameAs(series);
    }
}
