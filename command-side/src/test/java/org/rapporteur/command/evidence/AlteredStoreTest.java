package org.rapporteur.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.command.TestDatabase;
import org.rapporteur.events.FactHeader;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.proof.FactProof;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.proof.VerifierKey;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever changes the store behind the program's back is found, and told where. Each test undoes what it did. */
class AlteredStoreTest {
    private static final SessionId SESSION = new SessionId("altered");
    private static final int FACTS = 5;

    private static final DataSource SOURCE = TestDatabase.migrated().pool();
    private static final JdbcTemplate DATABASE = new JdbcTemplate(SOURCE);
    private static final TransactionTemplate TRANSACTION = new TransactionTemplate(new JdbcTransactionManager(SOURCE));

    @TempDir
    static Path directory = Path.of("");

    private static KeyRing keys = new KeyRing(directory, "test");

    @BeforeAll
    static void three_sessions_are_recorded_and_signed() {
        keys = new KeyRing(directory, "test");
        Checkpoints checkpoints = new Checkpoints(TRANSACTION, DATABASE, keys, "test", List.of());
        for (SessionId session : List.of(new SessionId("a-before"), SESSION, new SessionId("z-after"))) {
            new StoredFacts(DATABASE).add(facts(session));
            checkpoints.take();
        }
        DATABASE.update("update checkpoint set taken_at = taken_at - interval '1 hour'");
        assertThat(audit().findings()).isEmpty();
        assertThat(audit().count()).isEqualTo(3L * FACTS);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
        global_index         => global_index + 1000
        aggregate_identifier => 'b-elsewhere'
        aggregate_identifier => 'No Session'
        sequence_number      => sequence_number + 1000
        type                 => 'meeting'
        event_identifier     => repeat('0', 64)
        event_identifier     => 'no hash'
        payload_type         => 'session-closed'
        payload_revision     => '1'
        payload              => '{"meeting":"plenary-9"}'
        payload              => payload || ' '
        meta_data            => replace(meta_data, '"by":"s', '"by":"x')
        meta_data            => meta_data || ' '
        meta_data            => '{}'
        time_stamp           => '2024-10-14T08:00:00.001Z'
        """)
    void each_column_of_each_fact(String column, String value) {
        for (int version = 1; version <= FACTS; version++) {
            String change = "update domain_event_entry set %s = %s where %s".formatted(column, value, fact(version));

            List<Finding> findings = after(() -> sql(change));

            assertThat(findings).as("%s of %d", column, version).anyMatch(names(version));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void each_character(String column) {
        String text = DATABASE.query(
                        "select %s from domain_event_entry where %s".formatted(column, fact(3)),
                        (row, _) -> row.getString(1))
                .getFirst();
        for (int i = 0; i < text.length(); i++) {
            String altered = text.substring(0, i) + (text.charAt(i) == '0' ? '1' : '0') + text.substring(i + 1);
            int at = i;

            List<Finding> findings = after(() -> DATABASE.update(
                    "update domain_event_entry set %s = ? where %s".formatted(column, fact(3)), altered));

            assertThat(findings).as("%s at %d: %s", column, at, altered).anyMatch(names(3));
            assertThat(findings)
                    .as("nothing else is accused but the fact itself and the one that names it")
                    .allMatch(names(3).or(names(4)));
        }
    }

    static Stream<String> texts() {
        return Stream.of("payload", "meta_data", "event_identifier", "payload_type", "time_stamp");
    }

    @Test
    void a_row_that_is_dropped() {
        for (int version = 1; version <= FACTS; version++) {
            String drop = "delete from domain_event_entry where " + fact(version);

            assertThat(after(() -> sql(drop)))
                    .contains(new Finding(Place.of(Medium.EVENT_STORE, SESSION, version), Flaw.MISSING));
        }
    }

    @Test
    void a_whole_session_that_is_dropped() {
        assertThat(after(() -> sql("delete from domain_event_entry where aggregate_identifier = 'altered'")))
                .containsExactlyElementsOf(Stream.iterate(1, version -> version + 1)
                        .limit(FACTS)
                        .map(version -> new Finding(Place.of(Medium.EVENT_STORE, SESSION, version), Flaw.MISSING))
                        .toList());
    }

    @Test
    void two_rows_that_are_swapped() {
        List<Finding> findings = after(() -> {
            sql("update domain_event_entry set sequence_number = 100 where " + fact(2));
            sql("update domain_event_entry set sequence_number = 1 where " + fact(3));
            sql("update domain_event_entry set sequence_number = 2 where aggregate_identifier = 'altered'"
                    + " and sequence_number = 100");
        });

        assertThat(findings).anyMatch(names(2)).anyMatch(names(3));
    }

    @Test
    void a_row_that_is_inserted_before_what_was_signed() {
        List<Finding> findings = after(() -> sql("insert into domain_event_entry overriding system value"
                + " select -1, aggregate_identifier, 5, type, event_identifier, payload_type, payload_revision,"
                + " payload, meta_data, time_stamp from domain_event_entry where " + fact(5)));

        assertThat(findings).anyMatch(names(6));
    }

    @Test
    void a_session_rewritten_from_a_fact_on_with_all_hashes_put_right() {
        List<Finding> findings = after(() -> rewriteFrom(3));

        assertThat(findings)
                .containsExactly(
                        new Finding(Place.of(Medium.EVENT_STORE, SESSION, 3), Flaw.DIFFERS_FROM_TREE),
                        new Finding(Place.of(Medium.EVENT_STORE, SESSION, 4), Flaw.DIFFERS_FROM_TREE),
                        new Finding(Place.of(Medium.EVENT_STORE, SESSION, 5), Flaw.DIFFERS_FROM_TREE));
    }

    @Test
    void a_session_rewritten_together_with_the_tree() {
        List<Finding> findings = after(() -> {
            rewriteFrom(3);
            sql("delete from tree_leaf");
            sql("delete from tree_node");
            new FactTree(DATABASE).grow(0);
        });

        assertThat(findings)
                .containsExactly(
                        new Finding(Place.of(Medium.CHECKPOINTS, "checkpoint 10"), Flaw.TREE_DIFFERS_FROM_CHECKPOINT),
                        new Finding(Place.of(Medium.CHECKPOINTS, "checkpoint 15"), Flaw.TREE_DIFFERS_FROM_CHECKPOINT));
    }

    @Test
    void a_session_rewritten_together_with_tree_and_checkpoints_signed_by_another_key(@TempDir Path forger) {
        List<Finding> findings = after(() -> {
            rewriteFrom(3);
            sql("delete from tree_leaf");
            sql("delete from tree_node");
            sql("delete from checkpoint");
            new Checkpoints(TRANSACTION, DATABASE, new KeyRing(forger, "test"), "test", List.of()).take();
        });

        assertThat(findings)
                .containsExactly(new Finding(Place.of(Medium.CHECKPOINTS, "checkpoint 15"), Flaw.SIGNATURE_INVALID));
    }

    @Test
    void a_leaf_and_a_node_of_the_tree() {
        assertThat(after(() -> sql("update tree_leaf set version = version + 1 where index = 7")))
                .anyMatch(finding -> finding.place().equals(Place.of(Medium.CHECKPOINTS, "leaf 7")))
                .anyMatch(names(3));
        assertThat(after(() -> sql("update tree_node set hash = repeat('0', 64) where level = 1 and index = 2")))
                .extracting(Finding::place)
                .contains(Place.of(Medium.CHECKPOINTS, "node 1/2"));
    }

    @Test
    void a_key_rotated_by_another_program_signs_on_and_whoever_trusts_the_first_trusts_it() {
        TRANSACTION.executeWithoutResult(transaction -> {
            KeyRing running = new KeyRing(directory, "test");
            VerifierKey first = VerifierKey.parse(running.history().first());
            Checkpoints checkpoints = new Checkpoints(TRANSACTION, DATABASE, running, "test", List.of());
            SessionRecords records = new SessionRecords(DATABASE, Optional.of(checkpoints));
            SessionId later = new SessionId("later");

            VerifierKey second = new KeyRing(directory, "test").rotate().verifier();
            new StoredFacts(DATABASE).add(facts(later));

            SessionRecord exported = whole(records.of(later).orElseThrow());
            assertThat(running.history().keys()).containsExactly(first, second);
            assertThat(exported.check(Optional.of(first))).isEmpty();
            assertThat(exported.check(Optional.of(second))).isEmpty();
            assertThat(new Audit(DATABASE, Optional.of(running)).look().findings())
                    .isEmpty();
            transaction.setRollbackOnly();
        });
    }

    /** What the audit finds after a change that is then undone. */
    private static List<Finding> after(Runnable change) {
        List<Finding> findings = new ArrayList<>();
        TRANSACTION.executeWithoutResult(transaction -> {
            sql("set local session_replication_role = replica");
            sql("alter table domain_event_entry drop constraint domain_event_entry_payload_check,"
                    + " drop constraint domain_event_entry_meta_data_check");
            sql("alter table domain_event_entry alter global_index drop identity");
            change.run();
            findings.addAll(audit().findings());
            transaction.setRollbackOnly();
        });
        return findings;
    }

    private static void rewriteFrom(int version) {
        List<StatedFact> facts = DATABASE.query(
                "select " + StoredRow.COLUMNS + " from domain_event_entry where aggregate_identifier = 'altered'"
                        + " order by sequence_number",
                (row, number) -> StoredRow.read(row, number).stated());
        Hash previous = facts.get(version - 2).hash();
        for (StatedFact fact : facts.subList(version - 1, facts.size())) {
            FactHeader header = new FactHeader(fact.session(), fact.version(), fact.kind(), fact.occasion(), previous);
            StoredRow forged = StoredRow.of(StatedFact.sealed(header, "{\"meeting\":\"plenary-9\"}"));
            previous = new Hash(forged.identifier());
            DATABASE.update(
                    "update domain_event_entry set payload = ?, meta_data = ?, event_identifier = ?"
                            + " where aggregate_identifier = 'altered' and sequence_number = ?",
                    forged.payload(),
                    forged.metaData(),
                    forged.identifier(),
                    fact.version() - 1);
        }
    }

    private static Look.Result audit() {
        return new Audit(DATABASE, Optional.of(keys)).look();
    }

    private static Predicate<Finding> names(int version) {
        Predicate<Finding> byFact = finding ->
                SESSION.equals(finding.place().session()) && finding.place().version() == version;
        return byFact.or(finding -> finding.place().part().contains("(%s/%d)".formatted(SESSION, version)));
    }

    private static String fact(int version) {
        return "aggregate_identifier = 'altered' and sequence_number = " + (version - 1);
    }

    private static void sql(String statement) {
        DATABASE.execute(statement);
    }

    private static SessionRecord whole(SessionOnRecord session) {
        List<String> facts = new ArrayList<>();
        List<String> acts = new ArrayList<>();
        List<FactProof> proofs = new ArrayList<>();
        session.facts(facts::add);
        session.acts(acts::add);
        session.proofs(proofs::add);
        return new SessionRecord(
                facts,
                acts,
                session.checkpoint().orElseThrow(),
                proofs,
                session.keys().orElseThrow());
    }

    private static List<StatedFact> facts(SessionId session) {
        List<StatedFact> facts = new ArrayList<>();
        Hash previous = StatedFact.beginning(session);
        for (int version = 1; version <= FACTS; version++) {
            Recorded fact = Recorded.after(
                    previous,
                    session,
                    version,
                    new SessionOpened(MeetingNumber.of("plenary-" + version)),
                    new Occasion(
                            Instant.parse("2024-10-14T08:00:00Z"),
                            Instant.parse("2024-10-14T08:0%d:00.123456Z".formatted(version)),
                            "secretary",
                            "act-" + version));
            previous = fact.hash();
            facts.add(fact.stated());
        }
        return facts;
    }
}
