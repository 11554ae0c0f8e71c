package org.rapporteur.query.live;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The streams that a browser is told over while it is signed in: they end when it signs out. */
final class Streams implements HttpSessionBindingListener {
    private static final String NAME = Streams.class.getName();

    private final Set<Viewer> open = ConcurrentHashMap.newKeySet();

    /** Those of a browser. */
    static synchronized Streams of(HttpSession browser) {
        @Nullable Streams streams = (Streams) browser.getAttribute(NAME);
        if (streams == null) {
            streams = new Streams();
            browser.setAttribute(NAME, streams);
        }
        return streams;
    }

    void add(Viewer viewer) {
        open.add(viewer);
    }

    void remove(Viewer viewer) {
        open.remove(viewer);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent end) {
        open.forEach(Viewer::end);
    }
}
