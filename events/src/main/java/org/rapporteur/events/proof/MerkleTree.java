package org.rapporteur.events.proof;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.events.value.Hash;

/**
 * A Merkle tree as transparency logs use it (RFC 9162, section 2.1): one hash for all leaves in their order, and short
 * proofs that a leaf is in it, or that a larger tree begins with the leaves of a smaller one.
 *
 * @param nodes the roots of complete subtrees, which never change once they are there
 */
public record MerkleTree(Nodes nodes, long size) {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** Where the roots of complete subtrees are kept. */
    @FunctionalInterface
    public interface Nodes {
        /** The root of the subtree over the 2^level leaves from {@code index} * 2^level on; leaves are at level 0. */
        Hash at(int level, long index);
    }

    /** The hash of a leaf as RFC 9162 makes it: of a byte 0 and the content. */
    public static Hash leaf(byte[] content) {
        return Hash.of(LEAF, content);
    }

    /** The hash of a node as RFC 9162 makes it: of a byte 1 and both hashes below it. */
    public static Hash node(Hash left, Hash right) {
        return Hash.of(NODE, left.bytes(), right.bytes());
    }

    /** The root over all leaves; of no leaves, the hash of nothing. */
    public Hash root() {
        return size == 0 ? Hash.of("") : root(0, size);
    }

    /** Proves that a leaf is in the tree: the hashes beside its way to the root, from below. */
    public List<Hash> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("there is no leaf %d in a tree of %d".formatted(index, size));
        }
        List<Hash> proof = new ArrayList<>();
        collectInclusion(index, 0, size, proof);
        return proof;
    }

    /** Proves that this tree begins with the leaves of a smaller one. */
    public List<Hash> consistency(long smaller) {
        if (smaller < 0 || smaller > size) {
            throw new IllegalArgumentException("a tree of %d does not hold one of %d".formatted(size, smaller));
        }
        List<Hash> proof = new ArrayList<>();
        if (smaller > 0 && smaller < size) {
            collectConsistency(smaller, 0, size, true, proof);
        }
        return proof;
    }

    /** Whether a leaf is in the tree of this size and root. */
    public static boolean includes(Hash root, long size, long index, Hash leaf, List<Hash> proof) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash beside : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = node(beside, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = node(hash, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the larger tree begins with the leaves of the smaller one. */
    public static boolean grewFrom(Hash smallRoot, long small, Hash largeRoot, long large, List<Hash> proof) {
        if (small == large) {
            return proof.isEmpty() && smallRoot.equals(largeRoot);
        }
        if (small == 0) {
            return proof.isEmpty();
        }
        List<Hash> path = new ArrayList<>(proof);
        if (Long.bitCount(small) == 1) {
            path.addFirst(smallRoot);
        }
        if (small > large || path.isEmpty()) {
            return false;
        }
        long node = small - 1;
        long last = large - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        Hash first = path.removeFirst();
        Hash second = first;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                first = node(beside, first);
                second = node(beside, second);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                second = node(second, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && first.equals(smallRoot) && second.equals(largeRoot);
    }

    private Hash root(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return nodes.at(level, from >> level);
        }
        long split = from + Long.highestOneBit(leaves);
        return node(root(from, split), root(split, to));
    }

    private void collectInclusion(long index, long from, long to, List<Hash> proof) {
        if (to - from == 1) {
            return;
        }
        long split = from + split(to - from);
        if (index < split) {
            collectInclusion(index, from, split, proof);
            proof.add(root(split, to));
            return;
        }
        collectInclusion(index, split, to, proof);
        proof.add(root(from, split));
    }

    private void collectConsistency(long smaller, long from, long to, boolean known, List<Hash> proof) {
        if (smaller == to - from) {
            if (!known) {
                proof.add(root(from, to));
            }
            return;
        }
        long split = split(to - from);
        if (smaller <= split) {
            collectConsistency(smaller, from, from + split, known, proof);
            proof.add(root(from + split, to));
            return;
        }
        collectConsistency(smaller - split, from + split, to, false, proof);
        proof.add(root(from, from + split));
    }

    /** The largest power of two smaller than a number of leaves. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
