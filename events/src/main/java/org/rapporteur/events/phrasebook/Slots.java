package org.rapporteur.events.phrasebook;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names for what is given in a row. */
public final class Slots {
    private Slots() {}

    /**
     * What is given under the names of slots.
     *
     * @param names in the same order, with a blank between
     */
    public static <T> Map<String, T> named(String names, List<? extends T> given) {
        List<String> each =
                Stream.of(names.split(" ")).filter(name -> !name.isEmpty()).toList();
        return IntStream.range(0, each.size()).boxed().collect(toUnmodifiableMap(each::get, given::get));
    }
}
