package org.rapporteur.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.TestDatabase;
import org.rapporteur.events.FactHeader;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.FactProof;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A long session is given away with all its proofs by few questions to the database. */
class LongSessionOnRecordTest {
    private static final SessionId SESSION = new SessionId("long");
    private static final int FACTS = 2_500;

    /** A template that counts what it asks. */
    private static final class Counting extends JdbcTemplate {
        private int questions;

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public <T extends @Nullable Object> T query(
                PreparedStatementCreator creator,
                @Nullable PreparedStatementSetter setter,
                ResultSetExtractor<T> extractor) {
            questions++;
            return super.query(creator, setter, extractor);
        }
    }

    @Test
    void a_page_of_proofs_takes_as_many_questions_as_one(@TempDir Path directory) {
        DataSource source = TestDatabase.migrated().pool();
        Counting database = new Counting(source);
        new StoredFacts(database).add(facts(new SessionId("another"), 7));
        new StoredFacts(database).add(facts(SESSION, FACTS));
        Checkpoints checkpoints = new Checkpoints(
                new TransactionTemplate(new JdbcTransactionManager(source)),
                database,
                new KeyRing(directory, "test"),
                "test",
                List.of());
        SessionOnRecord session = new SessionRecords(database, Optional.of(checkpoints))
                .of(SESSION)
                .orElseThrow();
        List<FactProof> proofs = new ArrayList<>();
        database.questions = 0;

        session.proofs(proofs::add);

        assertThat(database.questions).isLessThan(10);
        List<String> facts = new ArrayList<>();
        session.facts(facts::add);
        assertThat(facts).hasSize(FACTS);
        assertThat(new SessionRecord(
                                facts,
                                List.of(),
                                session.checkpoint().orElseThrow(),
                                proofs,
                                session.keys().orElseThrow())
                        .check(Optional.empty()))
                .isEmpty();
    }

    private static List<StatedFact> facts(SessionId session, int count) {
        List<StatedFact> facts = new ArrayList<>();
        Hash previous = StatedFact.beginning(session);
        for (int version = 1; version <= count; version++) {
            Instant then = Instant.parse("2024-10-14T08:00:00Z");
            Occasion occasion = new Occasion(then, then, "secretary", "act-" + version);
            FactHeader header = new FactHeader(session, version, "session-opened", occasion, previous);
            facts.add(StatedFact.sealed(header, "{\"meeting\":\"plenary-1\"}"));
            previous = facts.getLast().hash();
        }
        return facts;
    }
}
