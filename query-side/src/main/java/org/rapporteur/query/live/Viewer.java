package org.rapporteur.query.live;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * One open connection of one page. Nothing here waits: what cannot be sent now is sent when there is room, and of
 * several versions only the last, because a page that hears of version 9 does not care for 8.
 */
class Viewer implements WriteListener {
    private static final byte[] HEARTBEAT = "event: alive\ndata:\n\n".getBytes(StandardCharsets.UTF_8);

    private final ServletOutputStream out;
    private final Runnable end;

    private boolean open;
    private boolean ended;
    private boolean unflushed;
    private boolean heartbeatDue;
    private long told;
    private long reached;

    /**
     * @param out of a response that has become asynchronous
     * @param end called once when the connection is lost
     */
    Viewer(ServletOutputStream out, Runnable end) {
        this.out = out;
        this.end = end;
    }

    /** Tells the page how far the session has come, unless it knows. */
    synchronized void tell(long version) {
        reached = Math.max(reached, version);
        send();
    }

    /** Lets the page know that it would hear of changes if there were any. */
    synchronized void heartbeat() {
        heartbeatDue = true;
        send();
    }

    @Override
    public synchronized void onWritePossible() {
        open = true;
        send();
    }

    @Override
    public void onError(Throwable lost) {
        end();
    }

    private void send() {
        try {
            while (open && !ended && isAnythingDue() && out.isReady()) {
                sendNext();
            }
        } catch (IOException lost) {
            end();
        }
    }

    private boolean isAnythingDue() {
        return unflushed || reached > told || heartbeatDue;
    }

    private void sendNext() throws IOException {
        if (unflushed) {
            out.flush();
            unflushed = false;
            return;
        }
        out.write(next());
        unflushed = true;
    }

    /** A version is a sign of life too. */
    private byte[] next() {
        heartbeatDue = false;
        if (reached == told) {
            return HEARTBEAT;
        }
        told = reached;
        return "id: %1$d\nevent: changed\ndata: %1$d\n\n".formatted(told).getBytes(StandardCharsets.UTF_8);
    }

    /** Ends the connection, if it has not ended. */
    synchronized void end() {
        if (!ended) {
            ended = true;
            end.run();
        }
    }
}
