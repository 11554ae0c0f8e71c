package org.rapporteur.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ViewerTest {
    private final Line line = new Line();
    private final AtomicInteger ends = new AtomicInteger();
    private final Viewer viewer = new Viewer(line, ends::incrementAndGet);

    @Test
    void a_page_hears_of_a_version_once() {
        viewer.onWritePossible();

        viewer.tell(7);
        viewer.tell(7);
        viewer.tell(6);

        assertThat(line.sent()).isEqualTo("id: 7\nevent: changed\ndata: 7\n\n");
    }

    @Test
    void nothing_is_sent_before_the_connection_is_open() {
        viewer.tell(7);
        assertThat(line.sent()).isEmpty();

        viewer.onWritePossible();
        assertThat(line.sent()).contains("data: 7");
    }

    @Test
    void a_slow_page_hears_only_the_last_of_what_it_missed() {
        viewer.onWritePossible();
        line.ready = false;

        viewer.tell(7);
        viewer.tell(8);
        viewer.heartbeat();
        viewer.tell(9);
        assertThat(line.sent()).isEmpty();
        line.ready = true;
        viewer.onWritePossible();

        assertThat(line.sent()).isEqualTo("id: 9\nevent: changed\ndata: 9\n\n");
    }

    @Test
    void a_heartbeat_is_heard_where_nothing_changes() {
        viewer.onWritePossible();

        viewer.heartbeat();

        assertThat(line.sent()).isEqualTo("event: alive\ndata:\n\n");
    }

    @Test
    void a_lost_connection_ends_once() {
        viewer.onWritePossible();
        line.broken = true;

        viewer.tell(7);
        viewer.tell(8);
        viewer.onError(new IOException("again"));

        assertThat(ends).hasValue(1);
    }

    /** A line that holds back what is not flushed, and refuses what it did not say it was ready for. */
    private static final class Line extends ServletOutputStream {
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private String flushed = "";
        private boolean ready = true;
        private boolean broken;

        String sent() {
            return flushed;
        }

        @Override
        public boolean isReady() {
            return ready;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}

        @Override
        public void write(int one) throws IOException {
            if (broken || !ready) {
                throw new IOException("gone");
            }
            written.write(one);
        }

        @Override
        public void flush() {
            flushed = written.toString(StandardCharsets.UTF_8);
        }
    }
}
