package org.rapporteur.standalone.outcome;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Tally;

/**
 * Where an official record contradicts itself; found without any of the program's rules, to be compared with what they
 * find.
 */
final class Contradictions {
    private static final List<Choice> CHOICES = List.of(Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAINING);

    private Contradictions() {}

    static List<String> in(OfficialOutcome outcome) {
        List<String> found = new ArrayList<>();
        Tally said = outcome.said();
        Tally counted = outcome.counted();
        if (said != null && counted != null && !said.equals(counted)) {
            found.add("the line says %s, beside the names stands %s".formatted(figures(said), figures(counted)));
        }
        outcome.announced().ifPresent(tally -> {
            if (outcome.hasNames() && outcome.way().isAVote() && !named(outcome).equals(tally)) {
                found.add("announced %s, named %s".formatted(figures(tally), figures(named(outcome))));
            }
        });
        Set<String> seen = new HashSet<>();
        names(outcome).filter(name -> !seen.add(name)).forEach(name -> found.add("%s is named twice".formatted(name)));
        names(outcome)
                .filter(name -> Directories.find(name).isEmpty())
                .forEach(name -> found.add("no State is called “%s”".formatted(name)));
        if (!outcome.way().isAVote() && outcome.hasNames()) {
            found.add("names, though no vote was taken");
        }
        return found;
    }

    private static Stream<String> names(OfficialOutcome outcome) {
        return CHOICES.stream().flatMap(choice -> outcome.names(choice).stream());
    }

    private static Tally named(OfficialOutcome outcome) {
        return Tally.of(
                outcome.names(Choice.IN_FAVOUR).size(),
                outcome.names(Choice.AGAINST).size(),
                outcome.names(Choice.ABSTAINING).size());
    }

    private static String figures(Tally tally) {
        Objects.requireNonNull(tally);
        return "%d-%d-%d".formatted(tally.inFavour(), tally.against(), tally.abstaining());
    }
}
