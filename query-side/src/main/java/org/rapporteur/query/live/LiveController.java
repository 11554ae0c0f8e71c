package org.rapporteur.query.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.web.Reading;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Server-sent events: {@code changed} with the version a session has come to, first the one it has now, and
 * {@code alive} every few seconds. Because the first says it all, nothing depends on {@code Last-Event-ID}.
 */
@Controller
class LiveController {
    /**
     * A connection ends after a while and the page connects anew, so that load finds its way to a node just started.
     */
    private static final Duration AT_LEAST = Duration.ofMinutes(20);

    private static final Duration AT_MOST = Duration.ofMinutes(30);

    private final Audience audience;
    private final Reading reading;

    LiveController(Audience audience, Reading reading) {
        this.audience = audience;
        this.reading = reading;
    }

    @GetMapping("/sessions/{id}/live")
    void watch(@PathVariable SessionId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        reading.version(id);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Proxies of the nginx family would otherwise keep events back until a buffer is full.
        response.setHeader("X-Accel-Buffering", "no");
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            return;
        }
        AsyncContext exchange = request.startAsync();
        exchange.setTimeout(ThreadLocalRandom.current().nextLong(AT_LEAST.toMillis(), AT_MOST.toMillis()));
        Viewer viewer = new Viewer(response.getOutputStream(), exchange::complete);
        exchange.addListener(new Leaving(id, viewer));
        response.getOutputStream().setWriteListener(viewer);
        audience.welcome(id, viewer, reading::version);
    }

    /** Forgets the viewer however the connection ends. */
    private final class Leaving implements AsyncListener {
        private final SessionId session;
        private final Viewer viewer;

        Leaving(SessionId session, Viewer viewer) {
            this.session = session;
            this.viewer = viewer;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            audience.leave(session, viewer);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            viewer.end();
        }

        @Override
        public void onError(AsyncEvent event) {
            viewer.end();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }
}
