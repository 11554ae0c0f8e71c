package org.rapporteur.query.state;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.rapporteur.events.InPlace;
import org.rapporteur.events.NotInOrder;

/** Lists as they are after a fact; the list given stays as it was. */
final class Changed {
    private Changed() {}

    static <T> List<T> plus(List<T> list, T added) {
        return Series.of(list).plus(added);
    }

    /**
     * The list with an element where it belongs in time, behind those of the same time. What happens is mostly logged
     * in its order, and then that is the end.
     */
    static <T> List<T> inTime(List<T> list, T added, Function<T, Instant> time) {
        Series<T> series = Series.of(list);
        int place = series.size();
        while (place > 0 && time.apply(series.get(place - 1)).isAfter(time.apply(added))) {
            place--;
        }
        return place == series.size() ? series.plus(added) : series.plus(place, added);
    }

    /**
     * The list with the last element that is meant changed, where it is the only one. What a fact is about mostly came
     * not long before it.
     *
     * @throws NotInOrder if the element meant is not there
     */
    static <T> List<T> theOne(List<T> list, Predicate<T> meant, UnaryOperator<T> change) {
        Series<T> series = Series.of(list);
        for (int place = series.size() - 1; place >= 0; place--) {
            if (meant.test(series.get(place))) {
                return series.with(place, change.apply(series.get(place)));
            }
        }
        throw NotInOrder.isMissing();
    }

    /** The list with the element in place of the one meant, or at the end if there is none. */
    static <T> List<T> replacedOrPlus(List<T> list, Predicate<T> meant, T element) {
        return list.stream().anyMatch(meant) ? InPlace.wherever(list, meant, _ -> element) : plus(list, element);
    }
}
