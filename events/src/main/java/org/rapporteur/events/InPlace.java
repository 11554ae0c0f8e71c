package org.rapporteur.events;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Lists in which what a fact is about is another after it; the list given stays as it was. */
public final class InPlace {
    private InPlace() {}

    /**
     * The list with what is meant changed.
     *
     * @throws NotInOrder if it is not there: the facts before this one are not those of its session
     */
    public static <T> List<T> where(List<T> list, Predicate<T> meant, UnaryOperator<T> change) {
        if (list.stream().noneMatch(meant)) {
            throw NotInOrder.isMissing();
        }
        return wherever(list, meant, change);
    }

    /** The list with all that is meant changed, if any. */
    public static <T> List<T> wherever(List<T> list, Predicate<T> meant, UnaryOperator<T> change) {
        return list.stream()
                .map(element -> meant.test(element) ? change.apply(element) : element)
                .toList();
    }
}
