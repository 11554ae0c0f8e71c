package org.rapporteur.standalone.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * All readers as one that Jazzer can drive, guided by what code a text reaches: {@code .ci/jazzer} does. The first byte
 * says which of them, the others are the text.
 */
public final class JazzerTarget {
    private static final List<Reader> READERS = readers();

    private JazzerTarget() {}

    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        if (input.length > 0) {
            READERS.get(Byte.toUnsignedInt(input[0]) % READERS.size()).read(Arrays.copyOfRange(input, 1, input.length));
        }
    }

    private static List<Reader> readers() {
        try {
            return Reader.all();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
