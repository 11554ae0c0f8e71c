package org.rapporteur.command.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Checkpoint;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.proof.FactProof;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Seal;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.proof.SignedNote;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Whole sessions, given away with their evidence and taken in with the same versions and hashes. */
public final class SessionRecords {
    private static final int FACTS_AT_ONCE = 1_000;

    private final TransactionOperations transactions;
    private final JdbcTemplate database;
    private final Optional<Checkpoints> checkpoints;

    public SessionRecords(
            TransactionOperations transactions, JdbcTemplate database, Optional<Checkpoints> checkpoints) {
        this.transactions = transactions;
        this.database = database;
        this.checkpoints = checkpoints;
    }

    /** A session's record, if there is such a session, with proofs of every fact. */
    public Optional<SessionRecord> of(SessionId session) {
        // Every fact given away is to be covered by the checkpoint that goes with it.
        checkpoints.ifPresent(Checkpoints::sign);
        Optional<String> note = checkpoints.flatMap(Checkpoints::latest);
        List<String> facts = database.query(
                "select " + StoredRow.COLUMNS + " from domain_event_entry where aggregate_identifier = ?"
                        + " order by sequence_number",
                (row, number) -> FactLine.write(StoredRow.read(row, number).stated()),
                session.value());
        List<String> acts = database.query(
                "select to_jsonb(receipt)::text from receipt where session = ?"
                        + " order by version, (to_jsonb(receipt) ->> 'position')::bigint",
                (row, _) -> row.getString(1),
                session.value());
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(note.map(signed -> signed(session, facts, acts, signed))
                .orElseGet(() -> new SessionRecord(facts, acts, null, List.of(), null)));
    }

    private SessionRecord signed(SessionId session, List<String> facts, List<String> acts, String note) {
        Checkpoints signing = checkpoints.orElseThrow();
        Checkpoint checkpoint = Checkpoint.parse(SignedNote.parse(note).text());
        List<FactProof> proofs = signing.proofs(session, checkpoint);
        // Facts recorded since would have no proof; they belong to the next record.
        return new SessionRecord(
                facts.subList(0, Math.min(facts.size(), proofs.size())), acts, note, proofs, signing.keys());
    }

    /**
     * Signs the files of an archive of a session, if this side signs at all. Facts and acts must be those that are on
     * record here; what else is in the archive is signed as whoever exports it says.
     *
     * @throws GoneOn if the facts or acts are not, or no longer, all those on record
     */
    public Optional<String> seal(SessionId session, SortedMap<String, Hash> files) {
        SortedMap<String, Hash> here =
                Seal.hashes(of(session).map(SessionRecord::files).orElseGet(TreeMap::new));
        if (!List.of(SessionRecord.FACTS, SessionRecord.ACTS).stream()
                .allMatch(name -> Objects.equals(here.get(name), files.get(name)))) {
            throw new GoneOn(session);
        }
        return checkpoints.map(signing -> signing.seal(session, files));
    }

    /** A session of the store and its last version. */
    public record Stored(SessionId session, long version) {}

    /** All sessions of the store. */
    public List<Stored> sessions() {
        return database.query(
                "select aggregate_identifier, max(sequence_number) + 1 as version from domain_event_entry"
                        + " group by aggregate_identifier order by aggregate_identifier",
                (row, _) -> new Stored(new SessionId(row.getString("aggregate_identifier")), row.getLong("version")));
    }

    /** Gives the facts of a session from one version to another, both included, as lines of JSON in canonical form. */
    public void facts(SessionId session, long from, long to, Consumer<String> line) {
        transactions.executeWithoutResult(_ -> {
            try (Stream<StatedFact> facts = stream(session, from, to)) {
                facts.map(FactLine::write).forEach(line);
            }
        });
    }

    private Stream<StatedFact> stream(SessionId session, long from, long to) {
        JdbcTemplate inTurns = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
        // Within a transaction the driver then fetches so many at a time, and not all of a long session.
        inTurns.setFetchSize(FACTS_AT_ONCE);
        return inTurns.queryForStream(
                "select " + StoredRow.COLUMNS + " from domain_event_entry where aggregate_identifier = ?"
                        + " and sequence_number between ? and ? order by sequence_number",
                (row, number) -> StoredRow.read(row, number).stated(),
                session.value(),
                from - 1,
                to - 1);
    }

    /**
     * Takes a session in, all or nothing.
     *
     * @throws Refused if the record is not sound, or is not of this session
     * @throws AlreadyHere if there is a session of this name
     */
    public void take(SessionId session, SessionRecord record) {
        List<Finding> findings = record.check(Optional.empty());
        if (!findings.isEmpty()) {
            throw new Refused("the record is not as it was recorded: %s".formatted(findings.getFirst()));
        }
        List<StatedFact> facts = record.facts().stream().map(FactLine::read).toList();
        if (facts.isEmpty() || !facts.getFirst().session().equals(session)) {
            throw new Refused("the record holds no facts of '%s'".formatted(session));
        }
        try {
            transactions.executeWithoutResult(_ -> insert(facts, record.acts()));
        } catch (DuplicateKeyException there) {
            throw new AlreadyHere(session, there);
        }
    }

    private void insert(List<StatedFact> facts, List<String> acts) {
        database.batchUpdate(
                "insert into domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,"
                        + " payload_type, payload_revision, payload, meta_data, time_stamp)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                facts.stream().map(SessionRecords::columns).toList());
        database.batchUpdate(
                "insert into receipt overriding user value"
                        + " select act.* from jsonb_populate_record(null::receipt, ?::jsonb) as act",
                acts.stream().map(act -> new Object[] {act}).toList());
    }

    private static @Nullable Object[] columns(StatedFact fact) {
        StoredRow row = StoredRow.of(fact);
        return new @Nullable Object[] {
            row.session(),
            row.version() - 1,
            row.type(),
            row.identifier(),
            row.kind(),
            row.revision(),
            row.payload(),
            row.metaData(),
            row.timeStamp()
        };
    }

    /** What was given away of a session is not what is on record of it now. */
    public static final class GoneOn extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GoneOn(SessionId session) {
            super("the facts or acts are not those of '%s' as they stand now".formatted(session));
        }
    }

    /** A record that is not taken in; the message says why. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }

    /** A session of this name is here already; two records of one session cannot be told apart. */
    public static final class AlreadyHere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AlreadyHere(SessionId session, Throwable cause) {
            super("the session '%s' is here already".formatted(session), cause);
        }
    }
}
