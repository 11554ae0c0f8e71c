package org.rapporteur.command.axon;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/** The sessions acted on last. Axon's own cache lets go of everything whenever the garbage collector runs. */
final class SessionCache implements Cache {
    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> sessions;

    SessionCache(int most) {
        sessions = Caffeine.newBuilder().maximumSize(most).build();
    }

    @Override
    // Axon's contract: null if there is none, though it does not say so.
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    public <K, V> V get(K key) {
        return (V) sessions.getIfPresent(key);
    }

    @Override
    public void put(Object key, Object value) {
        sessions.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return sessions.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return sessions.asMap().remove(key) != null;
    }

    @Override
    public boolean containsKey(Object key) {
        return sessions.asMap().containsKey(key);
    }

    @Override
    public @Nullable Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("nobody listens to this cache");
    }
}
