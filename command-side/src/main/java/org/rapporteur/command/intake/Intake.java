package org.rapporteur.command.intake;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rapporteur.command.evidence.StoredFacts;
import org.rapporteur.command.intake.NotTaken.Reason;
import org.rapporteur.events.Json;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.SealedRecord;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.value.SessionId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Takes sessions in from other installations, with the same versions and hashes, all or nothing. */
public final class Intake {
    private final TransactionOperations transactions;
    private final JdbcTemplate database;
    private final StoredFacts store;
    private final SealCheck seals;
    private final FactCheck facts;
    private final ActCheck acts;

    Intake(
            TransactionOperations transactions,
            JdbcTemplate database,
            StoredFacts store,
            SealCheck seals,
            FactCheck facts,
            ActCheck acts) {
        this.transactions = transactions;
        this.database = database;
        this.store = store;
        this.seals = seals;
        this.facts = facts;
        this.acts = acts;
    }

    /**
     * Takes a session in.
     *
     * @throws NotTaken if nobody trusted vouches for it, or something in it could not have been recorded here
     * @throws AlreadyHere if there is a session of this name
     */
    public void take(SessionId session, SealedRecord sealed) {
        SessionRecord record = sealed.record();
        seals.check(session, sealed);
        record.check(Optional.empty()).stream().findFirst().ifPresent(finding -> {
            throw new NotTaken(Reason.ALTERED, finding);
        });
        List<Recorded> recorded = facts.check(record.facts());
        if (recorded.isEmpty()) {
            throw new NotTaken(Reason.OF_ANOTHER_SESSION, session.value(), "");
        }
        SessionId other = recorded.getFirst().session();
        if (!other.equals(session)) {
            throw new NotTaken(Reason.OF_ANOTHER_SESSION, session.value(), other.value());
        }
        List<ActLine> entered = acts.check(session, record.acts(), recorded);
        List<StatedFact> stated = recorded.stream().map(Recorded::stated).toList();
        try {
            transactions.executeWithoutResult(_ -> {
                store.add(stated);
                add(entered);
            });
        } catch (DuplicateKeyException there) {
            throw new AlreadyHere(session, there);
        }
    }

    private void add(List<ActLine> entered) {
        database.batchUpdate(
                "insert into receipt (session, act_id, digest, version, discrepancies,"
                        + " kind, fields, occurred_at, recorded_at, recorded_by, signed_in, led_to_facts)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entered.stream().map(Intake::columns).toList());
    }

    private static Object[] columns(ActLine act) {
        return new Object[] {
            act.session(),
            act.id(),
            act.digest().value(),
            act.version(),
            act.noted(),
            act.kind(),
            Json.mapper().writeValueAsString(act.fields()),
            act.occurredAt().atOffset(ZoneOffset.UTC),
            act.recordedAt().atOffset(ZoneOffset.UTC),
            act.author().name(),
            act.author().signedInText(),
            act.ledToFacts()
        };
    }

    /** A session of this name is here already; two records of one session cannot be told apart. */
    public static final class AlreadyHere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient SessionId session;

        AlreadyHere(SessionId session, Throwable cause) {
            super("the session '%s' is here already".formatted(session), cause);
            this.session = session;
        }

        public SessionId session() {
            return session;
        }
    }
}
