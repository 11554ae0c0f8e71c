package org.rapporteur.command.intake;

import java.time.Clock;
import java.util.Optional;
import org.rapporteur.command.evidence.AcceptedKeys;
import org.rapporteur.command.evidence.Checkpoints;
import org.rapporteur.command.evidence.StoredFacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Where records of other installations come in. */
@Configuration(proxyBeanMethods = false)
class IntakeWiring {

    @Bean
    Intake intake(
            TransactionOperations transactions,
            JdbcTemplate database,
            StoredFacts store,
            AcceptedKeys accepted,
            Optional<Checkpoints> own,
            Clock clock) {
        ActFields fields = new ActFields();
        return new Intake(
                transactions,
                database,
                store,
                new SealCheck(accepted, own),
                new FactCheck(fields, clock),
                new ActCheck(fields));
    }
}
