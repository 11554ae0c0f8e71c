package org.rapporteur.command.axon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.command.ledger.ActDigest;
import org.rapporteur.command.ledger.ActIdTaken;
import org.rapporteur.events.Author;
import org.rapporteur.events.Json;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.kernel.Receipt;
import org.rapporteur.procedure.state.ActHistory.Entered;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The acts entered and their receipts, written in the transaction that appends the facts. */
final class Receipts {
    private static final TypeReference<List<DiscrepancyNoted>> DISCREPANCIES = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json = Json.mapper();

    Receipts(JdbcClient database) {
        this.database = database;
    }

    /** How a session stands in the store, and whether an act was answered there before. */
    record Standing(long version, @Nullable Answer answer) {
        /**
         * The receipt of this very act, if it was entered before.
         *
         * @throws ActIdTaken if its id belongs to an act with other content
         */
        Optional<Receipt> receiptOf(Act act) {
            if (answer == null) {
                return Optional.empty();
            }
            if (!answer.digest.equals(ActDigest.of(act))) {
                throw new ActIdTaken(act.id());
            }
            return Optional.of(answer.receipt);
        }
    }

    private record Answer(String digest, Receipt receipt) {}

    /** Asked in one statement, because it is asked for every act. */
    Standing standing(Act act) {
        return database.sql("""
            select coalesce((select max(sequence_number) + 1 from domain_event_entry
                             where aggregate_identifier = :session), 0) as head,
                   receipt.digest, receipt.version, receipt.led_to_facts, receipt.discrepancies
            from (select 1) as always
            left join receipt on receipt.session = :session and receipt.act_id = :act
            """)
                .param("session", act.session().value())
                .param("act", act.id())
                .query((row, number) -> new Standing(row.getLong("head"), answer(act.session(), row)))
                .single();
    }

    /**
     * Keeps the answer to an act.
     *
     * @throws ConcurrencyException if another node has just answered the same act
     */
    void keep(Act act, Occasion occasion, Receipt receipt) {
        int kept = database.sql("""
            insert into receipt (session, act_id, digest, version, discrepancies,
                                 kind, fields, occurred_at, recorded_at, recorded_by, signed_in, led_to_facts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
                .params(
                        act.session().value(),
                        act.id(),
                        ActDigest.of(act),
                        receipt.version(),
                        json.writerFor(DISCREPANCIES).writeValueAsString(receipt.discrepancies()),
                        ActCatalog.NAMES.nameOf(act.command().getClass()),
                        json.writeValueAsString(act.command()),
                        occasion.occurredAt().atOffset(ZoneOffset.UTC),
                        occasion.recordedAt().atOffset(ZoneOffset.UTC),
                        occasion.by())
                .param(occasion.author().signedInText())
                .param(receipt.ledToFacts())
                .update();
        if (kept == 0) {
            throw new ConcurrencyException("the act '%s' is being entered elsewhere".formatted(act.id()));
        }
    }

    /** The acts of a session that led to facts, in the order in which they were entered. */
    List<Entered> course(SessionId session) {
        return database.sql("""
            select act_id, kind, fields, occurred_at, recorded_at, recorded_by, signed_in from receipt
            where session = ? and led_to_facts order by position
            """)
                .param(session.value())
                .query((row, _) -> entered(row))
                .list();
    }

    /** One of them. */
    Optional<Entered> entered(SessionId session, String actId) {
        return database.sql("""
            select act_id, kind, fields, occurred_at, recorded_at, recorded_by, signed_in from receipt
            where session = ? and act_id = ? and led_to_facts
            """)
                .params(session.value(), actId)
                .query((row, _) -> entered(row))
                .optional();
    }

    private Entered entered(ResultSet row) throws SQLException {
        return new Entered(
                new Occasion(
                        instant(row, "occurred_at"),
                        instant(row, "recorded_at"),
                        Author.of(row.getString("recorded_by"), row.getString("signed_in")),
                        row.getString("act_id")),
                command(row.getString("kind"), row.getString("fields")));
    }

    private Command command(String kind, String fields) {
        return json.readValue(fields, ActCatalog.NAMES.find(kind).orElseThrow());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private @Nullable Answer answer(SessionId session, ResultSet row) throws SQLException {
        @Nullable String digest = row.getString("digest");
        return digest == null
                ? null
                : new Answer(
                        digest,
                        new Receipt(
                                session,
                                row.getLong("version"),
                                row.getBoolean("led_to_facts"),
                                json.readValue(row.getString("discrepancies"), DISCREPANCIES)));
    }
}
