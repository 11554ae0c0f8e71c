package org.rapporteur.benchmark;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One page: a connection that hears of versions and, if it fetches, one that gets the board, as a browser has. */
final class WatchingPage implements Closeable {
    private static final Pattern VERSION = Pattern.compile("id: ([0-9]+)\n");
    private static final Pattern SHOWN = Pattern.compile("Rapporteur-Version: ([0-9]+)\r\n");
    private static final ByteBuffer BUFFER = ByteBuffer.allocateDirect(1 << 16);

    private final String session;
    private final Wire channel;
    private final @Nullable Wire board;
    private volatile long heard;
    private volatile long shown;
    private volatile long heardAt;
    private volatile long shownAt;
    private boolean asking;

    WatchingPage(InetSocketAddress server, String session, Selector selector, boolean fetch) throws IOException {
        this.session = session;
        board = fetch ? new Wire(server, selector, this::boardCame) : null;
        channel = new Wire(server, selector, this::versionCame);
        channel.send("/sessions/%s/live".formatted(session));
    }

    boolean isAt(long version) {
        return heard >= version && (board == null || shown >= version);
    }

    long heardAt() {
        return heardAt;
    }

    long shownAt() {
        return board == null ? heardAt : shownAt;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (board != null) {
            board.close();
        }
    }

    @Override
    public String toString() {
        return "heard of %d, shows %d".formatted(heard, shown);
    }

    private void versionCame(String text) throws IOException {
        Matcher version = VERSION.matcher(text);
        while (version.find()) {
            heardAt = System.nanoTime();
            heard = Long.parseLong(version.group(1));
            ask();
        }
    }

    private void boardCame(String text) throws IOException {
        Matcher version = SHOWN.matcher(text);
        while (version.find()) {
            shownAt = System.nanoTime();
            shown = Long.parseLong(version.group(1));
            asking = false;
            ask();
        }
    }

    private void ask() throws IOException {
        if (board != null && !asking && shown < heard) {
            asking = true;
            board.send("/sessions/%s/board/now?heard=%d".formatted(session, heard));
        }
    }

    /** Takes what came over a connection. */
    interface Taker {
        void take(String text) throws IOException;
    }

    /** A connection to the server, read when there is something to read. */
    static final class Wire implements Closeable {
        private final SocketChannel socket;
        private final Taker taker;

        Wire(InetSocketAddress server, Selector selector, Taker taker) throws IOException {
            this.taker = taker;
            socket = SocketChannel.open(server);
            socket.configureBlocking(false);
            socket.register(selector, SelectionKey.OP_READ, this);
        }

        /** A request is so short that it always fits into the empty buffer of the connection. */
        void send(String path) throws IOException {
            String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n".formatted(path);
            socket.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        }

        void read() throws IOException {
            BUFFER.clear();
            if (socket.read(BUFFER) < 0) {
                throw new EOFException("the server closed a connection");
            }
            BUFFER.flip();
            taker.take(StandardCharsets.ISO_8859_1.decode(BUFFER).toString());
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
