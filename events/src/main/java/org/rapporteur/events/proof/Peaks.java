package org.rapporteur.events.proof;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.events.value.Hash;

/** A Merkle tree that grows leaf by leaf and remembers only its largest complete subtrees. */
public final class Peaks {
    private final List<Peak> peaks = new ArrayList<>();
    private long size;

    private record Peak(int level, Hash hash) {}

    /** Told of each subtree that becomes complete, leaves included. */
    @FunctionalInterface
    public interface Completed {
        void node(int level, long index, Hash hash);
    }

    /** The tree of this size, to go on from. */
    public static Peaks of(MerkleTree tree) {
        Peaks peaks = new Peaks();
        long from = 0;
        for (int level = Long.SIZE - 2; level >= 0; level--) {
            if ((tree.size() >> level & 1) == 1) {
                peaks.peaks.add(new Peak(level, tree.nodes().at(level, from >> level)));
                from += 1L << level;
            }
        }
        peaks.size = tree.size();
        return peaks;
    }

    public void add(Hash leaf, Completed completed) {
        Peak peak = new Peak(0, leaf);
        completed.node(0, size, leaf);
        size++;
        while (!peaks.isEmpty() && peaks.getLast().level == peak.level) {
            int level = peak.level + 1;
            peak = new Peak(level, MerkleTree.node(peaks.removeLast().hash, peak.hash));
            completed.node(level, (size >> level) - 1, peak.hash);
        }
        peaks.add(peak);
    }

    public long size() {
        return size;
    }

    /** The root over the leaves so far; of none, the hash of nothing. */
    public Hash root() {
        if (peaks.isEmpty()) {
            return Hash.of("");
        }
        Hash root = peaks.getLast().hash;
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = MerkleTree.node(peaks.get(i).hash, root);
        }
        return root;
    }
}
