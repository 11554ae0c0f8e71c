package org.rapporteur.command.evidence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.command.room.Room;
import org.rapporteur.events.proof.Pace;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** The record is verified in any case; it is signed where a directory for keys is given. */
@Configuration(proxyBeanMethods = false)
class EvidenceWiring {
    private static final String SIGNING = "'${rapporteur.record.directory:}' != ''";

    @Bean
    @ConditionalOnExpression(SIGNING)
    KeyRing keyRing(
            @Value("${rapporteur.record.directory}") Path directory,
            @Value("${rapporteur.record.origin}") String origin) {
        return new KeyRing(directory.resolve("keys"), origin);
    }

    @Bean
    @ConditionalOnExpression(SIGNING)
    Checkpoints checkpoints(
            TransactionOperations transactions,
            JdbcTemplate database,
            KeyRing keys,
            List<Witness> witnesses,
            @Value("${rapporteur.record.directory}") Path directory,
            @Value("${rapporteur.record.origin}") String origin) {
        List<Witness> all = new ArrayList<>(witnesses);
        // Last, because it cannot tell a checkpoint that comes again from a new one.
        all.add(new CheckpointFile(directory.resolve("checkpoints.txt")));
        return new Checkpoints(transactions, database, keys, origin, all);
    }

    @Bean
    @ConditionalOnExpression(SIGNING)
    Rounds checkpointRounds(
            Checkpoints checkpoints, Room room, @Value("${rapporteur.record.checkpoint-every}") Duration pause) {
        return new Rounds("checkpoints", () -> takeIfThereIsRoom(checkpoints, room), _ -> pause);
    }

    private static void takeIfThereIsRoom(Checkpoints checkpoints, Room room) {
        if (room.isEnough()) {
            checkpoints.take();
        }
    }

    @Bean
    FindingTable findingTable(JdbcTemplate database, MeterRegistry meters) {
        FindingTable findings = new FindingTable(database);
        Gauge.builder("rapporteur.findings", findings, FindingTable::count)
                .description("places where the record is not as it was recorded")
                .register(meters);
        return findings;
    }

    /** First, because it is always at hand. */
    @Bean
    @Order(0)
    Look lookAtTheEventStore(JdbcTemplate database, Optional<KeyRing> keys) {
        return new Audit(database, keys);
    }

    @Bean
    @Order(1)
    @ConditionalOnExpression(SIGNING)
    Look lookAtTheWitnesses(JdbcTemplate database, Checkpoints checkpoints) {
        return new WitnessLook(database, checkpoints.witnesses());
    }

    @Bean
    StoredFacts storedFacts(JdbcTemplate database) {
        return new StoredFacts(database);
    }

    @Bean
    Verification verification(JdbcTemplate database, List<Look> looks, FindingTable findings) {
        return new Verification(database, looks, findings);
    }

    @Bean
    LooksOnDemand looksOnDemand(Verification verification) {
        return new LooksOnDemand(verification);
    }

    @Bean
    Pace verificationPace(@Value("${rapporteur.record.verify-every}") Duration least) {
        return new Pace(least);
    }

    @Bean
    Rounds verificationRounds(Verification verification, Pace pace) {
        return new Rounds("verification", verification::run, pace::after);
    }

    @Bean("verificationHealthIndicator")
    HealthIndicator health(Verification verification, FindingTable findings, Pace pace) {
        return new VerificationHealth(verification, findings, pace);
    }

    @Bean
    SessionRecords sessionRecords(JdbcTemplate database, Optional<Checkpoints> checkpoints) {
        return new SessionRecords(database, checkpoints);
    }

    @Bean
    AcceptedKeys acceptedKeys(
            @Value("${rapporteur.record.directory}") String directory,
            @Value("${rapporteur.record.accepted-keys}") List<String> told) {
        return AcceptedKeys.of(
                Optional.of(directory).filter(name -> !name.isEmpty()).map(Path::of), told);
    }
}
