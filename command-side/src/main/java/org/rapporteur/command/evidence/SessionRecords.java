package org.rapporteur.command.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whole sessions, given away with their evidence. */
public final class SessionRecords {
    private final JdbcTemplate database;
    private final Optional<Checkpoints> checkpoints;

    public SessionRecords(JdbcTemplate database, Optional<Checkpoints> checkpoints) {
        this.database = database;
        this.checkpoints = checkpoints;
    }

    /** A session's record, if there is such a session, with proofs of every fact. */
    public Optional<SessionOnRecord> of(SessionId session) {
        // Every fact given away is to be covered by the checkpoint that goes with it.
        checkpoints.ifPresent(Checkpoints::signInTurn);
        return SessionOnRecord.of(database, session, checkpoints);
    }

    /**
     * Signs the files of an archive of a session, if this side signs at all. Facts and acts must be those that are on
     * record here; what else is in the archive is signed as whoever exports it says.
     *
     * @throws GoneOn if the facts or acts are not, or no longer, all those on record
     */
    public Optional<String> seal(SessionId session, SortedMap<String, Hash> files) {
        Map<String, Hash> here = of(session).map(SessionOnRecord::hashes).orElseGet(Map::of);
        if (here.isEmpty() || !files.entrySet().containsAll(here.entrySet())) {
            throw new GoneOn(session);
        }
        return checkpoints.map(signing -> signing.seal(session, files));
    }

    /** A session of the store and its last version. */
    public record Stored(SessionId session, long version) {}

    /**
     * Sessions of the store in the order of their names.
     *
     * @param after the name after which they begin; empty to begin with the first
     * @param limit how many at most
     */
    public List<Stored> sessions(String after, long limit) {
        return database.query(
                "select aggregate_identifier, max(sequence_number) + 1 as version from domain_event_entry"
                        + " where aggregate_identifier > ?"
                        + " group by aggregate_identifier order by aggregate_identifier limit ?",
                (row, _) -> new Stored(new SessionId(row.getString("aggregate_identifier")), row.getLong("version")),
                after,
                limit);
    }

    /** Gives the facts of a session from one version to another, both included, as lines of JSON in canonical form. */
    public void facts(SessionId session, long from, long to, Consumer<String> line) {
        SessionOnRecord.of(database, session, Optional.empty()).ifPresent(facts -> facts.facts(from, to, line));
    }

    /** What was given away of a session is not what is on record of it now. */
    public static final class GoneOn extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient SessionId session;

        GoneOn(SessionId session) {
            super("the facts or acts are not those of '%s' as they stand now".formatted(session));
            this.session = session;
        }

        public SessionId session() {
            return session;
        }
    }
}
