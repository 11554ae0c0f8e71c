package org.rapporteur.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.rapporteur.standalone.embedded.CannotStart;

/** The ports of the two sides; 0 means any that is free. */
public record Ports(int querySide, int commandSide) {

    /** Any ports that are free. */
    public static final Ports FREE = new Ports(0, 0);

    /**
     * Makes sure that nobody else listens there.
     *
     * @throws CannotStart if somebody does
     */
    void requireFree() throws CannotStart {
        requireFree(querySide);
        requireFree(commandSide);
    }

    private static void requireFree(int port) throws CannotStart {
        try (ServerSocket socket = new ServerSocket()) {
            // As the servers do: a port that was just left by another is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new CannotStart(
                    "port %d cannot be had (%s); stop the program that listens there, or give another one with --port"
                            .formatted(port, taken.getMessage()));
        }
    }

    public Ports {
        if (querySide < 0 || querySide > 65535 || commandSide < 0 || commandSide > 65535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535");
        }
    }
}
