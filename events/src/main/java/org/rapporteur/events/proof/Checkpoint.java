package org.rapporteur.events.proof;

import java.util.Base64;
import java.util.List;
import org.rapporteur.events.value.Hash;

/**
 * All that was recorded up to a moment, in one line: the root of the tree over so many facts. Written as <a
 * href="https://c2sp.org/tlog-checkpoint">C2SP tlog-checkpoint</a>, the body of a {@link SignedNote}.
 *
 * @param origin which record it is
 * @param size how many facts
 */
public record Checkpoint(String origin, long size, Hash root) {

    /** The three lines that are signed. */
    public String text() {
        return "%s\n%d\n%s\n".formatted(origin, size, Base64.getEncoder().encodeToString(root.bytes()));
    }

    /**
     * Reads what {@link #text()} has written, and nothing else.
     *
     * @throws IllegalArgumentException if it is no checkpoint, or written in another way
     */
    public static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != 3) {
            throw new IllegalArgumentException("a checkpoint has three lines");
        }
        Checkpoint checkpoint = new Checkpoint(
                lines.get(0),
                Long.parseLong(lines.get(1)),
                Hash.of32(Base64.getDecoder().decode(lines.get(2))));
        if (!checkpoint.text().equals(text)) {
            throw new IllegalArgumentException("the checkpoint is not written as one");
        }
        return checkpoint;
    }
}
