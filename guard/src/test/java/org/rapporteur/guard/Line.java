package org.rapporteur.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.stream.Stream;

/** A line to a server, over which anything can be said at any pace. */
final class Line implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;

    private Line(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    static Line to(int port) throws IOException {
        return from("127.0.0.1", port);
    }

    /** From another address of this machine. */
    static Line from(String address, int port) throws IOException {
        return new Line(new Socket(InetAddress.ofLiteral("127.0.0.1"), port, InetAddress.ofLiteral(address), 0));
    }

    Line say(String... lines) throws IOException {
        socket.getOutputStream().write(String.join("\r\n", lines).getBytes(UTF_8));
        return this;
    }

    /** Says the head of a request, at once: a server may answer to its first line, and hear no more. */
    Line ask(String request, String... headers) throws IOException {
        return say(Stream.of(Stream.of(request + " HTTP/1.1"), Stream.of(headers), Stream.of("", ""))
                .flatMap(lines -> lines)
                .toArray(String[]::new));
    }

    /** Says no more, and still listens. */
    Line end() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** What is answered until the other side closes the line; empty if it was cut. */
    String answer() {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (IOException cut) {
            // What came before it counts.
        }
        return answer.toString(UTF_8);
    }

    /** How many bytes are answered until the other side closes the line, taken a few at a time. */
    int readSlowly() throws InterruptedException {
        byte[] few = new byte[4_000];
        int all = 0;
        try {
            InputStream in = socket.getInputStream();
            for (int read = in.read(few); read >= 0; read = in.read(few)) {
                all += read;
                Thread.sleep(5);
            }
        } catch (IOException cut) {
            // What came before it counts.
        }
        return all;
    }

    /** What is answered first. */
    String beginning() {
        byte[] beginning = new byte[2000];
        try {
            InputStream in = socket.getInputStream();
            int read = in.read(beginning);
            return read < 0 ? "" : new String(beginning, 0, read, UTF_8);
        } catch (IOException cut) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
