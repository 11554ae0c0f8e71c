package org.rapporteur.command.evidence;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.rapporteur.events.proof.Checkpoint;
import org.rapporteur.events.proof.FactProof;
import org.rapporteur.events.proof.KeyHistory;
import org.rapporteur.events.proof.MerkleTree;
import org.rapporteur.events.proof.Seal;
import org.rapporteur.events.proof.SignedNote;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Lets the tree grow with the facts, signs it from time to time, and tells the witnesses. */
public final class Checkpoints {
    /** Transactions are ended after half a minute; after twice that time no fact can turn up late. */
    private static final String SETTLED = "taken_at < (select max(taken_at) from checkpoint) - interval '1 minute'";

    private static final int PROOFS_AT_ONCE = 1_000;
    private static final long ONE_AT_A_TIME = 0x7261_7070L;

    private final TransactionOperations transactions;
    private final JdbcTemplate database;
    private final FactTree tree;
    private final KeyRing keys;
    private final String origin;
    private final List<Witness> witnesses;

    Checkpoints(
            TransactionOperations transactions,
            JdbcTemplate database,
            KeyRing keys,
            String origin,
            List<Witness> witnesses) {
        this.transactions = transactions;
        this.database = database;
        this.tree = new FactTree(database);
        this.keys = keys;
        this.origin = origin;
        this.witnesses = witnesses;
    }

    /** Takes a checkpoint if facts were added since the last one, and brings to the witnesses what they lack. */
    public void take() {
        sign();
        database.query("select size from checkpoint where not witnessed order by size", (row, _) -> row.getLong(1))
                .forEach(this::tellWitnesses);
    }

    /** Takes a checkpoint if facts were added since the last one; witnesses are told with the next round. */
    void sign() {
        transactions.executeWithoutResult(_ -> {
            if (Boolean.TRUE.equals(
                    database.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, ONE_AT_A_TIME))) {
                sign(tree.grow(settled()));
            }
        });
    }

    /** The same, but waits for whoever is at it: what is given away now is to be covered by the last checkpoint. */
    void signInTurn() {
        transactions.executeWithoutResult(_ -> {
            database.query("select pg_advisory_xact_lock(?)", row -> {}, ONE_AT_A_TIME);
            sign(tree.grow(settled()));
        });
    }

    /** The last checkpoint, if one was taken yet. */
    public Optional<String> latest() {
        return database
                .query("select note from checkpoint order by size desc limit 1", (row, _) -> row.getString(1))
                .stream()
                .findFirst();
    }

    /**
     * Checkpoints, the first one first.
     *
     * @param from how many facts the first of them covers at least
     * @param limit how many at most
     */
    public List<String> from(long from, long limit) {
        return database.query(
                "select note from checkpoint where size >= ? order by size limit ?",
                (row, _) -> row.getString(1),
                from,
                limit);
    }

    /** The keys that signed them. */
    public KeyHistory keys() {
        return keys.history();
    }

    /** Signs the files of a session's archive with the key that signs checkpoints. */
    String seal(SessionId session, SortedMap<String, Hash> files) {
        return SignedNote.sign(new Seal(origin, session, files).text(), keys.current())
                .toString();
    }

    /** Up to which version the facts of a session are in the record of a checkpoint. */
    long versionOf(SessionId session, Checkpoint checkpoint) {
        return tree.versionOf(session, checkpoint.size());
    }

    /** Gives proofs that the facts of a session are in the record of a checkpoint, by version. */
    void proofs(SessionId session, Checkpoint checkpoint, Consumer<FactProof> reader) {
        long proved = 0;
        List<FactTree.Indexed> page = tree.leavesOf(session, checkpoint.size(), proved, PROOFS_AT_ONCE);
        while (!page.isEmpty()) {
            MerkleTree signed = tree.at(
                    checkpoint.size(),
                    page.stream().map(FactTree.Indexed::index).toList());
            page.forEach(indexed -> reader.accept(new FactProof(
                    indexed.leaf().version(),
                    indexed.leaf().place(),
                    indexed.index(),
                    signed.inclusion(indexed.index()))));
            proved += page.size();
            page = tree.leavesOf(session, checkpoint.size(), proved, PROOFS_AT_ONCE);
        }
    }

    /** Proves that the record of one checkpoint begins with the record of an earlier one. */
    public List<Hash> consistency(long smaller, long larger) {
        if (larger > tree.size()) {
            throw new IllegalArgumentException("the tree has not %d leaves yet".formatted(larger));
        }
        return tree.at(larger).consistency(smaller);
    }

    /** How many facts are in the tree by now. */
    public long size() {
        return tree.size();
    }

    List<Witness> witnesses() {
        return witnesses;
    }

    private long settled() {
        Long size =
                database.queryForObject("select coalesce(max(size), 0) from checkpoint where " + SETTLED, Long.class);
        return tree.placeOfLast(size == null ? 0 : size).orElse(0L);
    }

    private void sign(MerkleTree grown) {
        Long signed = database.queryForObject("select coalesce(max(size), 0) from checkpoint", Long.class);
        if (signed != null && grown.size() > signed) {
            Checkpoint checkpoint = new Checkpoint(origin, grown.size(), grown.root());
            database.update(
                    "insert into checkpoint (size, note) values (?, ?)",
                    checkpoint.size(),
                    SignedNote.sign(checkpoint.text(), keys.current()).toString());
        }
    }

    private void tellWitnesses(long size) {
        String note = database.queryForObject("select note from checkpoint where size = ?", String.class, size);
        if (note != null) {
            witnesses.forEach(witness -> witness.keep(origin, note));
            database.update("update checkpoint set witnessed = true where size = ?", size);
        }
    }
}
