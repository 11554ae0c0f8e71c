package org.rapporteur.command.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.rapporteur.events.proof.Medium;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs the audit, and keeps when it ran and what it found. */
public final class Verification {
    private final JdbcTemplate database;
    private final Audit audit;
    private final FindingTable findings;

    Verification(JdbcTemplate database, Audit audit, FindingTable findings) {
        this.database = database;
        this.audit = audit;
        this.findings = findings;
    }

    /**
     * A time when everything in one place was looked at.
     *
     * @param facts how many
     * @param findings how many were made in that run, known ones included
     */
    public record Run(Medium medium, Instant finishedAt, long facts, long findings, long millis) {}

    /** Looks at everything now. */
    public void run() {
        long start = System.nanoTime();
        Audit.Result result = audit.run();
        findings.keep(result.findings());
        database.update(
                "insert into verification (medium, facts, findings, millis) values (?, ?, ?, ?)",
                Medium.EVENT_STORE.name(),
                result.facts(),
                result.findings().size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    /** The last look at each place, as far as it was looked at. */
    public List<Run> last() {
        return database.query(
                "select distinct on (medium) * from verification order by medium, finished_at desc",
                (row, _) -> new Run(
                        Medium.valueOf(row.getString("medium")),
                        row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                        row.getLong("facts"),
                        row.getLong("findings"),
                        row.getLong("millis")));
    }

    /** All that was ever found and not yet looked into. */
    public List<FindingTable.Found> findings() {
        return findings.all();
    }
}
