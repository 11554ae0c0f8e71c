package org.rapporteur.standalone.faults;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.standalone.Progress;

/** Round after round of losing a part, and the table of what came of it. */
public final class FaultRounds {
    /** After so many an installation is set up anew: what is compared with a rebuild grows with each round. */
    private static final int MOST_ON_ONE_INSTALLATION = 25;

    private static final List<Installation.Kind> KINDS = List.of(PartByPart::set, OneProgram::set);

    private final long seed;
    private final int sideBySide;
    private final Progress progress;
    private final Queue<Round> rounds = new ConcurrentLinkedQueue<>();

    /**
     * @param seed decides which parts are lost, when, and for how long; the rest is up to the machine
     * @param sideBySide how many installations are played at a time: most of a round is waiting
     */
    public FaultRounds(long seed, int sideBySide, Progress progress) {
        this.seed = seed;
        this.sideBySide = sideBySide;
        this.progress = progress;
    }

    /**
     * Plays so many, by turns on parts that are programs of their own and on a program that has all of them in itself,
     * and prints the table. Which comes first, the seed decides, too.
     *
     * @return whether nothing was wrong after any of them
     */
    public boolean play(int number) throws Exception {
        int onOne = Math.clamp(Math.ceilDiv(number, KINDS.size()), 1, MOST_ON_ONE_INSTALLATION);
        try (ExecutorService players = Executors.newFixedThreadPool(sideBySide)) {
            List<Future<?>> turns = new ArrayList<>();
            for (int first = 0, turn = 0; first < number; first += onOne, turn++) {
                int from = first;
                Installation.Kind kind = KINDS.get(Math.floorMod(seed + turn, KINDS.size()));
                turns.add(players.submit(() -> playOn(kind, from, Math.min(number, from + onOne))));
            }
            for (Future<?> turn : turns) {
                turn.get();
            }
        } finally {
            table().forEach(progress::say);
        }
        return rounds.stream().allMatch(round -> round.complaints().isEmpty());
    }

    private Void playOn(Installation.Kind kind, int from, int to) throws Exception {
        try (Installation installation = progress.step("installation", kind::set)) {
            for (int number = from; number < to; number++) {
                Round round = Round.play(installation, "round-" + number, new Random(seed * 1_000_003 + number));
                rounds.add(round);
                tell(number + 1, round);
            }
        }
        return null;
    }

    private void tell(int number, Round round) {
        progress.say("%4d  %-44s %4d acts promised, %4d sent again, longest pause %7s  %s"
                .formatted(
                        number,
                        round.fault(),
                        round.promised(),
                        round.again(),
                        Progress.seconds(round.longestPause()),
                        round.complaints().isEmpty() ? "all there" : "WRONG"));
        round.complaints().forEach(complaint -> progress.say("      %d: %s".formatted(number, complaint)));
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

    private static String line(String name, Collection<Round> rounds) {
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
