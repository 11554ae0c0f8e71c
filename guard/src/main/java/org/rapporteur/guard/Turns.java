package org.rapporteur.guard;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many requests of one address hold a thread at the same time, so that there are always some for others. More
 * of them wait without one, and are let in as those before them leave.
 */
final class Turns {
    private final int atOnce;
    private final int waiting;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    Turns(int atOnce, int waiting) {
        this.atOnce = atOnce;
        this.waiting = waiting;
    }

    /** Somebody whose turn it will be; called outside of any lock. */
    interface Waiting {
        /** Takes the turn, or returns false if it is not wanted any more. */
        boolean yours(Turn turn);
    }

    /** The turn of one request. */
    final class Turn {
        private final String address;
        private final AtomicBoolean over = new AtomicBoolean();

        private Turn(String address) {
            this.address = address;
        }

        /** Lets the next one of the address in; doing it again changes nothing. */
        void end() {
            if (over.compareAndSet(false, true)) {
                passOn(address);
            }
        }
    }

    private static final class Line {
        private int working;
        private final Queue<Waiting> waiting = new ArrayDeque<>();
    }

    /** A turn that can begin now, if one can. */
    @Nullable Turn now(String address) {
        boolean[] free = new boolean[1];
        lines.compute(address, (_, there) -> {
            Line line = there == null ? new Line() : there;
            free[0] = line.working < atOnce;
            if (free[0]) {
                line.working++;
            }
            return line;
        });
        return free[0] ? new Turn(address) : null;
    }

    /** Waits for a turn; false if too many do. */
    boolean await(String address, Waiting next) {
        boolean[] standing = new boolean[1];
        boolean[] free = new boolean[1];
        lines.compute(address, (_, there) -> {
            Line line = there == null ? new Line() : there;
            free[0] = line.working < atOnce;
            if (free[0]) {
                line.working++;
            } else if (line.waiting.size() < waiting) {
                standing[0] = line.waiting.add(next);
            }
            return line;
        });
        if (free[0]) {
            give(new Turn(address), next);
        }
        return free[0] || standing[0];
    }

    private static void give(Turn turn, Waiting next) {
        if (!next.yours(turn)) {
            turn.end();
        }
    }

    private void passOn(String address) {
        Waiting[] next = new Waiting[1];
        lines.computeIfPresent(address, (_, line) -> {
            next[0] = line.waiting.poll();
            if (next[0] == null) {
                line.working--;
            }
            return line.working == 0 ? null : line;
        });
        if (next[0] != null) {
            give(new Turn(address), next[0]);
        }
    }
}
