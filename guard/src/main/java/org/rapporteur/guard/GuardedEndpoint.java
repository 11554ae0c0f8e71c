package org.rapporteur.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Takes so many connections of one address and no more. Tomcat itself only counts them all, and when its number is
 * reached nobody is served.
 */
final class GuardedEndpoint extends NioEndpoint {
    private static final byte[] TOO_MANY = """
        HTTP/1.1 503 Service Unavailable
        Content-Type: text/plain;charset=UTF-8
        X-Content-Type-Options: nosniff
        Retry-After: 5
        Connection: close

        Too many connections are open, from this address or in all. Please try again in a few seconds.
        连接过多，请稍后再试。
        عدد الاتصالات المفتوحة كبير جدا. يرجى المحاولة بعد بضع ثوان.
        """.replace("\n", "\r\n").getBytes(UTF_8);

    private final Map<SocketChannel, Places.Place> open = new ConcurrentHashMap<>();
    private Places places = new Places(Integer.MAX_VALUE, Integer.MAX_VALUE);
    private Proxies proxies = new Proxies("");

    void limit(Places places, Proxies proxies) {
        this.places = places;
        this.proxies = proxies;
    }

    @Override
    protected SocketChannel serverSocketAccept() throws Exception {
        while (true) {
            SocketChannel socket = super.serverSocketAccept();
            if (!(socket.getRemoteAddress() instanceof InetSocketAddress remote)) {
                return socket;
            }
            Optional<Places.Place> place = places.take(whose(remote.getAddress(), remote.getPort()));
            if (place.isPresent()) {
                open.put(socket, place.get());
                return socket;
            }
            refuse(socket);
        }
    }

    /** Of a proxy each connection may be somebody else's. */
    private String whose(InetAddress address, int port) {
        return proxies.isOne(address) ? "proxied " + port : Sender.of(address);
    }

    @Override
    protected void destroySocket(SocketChannel socket) {
        left(socket);
        super.destroySocket(socket);
    }

    @Override
    public void setHandler(Handler<NioChannel> handler) {
        super.setHandler(new Noticing(handler));
    }

    private void left(SocketChannel socket) {
        Places.Place place = open.remove(socket);
        if (place != null) {
            place.close();
        }
    }

    /** In words, where they fit into the line: nothing here waits. */
    private static void refuse(SocketChannel socket) {
        try (socket) {
            socket.configureBlocking(false);
            socket.write(ByteBuffer.wrap(TOO_MANY));
            socket.shutdownOutput();
            socket.read(ByteBuffer.allocate(1024));
        } catch (IOException gone) {
            // It is not wanted anyway.
        }
    }

    /** Tomcat's own handler, and a note of every connection that ends. */
    private final class Noticing implements Handler<NioChannel> {
        private final Handler<NioChannel> handler;

        Noticing(Handler<NioChannel> handler) {
            this.handler = handler;
        }

        @Override
        public SocketState process(SocketWrapperBase<NioChannel> socket, SocketEvent event) {
            return handler.process(socket, event);
        }

        @Override
        public Object getGlobal() {
            return handler.getGlobal();
        }

        @Override
        public void release(SocketWrapperBase<NioChannel> socket) {
            left(socket.getSocket().getIOChannel());
            handler.release(socket);
        }

        @Override
        public void pause() {
            handler.pause();
        }

        @Override
        public void recycle() {
            handler.recycle();
        }
    }
}
