package org.rapporteur.command.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.events.proof.Checkpoint;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.proof.FactProof;
import org.rapporteur.events.proof.HashOfLines;
import org.rapporteur.events.proof.KeyHistory;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.proof.SignedNote;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * All that is recorded of a session up to a version, with proofs if the record is signed. It is read page by page: a
 * long session never lies in memory as a whole, and whoever reads slowly holds no transaction open.
 */
public final class SessionOnRecord {
    private static final int PAGE = 1_000;

    private final JdbcTemplate database;
    private final SessionId session;
    private final long version;
    private final Optional<Signed> signed;

    /** What proofs lead to. */
    private record Signed(Checkpoints by, String note) {
        Checkpoint checkpoint() {
            return Checkpoint.parse(SignedNote.parse(note).text());
        }
    }

    private SessionOnRecord(JdbcTemplate database, SessionId session, long version, Optional<Signed> signed) {
        this.database = database;
        this.session = session;
        this.version = version;
        this.signed = signed;
    }

    /**
     * A session up to its last fact that is in the last checkpoint, where there are any; nothing if it has no facts.
     */
    static Optional<SessionOnRecord> of(JdbcTemplate database, SessionId session, Optional<Checkpoints> checkpoints) {
        Optional<Signed> signed = checkpoints.flatMap(by -> by.latest().map(note -> new Signed(by, note)));
        long version = signed.map(last -> last.by.versionOf(session, last.checkpoint()))
                .orElseGet(() -> versionOf(database, session));
        return version == 0 ? Optional.empty() : Optional.of(new SessionOnRecord(database, session, version, signed));
    }

    private static long versionOf(JdbcTemplate database, SessionId session) {
        Long version = database.queryForObject(
                "select coalesce(max(sequence_number) + 1, 0) from domain_event_entry where aggregate_identifier = ?",
                Long.class,
                session.value());
        return version == null ? 0 : version;
    }

    /** Gives the facts, a line each. */
    public void facts(Consumer<String> line) {
        facts(1, version, line);
    }

    /** Gives the facts from one version to another, both included. */
    void facts(long from, long to, Consumer<String> line) {
        long next = from;
        List<StoredRow> page = page(next, to);
        while (!page.isEmpty()) {
            page.forEach(row -> line.accept(FactLine.write(row.stated())));
            next = page.getLast().version() + 1;
            page = page(next, to);
        }
    }

    private List<StoredRow> page(long from, long to) {
        return database.query(
                "select " + StoredRow.COLUMNS + " from domain_event_entry where aggregate_identifier = ?"
                        + " and sequence_number >= ? and sequence_number < ? order by sequence_number limit ?",
                (row, number) -> StoredRow.read(row, number),
                session.value(),
                from - 1,
                Math.min(to, version),
                PAGE);
    }

    private record StoredAct(long version, long position, String line) {}

    /** Gives the acts that led to these facts, and those that led to none, a line each. */
    public void acts(Consumer<String> line) {
        StoredAct last = new StoredAct(0, 0, "");
        List<StoredAct> page = after(last);
        while (!page.isEmpty()) {
            page.forEach(act -> line.accept(act.line));
            last = page.getLast();
            page = after(last);
        }
    }

    private List<StoredAct> after(StoredAct last) {
        return database.query(
                "select receipt.version, receipt.position, jsonb_strip_nulls(to_jsonb(receipt))::text from receipt where session = ?"
                        + " and receipt.version <= ? and (receipt.version, receipt.position) > (?, ?)"
                        + " order by receipt.version, receipt.position limit ?",
                (row, _) -> new StoredAct(row.getLong(1), row.getLong(2), row.getString(3)),
                session.value(),
                version,
                last.version,
                last.position,
                PAGE);
    }

    /** Gives the proof of each fact; none if the record is not signed. */
    public void proofs(Consumer<FactProof> proof) {
        signed.ifPresent(last -> last.by.proofs(session, last.checkpoint(), proof));
    }

    /** The signed checkpoint that the proofs lead to. */
    public Optional<String> checkpoint() {
        return signed.map(Signed::note);
    }

    /** The keys that signed the record. */
    public Optional<KeyHistory> keys() {
        return signed.map(last -> last.by.keys());
    }

    /** The hashes of facts and acts, as the files that hold them in an archive have them. */
    Map<String, Hash> hashes() {
        return Map.of(SessionRecord.FACTS, hash(this::facts), SessionRecord.ACTS, hash(this::acts));
    }

    private static Hash hash(Consumer<Consumer<String>> lines) {
        HashOfLines hash = new HashOfLines();
        lines.accept(hash::add);
        return hash.hash();
    }
}
