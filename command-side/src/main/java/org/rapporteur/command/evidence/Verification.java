package org.rapporteur.command.evidence;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.rapporteur.events.proof.Found;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.PastLook;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks at each place, and keeps when that was and what was found. */
public final class Verification {
    private final JdbcTemplate database;
    private final List<Look> looks;
    private final FindingTable findings;

    Verification(JdbcTemplate database, List<Look> looks, FindingTable findings) {
        this.database = database;
        this.looks = looks;
        this.findings = findings;
    }

    /** Looks at everything now, one place after the other. */
    public void run() {
        looks.forEach(this::run);
    }

    private void run(Look look) {
        long start = System.nanoTime();
        Look.Result result = look.look();
        findings.keep(result.findings());
        database.update(
                "insert into verification (medium, facts, findings, millis) values (?, ?, ?, ?)",
                look.medium().name(),
                result.count(),
                result.findings().size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    /** The places that are looked at. */
    List<Medium> places() {
        return looks.stream().map(Look::medium).toList();
    }

    /** The last look at each place, as far as it was looked at. */
    public List<PastLook> last() {
        return database.query(
                "select distinct on (medium) * from verification order by medium, finished_at desc",
                (row, _) -> new PastLook(
                        Medium.valueOf(row.getString("medium")),
                        row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                        row.getLong("facts"),
                        row.getLong("findings"),
                        row.getLong("millis")));
    }

    /** Some of what was ever found and not yet looked into, the first one first, after so many. */
    public List<Found> findings(long after, long most) {
        return findings.some(after, most);
    }
}
