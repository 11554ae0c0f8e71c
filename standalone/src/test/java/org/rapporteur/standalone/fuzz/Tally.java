package org.rapporteur.standalone.fuzz;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.events.act.ActCatalog;

/** What was asked and how it was answered, counted. */
final class Tally {
    private static final int SLOWEST = 10;
    private static final int LINE = 300;

    /** One of a kind is enough to read, and a thousand of them too much. */
    private static final int KINDS_OF_FAULTS = 25;

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Integer> well = new TreeMap<>();
    private final Set<String> acts = new TreeSet<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final PriorityQueue<Slow> slowest = new PriorityQueue<>(Comparator.comparingLong(Slow::nanos));
    private int requests;
    private int accepted;
    private int wrongOnPurpose;
    private final long heapBefore = heapNeeded();
    private long mostHeap;

    private record Slow(long nanos, int status, Asked asked) {
        String line() {
            String curl = asked.curl();
            return "  %,6d ms  %d  %s"
                    .formatted(nanos / 1_000_000, status, curl.substring(0, Math.min(LINE, curl.length())));
        }
    }

    synchronized void count(Asked asked, Told told) {
        requests++;
        statuses.merge(told.status(), 1, Integer::sum);
        wrongOnPurpose += asked.spoilt() ? 1 : 0;
        if ((told.isGood() || told.leadsOn()) && !asked.spoilt()) {
            well.merge(asked.endpoint(), 1, Integer::sum);
        }
        slowest.add(new Slow(told.nanos(), told.status(), asked));
        if (slowest.size() > SLOWEST) {
            slowest.remove();
        }
    }

    synchronized void accepted(String act) {
        accepted++;
        acts.add(act);
    }

    /** Keeps a fault, the first of its kind. */
    synchronized void fault(String kind, String told) {
        if (faults.size() < KINDS_OF_FAULTS) {
            faults.putIfAbsent(kind, told);
        }
    }

    /** What there is in memory that is needed, beside what other tests left there before this began. */
    void weigh() {
        long used = heapNeeded() - heapBefore;
        synchronized (this) {
            mostHeap = Math.max(mostHeap, used);
        }
    }

    private static long heapNeeded() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    synchronized int requests() {
        return requests;
    }

    synchronized Map<String, String> faults() {
        return faults;
    }

    synchronized Set<String> endpointsAnsweredWell() {
        return well.keySet();
    }

    synchronized Set<String> actsAccepted() {
        return acts;
    }

    synchronized long mostHeap() {
        return mostHeap;
    }

    synchronized Duration longest() {
        return slowest.stream()
                .filter(slow -> !slow.asked().saysItWaits())
                .max(Comparator.comparingLong(Slow::nanos))
                .map(slow -> Duration.ofNanos(slow.nanos()))
                .orElse(Duration.ZERO);
    }

    private static List<String> missing(Collection<String> all, Set<String> reached) {
        return all.stream().filter(name -> !reached.contains(name)).sorted().toList();
    }

    /** Lines for whoever looks on. */
    synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%,d requests, %,d of them wrong on purpose; %,d acts accepted, of %d kinds"
                .formatted(requests, wrongOnPurpose, accepted, acts.size()));
        lines.add("answered: " + statuses);
        lines.add("acts never accepted: " + missing(ActCatalog.NAMES.all().keySet(), acts));
        lines.add("endpoints that never answered well: "
                + missing(Endpoint.all().stream().map(Endpoint::name).toList(), well.keySet()));
        lines.add("heap after collection, at most: %,d MB more than before".formatted(mostHeap >> 20));
        lines.add("the slowest:");
        slowest.stream()
                .sorted(Comparator.comparingLong(Slow::nanos).reversed())
                .forEach(slow -> lines.add(slow.line()));
        faults.forEach((kind, told) -> lines.add("FAULT " + kind + "\n" + told));
        return lines;
    }
}
