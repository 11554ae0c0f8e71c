package org.rapporteur.benchmark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Pages that watch a session: sockets of one thread, so that many of them cost the machine little. */
final class ViewerLoad implements AutoCloseable {
    private final List<WatchingPage> pages = new ArrayList<>();
    private final Selector selector;
    private volatile boolean closed;

    ViewerLoad(URI querySide, String session, int viewers, boolean fetch) throws IOException {
        selector = Selector.open();
        InetSocketAddress address = new InetSocketAddress(querySide.getHost(), querySide.getPort());
        for (int i = 0; i < viewers; i++) {
            pages.add(new WatchingPage(address, session, selector, fetch));
        }
        Thread.ofPlatform().name("viewers").daemon().start(this::listen);
    }

    /** Waits until every page has heard of the version, and shows it if pages fetch. */
    void await(long version, Duration patience) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + patience.toNanos();
        for (WatchingPage page : pages) {
            while (!page.isAt(version)) {
                if (System.nanoTime() > end) {
                    throw new TimeoutException("a page has not come to version %d but %s".formatted(version, page));
                }
                Thread.sleep(1);
            }
        }
    }

    /** When each page heard of its last version. */
    long[] heardAt() {
        return pages.stream().mapToLong(WatchingPage::heardAt).toArray();
    }

    /** When each page had the board of its last version; when it heard of it, if pages do not fetch. */
    long[] shownAt() {
        return pages.stream().mapToLong(WatchingPage::shownAt).toArray();
    }

    @Override
    public void close() {
        closed = true;
        // Its thread closes the connections, so that none is read meanwhile.
        selector.wakeup();
    }

    private void listen() {
        try {
            while (!closed) {
                selector.select();
                for (Iterator<SelectionKey> ready = selector.selectedKeys().iterator(); ready.hasNext(); ) {
                    ((WatchingPage.Wire) ready.next().attachment()).read();
                    ready.remove();
                }
            }
            for (WatchingPage page : pages) {
                page.close();
            }
            selector.close();
        } catch (IOException lost) {
            throw new IllegalStateException("a page lost its connection", lost);
        }
    }
}
