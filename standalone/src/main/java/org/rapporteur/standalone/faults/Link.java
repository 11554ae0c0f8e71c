package org.rapporteur.standalone.faults;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A line from one program to another that can fail as lines do: it ends connections, or it keeps them and nothing comes
 * through any more. It stands between them as a door of its own on the loopback address, which needs no rights on the
 * machine and treats each line by itself.
 */
final class Link implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final ServerSocket door;
    private final InetSocketAddress target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile State state = State.WHOLE;

    private enum State {
        WHOLE,
        SILENT,
        CUT
    }

    private Link(ServerSocket door, InetSocketAddress target) {
        this.door = door;
        this.target = target;
    }

    /** A line to a port of this machine, which may not be listened on yet. */
    static Link to(int port) throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        Link link = new Link(new ServerSocket(0, 50, here), new InetSocketAddress(here, port));
        Thread.ofVirtual().start(link::takeCalls);
        return link;
    }

    /** Where the line begins. */
    int port() {
        return door.getLocalPort();
    }

    /** Ends all connections and takes no more. */
    void cut() {
        become(State.CUT);
        open.forEach(Link::hangUp);
    }

    /** Keeps the connections and lets nothing through. */
    void fallSilent() {
        become(State.SILENT);
    }

    /** Is whole again; what was held back comes through. */
    void mend() {
        become(State.WHOLE);
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void become(State next) {
        lock.lock();
        try {
            state = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void takeCalls() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                Thread.ofVirtual().start(() -> connect(near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket near) {
        Socket far = new Socket();
        open.add(near);
        open.add(far);
        try {
            if (state == State.CUT) {
                return;
            }
            far.connect(target);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            Thread back = Thread.ofVirtual().start(() -> pass(far, near));
            pass(near, far);
            back.join();
        } catch (IOException | InterruptedException lost) {
            // As on any line: both ends find out by themselves.
        } finally {
            hangUp(near);
            hangUp(far);
            open.remove(near);
            open.remove(far);
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                awaitVoice();
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException | InterruptedException lost) {
            // As above.
        } finally {
            hangUp(from);
            hangUp(to);
        }
    }

    private void awaitVoice() throws InterruptedException {
        lock.lock();
        try {
            while (state == State.SILENT) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyLost) {
            // It is gone, as was wished.
        }
    }
}
