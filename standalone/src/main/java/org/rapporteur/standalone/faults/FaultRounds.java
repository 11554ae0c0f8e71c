package org.rapporteur.standalone.faults;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.rapporteur.standalone.Progress;

/** Round after round of losing a part, and the table of what came of it. */
public final class FaultRounds {
    /** After so many an installation is set up anew: what is compared with a rebuild grows with each round. */
    private static final int ON_ONE_INSTALLATION = 10;

    private final long seed;
    private final Progress progress;
    private final List<Round> rounds = new ArrayList<>();

    /** @param seed decides which parts are lost, when, and for how long; the rest is up to the machine */
    public FaultRounds(long seed, Progress progress) {
        this.seed = seed;
        this.progress = progress;
    }

    /**
     * Plays so many, by turns on parts that are programs of their own and on a program that has all of them in itself,
     * and prints the table. Which comes first, the seed decides, too.
     *
     * @return whether nothing was wrong after any of them
     */
    public boolean play(int number) throws Exception {
        List<Installation.Kind> kinds = List.of(PartByPart::set, OneProgram::set);
        for (int first = 0, turn = 0; first < number; first += ON_ONE_INSTALLATION, turn++) {
            Installation.Kind kind = kinds.get(Math.floorMod(seed + turn, kinds.size()));
            try (Installation installation = progress.step("installation", kind::set)) {
                playOn(installation, first, Math.min(number, first + ON_ONE_INSTALLATION));
            }
        }
        table().forEach(progress::say);
        return rounds.stream().allMatch(round -> round.complaints().isEmpty());
    }

    private void playOn(Installation installation, int from, int to) throws Exception {
        for (int number = from; number < to; number++) {
            Round round = Round.play(installation, "round-" + number, new Random(seed * 1_000_003 + number));
            rounds.add(round);
            progress.say("%4d  %-44s %4d acts promised, %4d sent again, longest pause %7s  %s"
                    .formatted(
                            number + 1,
                            round.fault(),
                            round.promised(),
                            round.again(),
                            Progress.seconds(round.longestPause()),
                            round.complaints().isEmpty() ? "all there" : "WRONG"));
            round.complaints().forEach(complaint -> progress.say("      " + complaint));
        }
    }

    /** A line for each way of losing a part, and one for all. */
    private List<String> table() {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "| lost | rounds | acts promised | sent again | longest pause | rounds with anything wrong |",
                "|---|---:|---:|---:|---:|---:|"));
        new TreeMap<>(rounds.stream().collect(groupingBy(Round::fault)))
                .forEach((fault, its) -> lines.add(line(fault, its)));
        lines.add(line("all", rounds));
        return lines;
    }

    private static String line(String name, List<Round> rounds) {
        return "| %s | %d | %,d | %,d | %s | %d |"
                .formatted(
                        name,
                        rounds.size(),
                        rounds.stream().mapToLong(Round::promised).sum(),
                        rounds.stream().mapToLong(Round::again).sum(),
                        Progress.seconds(rounds.stream()
                                .map(Round::longestPause)
                                .max(Duration::compareTo)
                                .orElse(Duration.ZERO)),
                        rounds.stream()
                                .filter(round -> !round.complaints().isEmpty())
                                .count());
    }
}
