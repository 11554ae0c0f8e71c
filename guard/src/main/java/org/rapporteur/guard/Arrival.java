package org.rapporteur.guard;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

/**
 * Takes a body in as it comes, without a thread that waits for it: who sends slowly holds a place among those on the
 * way, for as long as the settings have patience, and nothing else.
 */
final class Arrival implements ReadListener, AsyncListener {
    private static final int CHUNK = 8192;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final AsyncContext exchange;
    private final ServletInputStream in;
    private final long longest;
    private final Places.Place place;
    private final RefusalAnswer refusals;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private boolean ended;

    private Arrival(
            HttpServletRequest request,
            HttpServletResponse response,
            AsyncContext exchange,
            long longest,
            Places.Place place,
            RefusalAnswer refusals)
            throws IOException {
        this.request = request;
        this.response = response;
        this.exchange = exchange;
        this.in = request.getInputStream();
        this.longest = longest;
        this.place = place;
        this.refusals = refusals;
    }

    static void await(
            HttpServletRequest request,
            HttpServletResponse response,
            Duration patience,
            long longest,
            Places.Place place,
            RefusalAnswer refusals)
            throws IOException {
        AsyncContext exchange = request.startAsync(request, response);
        exchange.setTimeout(patience.toMillis());
        Arrival arrival = new Arrival(request, response, exchange, longest, place, refusals);
        exchange.addListener(arrival);
        arrival.in.setReadListener(arrival);
    }

    @Override
    public synchronized void onDataAvailable() throws IOException {
        byte[] chunk = new byte[CHUNK];
        while (!ended && in.isReady()) {
            int read = in.read(chunk);
            if (read < 0) {
                return;
            }
            body.write(chunk, 0, read);
            if (body.size() > longest) {
                refuse(Refusal.of(413, "too-large", longest));
            }
        }
    }

    @Override
    public synchronized void onAllDataRead() {
        if (end()) {
            request.setAttribute(Guard.BODY, body.toByteArray());
            exchange.dispatch();
        }
    }

    /** Whoever sent it may have closed only its own half of the line, and still hear why. */
    @Override
    public synchronized void onError(Throwable lost) {
        try {
            refuse(Refusal.of(400, "unreadable-body"));
        } catch (IOException gone) {
            exchange.complete();
        }
    }

    @Override
    public synchronized void onTimeout(AsyncEvent event) throws IOException {
        refuse(Refusal.of(408, "too-slow"));
    }

    @Override
    public void onComplete(AsyncEvent event) {
        place.close();
    }

    @Override
    public void onError(AsyncEvent event) {
        onError(event.getThrowable());
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        place.close();
    }

    private void refuse(Refusal refusal) throws IOException {
        if (end()) {
            refusals.give(refusal, request, response);
            exchange.complete();
        }
    }

    private boolean end() {
        place.close();
        boolean first = !ended;
        ended = true;
        return first;
    }
}
