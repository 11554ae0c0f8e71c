package org.rapporteur.events.schema;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The first twenty of a kind, and how many there are in all: a million faults take no more to tell than twenty. */
public final class First<E> extends AbstractList<E> {
    private static final int MOST = 20;

    private final List<E> first = new ArrayList<>(MOST);
    private int all;

    /** The first of those given. */
    public static <E> First<E> of(Collection<E> given) {
        First<E> first = new First<>();
        first.addAll(given);
        return first;
    }

    /** How many there are in all. */
    public int all() {
        return all;
    }

    /** The same with something else made of each. */
    public <F> First<F> each(Function<? super E, ? extends F> made) {
        First<F> other = new First<>();
        first.forEach(element -> other.first.add(made.apply(element)));
        other.all = all;
        return other;
    }

    @Override
    public boolean add(E element) {
        all++;
        return first.size() < MOST && first.add(element);
    }

    @Override
    public E get(int index) {
        return first.get(index);
    }

    @Override
    public int size() {
        return first.size();
    }
}
