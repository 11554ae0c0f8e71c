package org.rapporteur.standalone.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** HTTP over a plain socket, so that what no decent client would send can be sent. */
final class Wire implements AutoCloseable {
    /** Whoever has not answered by then does not. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI side;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    Wire(URI side) {
        this.side = side;
    }

    /** Asks on the connection that is open, if one still is. */
    Told ask(Asked asked) throws IOException {
        long start = System.nanoTime();
        boolean fresh = socket == null;
        try {
            return asked(asked, start);
        } catch (SocketTimeoutException silent) {
            close();
            throw silent;
        } catch (IOException cut) {
            close();
            if (fresh) {
                return new Told(0, List.of(), new byte[0], System.nanoTime() - start);
            }
            // The other end may have closed it since the last answer.
            return ask(asked);
        }
    }

    private Told asked(Asked asked, long start) throws IOException {
        InputStream answer = opened();
        try {
            // Whole: in two pieces the second would wait for the first to be acknowledged.
            opened(socket).getOutputStream().write(asked.bytes(side.getAuthority()));
            if (asked.promisesMore()) {
                // Nobody is to wait for it.
                opened(socket).shutdownOutput();
            }
        } catch (SocketTimeoutException silent) {
            throw silent;
        } catch (IOException unread) {
            // Refused before all of it was there: what is said of it can still be read.
        }
        String status = line(answer);
        while (status.startsWith("HTTP/1.1 1")) {
            while (!line(answer).isEmpty()) {
                // What comes before the answer has nothing to say.
            }
            status = line(answer);
        }
        List<Header> headers = new ArrayList<>();
        for (String line = line(answer); !line.isEmpty(); line = line(answer)) {
            int colon = line.indexOf(':');
            headers.add(new Header(
                    line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        int code = Integer.parseInt(status.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        Told head = new Told(code, headers, new byte[0], 0);
        byte[] body = body(asked.method(), head, answer);
        boolean over =
                head.header("Connection").orElse("").toLowerCase(Locale.ROOT).contains("close");
        // What was left of a request that ends elsewhere than it says would be taken for the next one's beginning.
        if (over || asked.spoilt()) {
            close();
        }
        return new Told(code, headers, body, System.nanoTime() - start);
    }

    private byte[] body(String method, Told head, InputStream answer) throws IOException {
        if (method.equals("HEAD") || head.status() == 204 || head.status() == 304) {
            return new byte[0];
        }
        if (head.header("Content-Type").orElse("").startsWith("text/event-stream")) {
            String first = head.header("Transfer-Encoding").isPresent() ? line(answer) + line(answer) : line(answer);
            close();
            return first.getBytes(ISO_8859_1);
        }
        if (head.header("Transfer-Encoding").orElse("").equals("chunked")) {
            return chunks(answer);
        }
        if (head.header("Content-Length").isPresent()) {
            int length = Integer.parseInt(head.header("Content-Length").orElseThrow());
            byte[] body = answer.readNBytes(length);
            if (body.length < length) {
                throw new IOException("the answer ends early");
            }
            return body;
        }
        byte[] all = answer.readAllBytes();
        close();
        return all;
    }

    private static byte[] chunks(InputStream answer) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(answer); size > 0; size = size(answer)) {
            body.write(answer.readNBytes(size));
            line(answer);
        }
        line(answer);
        return body.toByteArray();
    }

    private static int size(InputStream answer) throws IOException {
        try {
            return Integer.parseInt(line(answer), 16);
        } catch (NumberFormatException cut) {
            throw new IOException("the answer ends early", cut);
        }
    }

    private InputStream opened() throws IOException {
        if (in == null) {
            Socket opened = new Socket(side.getHost(), side.getPort());
            opened.setTcpNoDelay(true);
            opened.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            socket = opened;
            in = new BufferedInputStream(opened.getInputStream());
        }
        return in;
    }

    private static Socket opened(@Nullable Socket socket) throws IOException {
        if (socket == null) {
            throw new IOException("not open");
        }
        return socket;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the answer ends early");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
        socket = null;
        in = null;
    }
}
