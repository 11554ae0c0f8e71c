package org.rapporteur.command.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
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
     * A time when everything was looked at.
     *
     * @param facts how many
     * @param findings how many were made in that run, known ones included
     */
    public record Run(Instant finishedAt, long facts, long findings, long millis) {}

    /** Looks at everything now. */
    public Run run() {
        long start = System.nanoTime();
        Audit.Result result = audit.run();
        findings.keep(result.findings());
        database.update(
                "insert into verification (facts, findings, millis) values (?, ?, ?)",
                result.facts(),
                result.findings().size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        return last().orElseThrow();
    }

    /** The last run, if there was one. */
    public Optional<Run> last() {
        return database
                .query(
                        "select * from verification order by finished_at desc limit 1",
                        (row, _) -> new Run(
                                row.getObject("finished_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getLong("facts"),
                                row.getLong("findings"),
                                row.getLong("millis")))
                .stream()
                .findFirst();
    }

    /** All that was ever found and not yet looked into. */
    public List<FindingTable.Found> findings() {
        return findings.all();
    }
}
