package org.rapporteur.events.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

/**
 * Checks the facts of one session, given in the order in which they stand: each must have the hash it states, be
 * written in canonical form, and name the hash of the one before it.
 */
public final class Chain {
    private static final int MOST_MISSING = 10_000;

    private final List<Finding> findings = new ArrayList<>();
    private long version;
    private @Nullable Link last;

    /** @param hash the hash that the content has; none if it is no JSON */
    private record Link(
            StatedFact fact, Place place, @Nullable Hash hash) {
        boolean isTrue() {
            return fact.hash().equals(hash);
        }

        /**
         * Whether a fact that names this hash comes after this one, be it that this one's content or hash is altered.
         */
        boolean isNamedBy(Hash previous) {
            return previous.equals(fact.hash()) || previous.equals(hash);
        }
    }

    /** All facts of a session at once. */
    public static List<Finding> check(Medium medium, Iterable<StatedFact> facts) {
        Chain chain = new Chain();
        facts.forEach(fact -> chain.add(fact, Place.of(medium, fact)));
        return chain.findings();
    }

    /** Checks the next fact, which stands at this place. */
    public void add(StatedFact fact, Place place) {
        if (fact.version() <= version) {
            findings.add(new Finding(place, Flaw.TWICE));
            return;
        }
        boolean complete = fact.version() == version + 1;
        addMissing(place.medium(), fact.session(), fact.version(), findings);
        settle(complete ? Optional.of(fact.previous()) : Optional.empty());
        if (complete && !continues(fact)) {
            findings.add(new Finding(place, Flaw.CHAIN_BROKEN));
        }
        last = new Link(fact, place, hashOf(fact, place));
        version = fact.version();
    }

    /** What was found, once the last fact is in. */
    public List<Finding> findings() {
        settle(Optional.empty());
        last = null;
        return List.copyOf(findings);
    }

    /** What the facts given so far are missing at the end, if the session is known to have more. */
    public List<Finding> findingsUpTo(Medium medium, SessionId session, long lastVersion) {
        List<Finding> all = new ArrayList<>(findings());
        addMissing(medium, session, lastVersion + 1, all);
        return all;
    }

    /** Those that are missing before the next one; of a gap without measure, its beginning. */
    private void addMissing(Medium medium, SessionId session, long next, List<Finding> to) {
        long end = Math.min(next, version + 1 + MOST_MISSING);
        for (long missing = version + 1; missing < end; missing++) {
            to.add(new Finding(Place.of(medium, session, missing), Flaw.MISSING));
        }
    }

    private boolean continues(StatedFact fact) {
        return last == null
                ? fact.version() > 1 || fact.previous().equals(StatedFact.beginning(fact.session()))
                : last.isNamedBy(fact.previous());
    }

    /** Tells, of the fact before, content that was altered from a hash that was: the next fact names the right one. */
    private void settle(Optional<Hash> namedByNext) {
        if (last != null && last.hash != null && !last.isTrue()) {
            boolean contentIsRight = namedByNext.equals(Optional.of(last.hash));
            findings.add(new Finding(last.place, contentIsRight ? Flaw.HASH_ALTERED : Flaw.CONTENT_DIFFERS_FROM_HASH));
        }
    }

    private @Nullable Hash hashOf(StatedFact fact, Place place) {
        try {
            String content = fact.content();
            if (!fact.isWrittenAsIn(content)) {
                findings.add(new Finding(place, Flaw.NOT_CANONICAL));
            }
            return Hash.of(content);
        } catch (IllegalArgumentException malformed) {
            findings.add(new Finding(place, Flaw.UNREADABLE));
            return null;
        }
    }
}
