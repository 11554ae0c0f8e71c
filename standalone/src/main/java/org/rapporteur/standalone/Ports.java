package org.rapporteur.standalone;

/** The ports of the two sides; 0 means any that is free. */
public record Ports(int querySide, int commandSide) {

    /** Any ports that are free. */
    public static final Ports FREE = new Ports(0, 0);

    public Ports {
        if (querySide < 0 || querySide > 65535 || commandSide < 0 || commandSide > 65535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535");
        }
    }
}
