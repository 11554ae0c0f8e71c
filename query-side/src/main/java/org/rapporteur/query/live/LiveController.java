package org.rapporteur.query.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.guard.access.Access;
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
    private final Access access;

    LiveController(Audience audience, Reading reading, Access access) {
        this.audience = audience;
        this.reading = reading;
        this.access = access;
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
        exchange.setTimeout(patience().toMillis());
        Viewer viewer = new Viewer(response.getOutputStream(), exchange::complete);
        Optional<Streams> streams = access.person()
                .flatMap(_ -> Optional.ofNullable(request.getSession(false)))
                .map(Streams::of);
        streams.ifPresent(ofBrowser -> ofBrowser.add(viewer));
        exchange.addListener(new Leaving(id, viewer, streams));
        response.getOutputStream().setWriteListener(viewer);
        audience.welcome(id, viewer, reading::version);
    }

    /** No longer than whoever watches is let in. */
    private Duration patience() {
        Duration usual =
                Duration.ofMillis(ThreadLocalRandom.current().nextLong(AT_LEAST.toMillis(), AT_MOST.toMillis()));
        return access.person()
                .map(person -> Duration.between(Instant.now(), person.until()))
                .filter(left -> left.compareTo(usual) < 0)
                .map(left -> left.isPositive() ? left : Duration.ofMillis(1))
                .orElse(usual);
    }

    /** Forgets the viewer however the connection ends. */
    private final class Leaving implements AsyncListener {
        private final SessionId session;
        private final Viewer viewer;
        private final Optional<Streams> streams;

        Leaving(SessionId session, Viewer viewer, Optional<Streams> streams) {
            this.session = session;
            this.viewer = viewer;
            this.streams = streams;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            audience.leave(session, viewer);
            streams.ifPresent(ofBrowser -> ofBrowser.remove(viewer));
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
