package org.rapporteur.command.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    long size() {
        Long size = database.queryForObject("select coalesce(max(index) + 1, 0) from tree_leaf", Long.class);
        return size == null ? 0 : size;
    }

    /** A leaf and its place among the leaves. */
    record Indexed(long index, Leaf leaf) {}

    /** The leaves of a session that are in the tree of this size, by version. */
    List<Indexed> leavesOf(SessionId session, long size) {
        return database.query(
                "select * from tree_leaf where session = ? and index < ? order by version, index",
                FactTree::read,
                session.value(),
                size);
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
