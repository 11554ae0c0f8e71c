package org.rapporteur.events.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.value.Hash;

class MerkleTreeTest {
    /** The leaves that implementations of RFC 6962 and RFC 9162 are tried on, with the roots they give. */
    private static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_roots_are_those_of_other_implementations() {
        for (int size = 1; size <= LEAVES.size(); size++) {
            assertThat(tree(size).root()).hasToString(ROOTS.get(size - 1));
        }
    }

    @Test
    void every_leaf_is_proved_in_every_tree_and_no_other_leaf_is() {
        for (int size = 1; size <= 40; size++) {
            MerkleTree tree = tree(size);
            for (int index = 0; index < size; index++) {
                List<Hash> proof = tree.inclusion(index);
                assertThat(MerkleTree.includes(tree.root(), size, index, leaf(index), proof))
                        .isTrue();
                assertThat(MerkleTree.includes(tree.root(), size, index, leaf(99), proof))
                        .isFalse();
                assertThat(MerkleTree.includes(tree.root(), size, (index + 1) % size, leaf(index), proof))
                        .isEqualTo(size == 1);
                assertThat(MerkleTree.includes(Hash.of("other"), size, index, leaf(index), proof))
                        .isFalse();
            }
        }
    }

    @Test
    void every_tree_is_proved_to_have_grown_from_every_smaller_one_and_from_no_other() {
        for (int large = 1; large <= 40; large++) {
            for (int small = 1; small <= large; small++) {
                Hash before = tree(small).root();
                Hash after = tree(large).root();
                List<Hash> proof = tree(large).consistency(small);

                assertThat(MerkleTree.grewFrom(before, small, after, large, proof))
                        .isTrue();
                assertThat(MerkleTree.grewFrom(Hash.of("other"), small, after, large, proof))
                        .isFalse();
                assertThat(MerkleTree.grewFrom(before, small, Hash.of("other"), large, proof))
                        .isFalse();
            }
        }
    }

    private static Hash leaf(int index) {
        return MerkleTree.leaf(index < LEAVES.size() ? LEAVES.get(index) : new byte[] {(byte) index});
    }

    private static MerkleTree tree(int size) {
        List<List<Hash>> levels = new ArrayList<>();
        levels.add(new ArrayList<>());
        for (int i = 0; i < size; i++) {
            levels.getFirst().add(leaf(i));
        }
        while (levels.getLast().size() > 1) {
            List<Hash> below = levels.getLast();
            List<Hash> above = new ArrayList<>();
            for (int i = 0; i + 1 < below.size(); i += 2) {
                above.add(MerkleTree.node(below.get(i), below.get(i + 1)));
            }
            levels.add(above);
        }
        return new MerkleTree((level, index) -> levels.get(level).get((int) index), size);
    }
}
