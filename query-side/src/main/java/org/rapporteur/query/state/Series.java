package org.rapporteur.query.state;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A list that never changes, and of which one with an element more or another element is made at little cost, however
 * long it is: the two share all but a few elements. What a session gathers without end is kept so; a fold would
 * otherwise copy everything for every fact, and each state at hand would have a copy of its own.
 */
final class Series<T> extends AbstractList<T> implements RandomAccess {
    private static final int PART = 64;

    /** Each of {@link #PART} elements, but for the last, which has one at least. */
    private final List<List<T>> parts;

    private Series(List<List<T>> parts) {
        this.parts = parts;
    }

    /** The elements of any list, none if it was left out of the JSON; the same if it is a series. */
    static <T> Series<T> of(@Nullable List<T> list) {
        if (list instanceof Series<T> series) {
            return series;
        }
        List<T> all = list == null ? List.of() : list;
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PART) {
            parts.add(List.copyOf(all.subList(from, Math.min(all.size(), from + PART))));
        }
        return new Series<>(parts);
    }

    /** The same with an element after the last. */
    Series<T> plus(T element) {
        List<List<T>> more = new ArrayList<>(parts);
        List<T> last = size() % PART == 0 ? List.of() : more.removeLast();
        List<T> longer = new ArrayList<>(last.size() + 1);
        longer.addAll(last);
        longer.add(element);
        more.add(longer);
        return new Series<>(more);
    }

    /** The same with one more element at a place before its end; those behind it move on by one. */
    Series<T> plus(int place, T element) {
        List<T> all = new ArrayList<>(this);
        all.add(place, element);
        return of(all);
    }

    /** The same with another element at a place. */
    Series<T> with(int place, T element) {
        List<List<T>> others = new ArrayList<>(parts);
        List<T> part = new ArrayList<>(parts.get(place / PART));
        part.set(place % PART, element);
        others.set(place / PART, part);
        return new Series<>(others);
    }

    @Override
    public T get(int index) {
        return parts.get(index / PART).get(index % PART);
    }

    @Override
    public int size() {
        return parts.isEmpty() ? 0 : (parts.size() - 1) * PART + parts.getLast().size();
    }
}
