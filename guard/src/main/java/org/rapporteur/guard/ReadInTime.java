package org.rapporteur.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import org.apache.catalina.connector.ClientAbortException;

/**
 * An answer that waits only so long for its reader. Tomcat closes a line on which nothing moves; on one that moves a
 * little all the time, a long answer would hold its thread for as long as its reader likes.
 */
final class ReadInTime extends HttpServletResponseWrapper {
    private static final int PIECE = 8192;

    private final HttpServletRequest request;
    private final long patience;
    private long waited;
    private boolean cut;

    ReadInTime(HttpServletRequest request, HttpServletResponse response, Duration patience) {
        super(response);
        this.request = request;
        this.patience = patience.toNanos();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Bytes(super.getOutputStream());
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return new PrintWriter(new Letters(super.getWriter()));
    }

    @Override
    public void flushBuffer() throws IOException {
        inTime(super::flushBuffer);
    }

    private interface Writing {
        void now() throws IOException;
    }

    private void inTime(Writing writing) throws IOException {
        if (!cut) {
            long start = System.nanoTime();
            try {
                writing.now();
            } finally {
                waited += System.nanoTime() - start;
            }
            cut = waited > patience;
            if (cut && request.getAttribute(BodiesAtHand.CLOSE) instanceof Runnable close) {
                close.run();
            }
        }
        if (cut) {
            throw new ClientAbortException("the answer was read too slowly");
        }
    }

    private interface Piece {
        void write(int at, int size) throws IOException;
    }

    private void inPieces(int from, int count, Piece piece) throws IOException {
        for (int written = 0; written < count; written += PIECE) {
            int at = from + written;
            int size = Math.min(PIECE, count - written);
            inTime(() -> piece.write(at, size));
        }
    }

    private final class Bytes extends ServletOutputStream {
        private final ServletOutputStream out;

        Bytes(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            inTime(() -> out.write(one));
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            inPieces(from, count, (at, size) -> out.write(bytes, at, size));
        }

        @Override
        public void flush() throws IOException {
            inTime(out::flush);
        }

        @Override
        public void close() throws IOException {
            inTime(out::close);
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }

    private final class Letters extends Writer {
        private final Writer out;

        Letters(Writer out) {
            this.out = out;
        }

        @Override
        public void write(char[] letters, int from, int count) throws IOException {
            inPieces(from, count, (at, size) -> out.write(letters, at, size));
        }

        @Override
        public void write(String text, int from, int count) throws IOException {
            inPieces(from, count, (at, size) -> out.write(text, at, size));
        }

        @Override
        public void flush() throws IOException {
            inTime(out::flush);
        }

        @Override
        public void close() throws IOException {
            inTime(out::close);
        }
    }
}
