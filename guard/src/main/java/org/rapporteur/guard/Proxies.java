package org.rapporteur.guard;

import java.net.InetAddress;
import org.apache.catalina.util.NetMaskSet;

/** The proxies that are believed when they say for whom they ask. */
final class Proxies {
    private final NetMaskSet ranges;

    /** Addresses and ranges, parted by commas. */
    Proxies(String ranges) {
        this.ranges = ranges.isEmpty() ? new NetMaskSet() : NetMaskSet.parse(ranges);
    }

    boolean isOne(InetAddress address) {
        return ranges.contains(address);
    }
}
