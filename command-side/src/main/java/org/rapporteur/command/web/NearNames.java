package org.rapporteur.command.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.events.act.ActCatalog;

/** What somebody may have meant: the names that share most pairs of letters with the one given. */
final class NearNames {
    private static final int MOST = 3;

    private NearNames() {}

    /** Names of acts. */
    static List<String> to(String given) {
        return to(given, ActCatalog.NAMES.all().keySet());
    }

    static List<String> to(String given, Collection<String> names) {
        return names.stream()
                .sorted(Comparator.<String>comparingDouble(name -> -likeness(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** Between 0 and 1: twice the pairs in common by all pairs. */
    private static double likeness(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> common = new HashSet<>(pairs);
        common.retainAll(pairs(other));
        return 2.0 * common.size() / (pairs.size() + pairs(other).size());
    }

    private static Set<String> pairs(String name) {
        String framed = " " + name + " ";
        return IntStream.range(0, framed.length() - 1)
                .mapToObj(i -> framed.substring(i, i + 2))
                .collect(Collectors.toSet());
    }
}
