package org.rapporteur.guard;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything else: looks at the head of a request, lets its body come in, lets it wait for its turn, and
 * only then passes it on. Until then it holds no thread, so nobody keeps others from being served by being slow.
 */
final class Guard implements Filter {
    /** The body of a request, once it has come in. */
    static final String BODY = Guard.class.getName() + ".body";

    /** The turn of a request that had to wait for it. */
    static final String TURN = Guard.class.getName() + ".turn";

    private static final String PASSED = Guard.class.getName() + ".passed";
    private static final String STREAM = "/live";
    private static final byte[] NONE = {};

    private final GuardSettings settings;
    private final RequestRules rules;
    private final Places bodies;
    private final Places archives;
    private final Places streams;
    private final Turns turns;
    private final RefusalAnswer refusals = new RefusalAnswer();

    Guard(GuardSettings settings) {
        this.settings = settings;
        rules = new RequestRules(settings);
        bodies = new Places(settings.bodies().perAddress(), settings.bodies().inAll());
        archives = new Places(settings.archives(), settings.archives());
        streams = new Places(settings.streams().perAddress(), settings.streams().inAll());
        turns = new Turns(settings.working(), settings.waiting());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (asked.getAttribute(PASSED) != null) {
            // What stands behind the guard began to wait by itself, and goes on.
            chain.doFilter(request, response);
        } else if (isGone(asked)) {
            // Nobody is there to be answered, and no address to count it for.
            return;
        } else if (asked.getDispatcherType() == DispatcherType.ASYNC) {
            goOn(asked, answer, chain);
        } else {
            begin(asked, answer, chain);
        }
    }

    /** The line may have been closed while the body came in, or while the request waited for its turn. */
    private static boolean isGone(HttpServletRequest request) {
        return request.getRemoteAddr() == null;
    }

    private void begin(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AnswerHeaders.set(response);
        Optional<Refusal> broken = rules.broken(request);
        if (broken.isPresent()) {
            refusals.give(broken.get(), request, response);
        } else if (!RequestRules.hasBody(request) || isHere(request)) {
            goOn(request, response, chain);
        } else {
            take(request, response);
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean archive = RequestRules.isArchive(request);
        Optional<Places.Place> place = archive ? archives.take("") : bodies.take(Sender.of(request.getRemoteAddr()));
        if (place.isEmpty()) {
            refusals.give(Refusal.forNow(429, "too-many-bodies"), request, response);
            return;
        }
        Duration patience = archive ? settings.archivePatience() : settings.patience();
        Arrival.await(request, response, patience, rules.longest(request), place.get(), refusals);
    }

    /** Most acts come in one piece with their head. */
    private static boolean isHere(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        return length >= 0
                && (request.getAttribute(BodiesAtHand.AT_HAND) instanceof Integer atHand
                        ? atHand >= length
                        : request.getInputStream().available() >= length);
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = Sender.of(request.getRemoteAddr());
        Turns.@Nullable Turn turn =
                request.getAttribute(TURN) instanceof Turns.Turn waitedFor ? waitedFor : turns.now(address);
        if (turn == null) {
            InLine.await(request, response, address, turns, settings, refusals);
            return;
        }
        try {
            if (request.getRequestURI().endsWith(STREAM)) {
                passStream(request, response, chain, address);
            } else {
                pass(request, new ReadInTime(request, response, settings.reading()), chain);
            }
        } finally {
            turn.end();
        }
    }

    private void passStream(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String address)
            throws IOException, ServletException {
        Optional<Places.Place> place = streams.take(address);
        if (place.isEmpty()) {
            refusals.give(Refusal.forNow(429, "too-many-streams"), request, response);
            return;
        }
        try {
            pass(request, response, chain);
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new Leaving(place.get()));
            } else {
                place.get().close();
            }
        }
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(PASSED, true);
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getAttribute(BODY) instanceof byte[] arrived ? arrived : NONE;
        request.removeAttribute(BODY);
        chain.doFilter(new ArrivedBody(request, body), response);
    }

    private record Leaving(Places.Place place) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            place.close();
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }
}
