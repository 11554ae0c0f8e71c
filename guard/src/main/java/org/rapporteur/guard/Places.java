package org.rapporteur.guard;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** So many places, and of them so many for one address. */
final class Places {
    private final int perAddress;
    private final int inAll;
    private final AtomicInteger taken = new AtomicInteger();
    private final Map<String, Integer> takenByAddress = new ConcurrentHashMap<>();

    Places(int perAddress, int inAll) {
        this.perAddress = perAddress;
        this.inAll = inAll;
    }

    /** A place that is taken until it is closed; closing it again changes nothing. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** A place for the address; none if there is none left. */
    Optional<Place> take(String address) {
        if (taken.incrementAndGet() > inAll) {
            taken.decrementAndGet();
            return Optional.empty();
        }
        if (takenByAddress.merge(address, 1, Integer::sum) > perAddress) {
            giveBack(address);
            return Optional.empty();
        }
        AtomicBoolean closed = new AtomicBoolean();
        return Optional.of(() -> {
            if (closed.compareAndSet(false, true)) {
                giveBack(address);
            }
        });
    }

    int taken() {
        return taken.get();
    }

    private void giveBack(String address) {
        takenByAddress.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1);
        taken.decrementAndGet();
    }
}
