package org.rapporteur.command.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.events.proof.Leaf;
import org.rapporteur.events.proof.MerkleTree;
import org.rapporteur.events.proof.Peaks;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tree over the facts of all sessions, in the order in which they were seen. */
final class FactTree {
    private static final int AT_ONCE = 5_000;

    private final JdbcTemplate database;

    FactTree(JdbcTemplate database) {
        this.database = database;
    }

    /** The tree when it had so many leaves. */
    MerkleTree at(long size) {
        return new MerkleTree(this::node, size);
    }

    /**
     * The same, with the nodes at hand that proofs of these leaves take: fetched together, because a proof takes dozens
     * of them and a session has thousands of proofs.
     */
    MerkleTree at(long size, Collection<Long> leaves) {
        Set<NodeId> wanted = new LinkedHashSet<>(peaks(size));
        leaves.forEach(leaf -> addBeside(leaf, size, wanted));
        Map<NodeId, Hash> nodes = fetch(wanted);
        return new MerkleTree(
                (level, index) -> {
                    Hash node = nodes.get(new NodeId(level, index));
                    return node == null ? node(level, index) : node;
                },
                size);
    }

    private record NodeId(int level, long index) {
        boolean isCompleteIn(long size) {
            return (index + 1) << level <= size;
        }

        NodeId above() {
            return new NodeId(level + 1, index >> 1);
        }

        NodeId beside() {
            return new NodeId(level, index ^ 1);
        }
    }

    /** The largest complete subtrees of a tree, side by side. */
    private static List<NodeId> peaks(long size) {
        List<NodeId> peaks = new ArrayList<>();
        long from = 0;
        for (int level = Long.SIZE - 2; level >= 0; level--) {
            if (((size >> level) & 1) == 1) {
                peaks.add(new NodeId(level, from >> level));
                from += 1L << level;
            }
        }
        return peaks;
    }

    /** What stands beside the way of a leaf up to its peak. */
    private static void addBeside(long leaf, long size, Set<NodeId> wanted) {
        NodeId node = new NodeId(0, leaf);
        while (node.above().isCompleteIn(size)) {
            wanted.add(node.beside());
            node = node.above();
        }
    }

    private Map<NodeId, Hash> fetch(Collection<NodeId> wanted) {
        Map<NodeId, Hash> nodes = new HashMap<>();
        database.query(
                "select level, index, hash from tree_node where (level, index) in"
                        + " (select * from unnest(?::int[], ?::bigint[]))",
                row -> {
                    nodes.put(new NodeId(row.getInt("level"), row.getLong("index")), new Hash(row.getString("hash")));
                },
                wanted.stream().map(NodeId::level).toArray(Integer[]::new),
                wanted.stream().map(NodeId::index).toArray(Long[]::new));
        return nodes;
    }

    long size() {
        Long size = database.queryForObject("select coalesce(max(index) + 1, 0) from tree_leaf", Long.class);
        return size == null ? 0 : size;
    }

    /** A leaf and its place among the leaves. */
    record Indexed(long index, Leaf leaf) {}

    /**
     * Leaves of a session that are in the tree of this size, in the order of their versions.
     *
     * @param after the version after which they begin
     * @param most how many at most
     */
    List<Indexed> leavesOf(SessionId session, long size, long after, int most) {
        return database.query(
                "select tree_leaf.* from domain_event_entry join tree_leaf on place = global_index"
                        + " where aggregate_identifier = ? and sequence_number >= ? and index < ?"
                        + " order by sequence_number limit ?",
                FactTree::read,
                session.value(),
                after,
                size,
                most);
    }

    /** Up to which version the facts of a session are in the tree of this size. */
    long versionOf(SessionId session, long size) {
        Long version = database.queryForObject(
                "select coalesce(max(sequence_number) + 1, 0) from domain_event_entry"
                        + " join tree_leaf on place = global_index where aggregate_identifier = ? and index < ?",
                Long.class,
                session.value(),
                size);
        return version == null ? 0 : version;
    }

    static Indexed read(ResultSet row, int number) throws SQLException {
        return new Indexed(row.getLong("index"), leaf(row, "version"));
    }

    static Leaf leaf(ResultSet row, String version) throws SQLException {
        return new Leaf(
                row.getLong("place"),
                new SessionId(row.getString("session")),
                row.getLong(version),
                new Hash(row.getString("fact")));
    }

    /**
     * Adds facts that the tree has not, also those whose transaction was slow to commit; to be called by one at a time,
     * in a transaction.
     *
     * @param settled the place up to which no fact can show up any more
     * @return the tree as it is then
     */
    MerkleTree grow(long settled) {
        List<Leaf> fresh = database.query(
                "select global_index, aggregate_identifier, sequence_number + 1, event_identifier"
                        + " from domain_event_entry where global_index > ?"
                        + " and not exists (select from tree_leaf where place = global_index)"
                        + " order by global_index limit " + AT_ONCE,
                (row, _) -> new Leaf(
                        row.getLong(1), new SessionId(row.getString(2)), row.getLong(3), new Hash(row.getString(4))),
                settled);
        Peaks peaks = Peaks.of(at(size()));
        List<Object[]> leaves = new ArrayList<>();
        List<Object[]> nodes = new ArrayList<>();
        for (Leaf leaf : fresh) {
            leaves.add(new Object[] {
                peaks.size(),
                leaf.place(),
                leaf.session().value(),
                leaf.version(),
                leaf.fact().value()
            });
            peaks.add(leaf.hash(), (level, index, hash) -> nodes.add(new Object[] {level, index, hash.value()}));
        }
        database.batchUpdate(
                "insert into tree_leaf (index, place, session, version, fact) values (?, ?, ?, ?, ?)", leaves);
        database.batchUpdate("insert into tree_node (level, index, hash) values (?, ?, ?)", nodes);
        return at(peaks.size());
    }

    /** The place of the last of so many leaves. */
    Optional<Long> placeOfLast(long size) {
        return database
                .query("select place from tree_leaf where index = ?", (row, _) -> row.getLong(1), size - 1)
                .stream()
                .findFirst();
    }

    private Hash node(int level, long index) {
        return database
                .query(
                        "select hash from tree_node where level = ? and index = ?",
                        (row, _) -> new Hash(row.getString(1)),
                        level,
                        index)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the tree has no node %d/%d".formatted(level, index)));
    }
}
