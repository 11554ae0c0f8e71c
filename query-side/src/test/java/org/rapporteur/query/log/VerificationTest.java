package org.rapporteur.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Found;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Pace;
import org.rapporteur.events.proof.PastLook;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.TestDatabase;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;

class VerificationTest {
    private static final DataSource SOURCE = TestDatabase.migrated();

    private final JdbcTemplate database = new JdbcTemplate(SOURCE);
    private final Findings findings = new Findings(database, new SimpleMeterRegistry());
    private final Verification verification = new Verification(database, findings);
    private final Story story = SampleSession.whole();

    @BeforeEach
    void a_session_is_in_the_log() {
        database.execute("truncate stream_progress, fact, finding, verification");
        new FactLog(database).apply(story.facts());
        database.update(
                "insert into stream_progress (session, version) values (?, ?)",
                story.session().value(),
                story.facts().size());
        verification.run();
        assertThat(findings.some(0, 100)).isEmpty();
        assertThat(verification.last())
                .extracting(PastLook::medium, PastLook::facts)
                .containsExactly(tuple(Medium.FACT_LOG, (long) story.facts().size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 'session-closed'",
                "body = '{\"meeting\":\"plenary-9\"}'",
                "body = body || ' '",
                "occurred_at = occurred_at + interval '1 microsecond'",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "recorded_by = 'nobody'",
                "act_id = 'none'",
                "previous = repeat('0', 64)",
                "hash = repeat('0', 64)",
            })
    void an_altered_column_is_found_at_its_fact(String change) {
        database.execute("update fact set " + change + " where version = 7");

        verification.run();

        assertThat(findings.some(0, 100))
                .extracting(Found::finding)
                .extracting(Finding::place)
                .contains(Place.of(Medium.FACT_LOG, story.session(), 7));
    }

    @Test
    void a_dropped_fact_is_missed_also_the_last_one() {
        int last = story.facts().size();
        database.update("delete from fact where version in (7, ?)", last);

        verification.run();

        assertThat(findings.some(0, 100))
                .extracting(Found::finding)
                .containsExactly(
                        new Finding(Place.of(Medium.FACT_LOG, story.session(), 7), Flaw.MISSING),
                        new Finding(Place.of(Medium.FACT_LOG, story.session(), last), Flaw.MISSING));
    }

    @Test
    void health_tells_what_was_found() {
        VerificationHealth health = new VerificationHealth(verification, findings, new Pace(Duration.ofHours(1)));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        database.update("update fact set act_id = 'none' where version = 7");
        verification.run();

        assertThat(health.health().getStatus().getCode()).isEqualTo("ALTERED");
        assertThat(health.health().getDetails()).containsEntry("findings", 1L);
        assertThat(findings.of(story.session())).containsOnlyKeys(7L);
        assertThat(findings.of(new SessionId("another"))).isEmpty();
    }
}
