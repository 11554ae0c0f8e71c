package org.rapporteur.guard;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A request that waits for its turn, without a thread. */
final class InLine implements Turns.Waiting, AsyncListener {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final AsyncContext exchange;
    private final RefusalAnswer refusals;
    private boolean ended;

    private InLine(
            HttpServletRequest request, HttpServletResponse response, AsyncContext exchange, RefusalAnswer refusals) {
        this.request = request;
        this.response = response;
        this.exchange = exchange;
        this.refusals = refusals;
    }

    static void await(
            HttpServletRequest request,
            HttpServletResponse response,
            String address,
            Turns turns,
            GuardSettings settings,
            RefusalAnswer refusals)
            throws IOException {
        AsyncContext exchange = request.startAsync(request, response);
        exchange.setTimeout(settings.patience().toMillis());
        InLine inLine = new InLine(request, response, exchange, refusals);
        exchange.addListener(inLine);
        if (!turns.await(address, inLine)) {
            inLine.refuse(Refusal.forNow(429, "too-many-requests"));
        }
    }

    @Override
    public synchronized boolean yours(Turns.Turn turn) {
        if (ended) {
            return false;
        }
        ended = true;
        request.setAttribute(Guard.TURN, turn);
        exchange.dispatch();
        return true;
    }

    @Override
    public synchronized void onTimeout(AsyncEvent event) throws IOException {
        refuse(Refusal.forNow(503, "too-busy"));
    }

    @Override
    public synchronized void onError(AsyncEvent event) {
        if (!ended) {
            ended = true;
            exchange.complete();
        }
    }

    /** Whatever became of it, its turn is over. */
    @Override
    public void onComplete(AsyncEvent event) {
        if (request.getAttribute(Guard.TURN) instanceof Turns.Turn turn) {
            turn.end();
        }
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}

    private synchronized void refuse(Refusal refusal) throws IOException {
        if (!ended) {
            ended = true;
            refusals.give(refusal, request, response);
            exchange.complete();
        }
    }
}
