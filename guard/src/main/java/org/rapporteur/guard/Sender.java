package org.rapporteur.guard;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom requests are counted for. */
final class Sender {
    private static final int NETWORK = 8;

    private Sender() {}

    /** An address of the fourth version; of the sixth its network, because whoever has one has all of them. */
    static String of(String address) {
        return address.indexOf(':') < 0 ? address : of(InetAddress.ofLiteral(address));
    }

    static String of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length > NETWORK
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK))
                : address.getHostAddress();
    }
}
