package org.rapporteur.command.axon;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.kernel.Receipt;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.command.ledger.ActDigest;
import org.rapporteur.command.ledger.ActIdTaken;
import org.rapporteur.events.Json;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The receipts of acts, written in the transaction that appends the facts. */
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
                               receipt.digest, receipt.version, receipt.discrepancies
                        from (select 1) as always
                        left join receipt on receipt.session = :session and receipt.act_id = :act
                        """)
                .param("session", act.session().value())
                .param("act", act.id())
                .query((row, number) -> new Standing(
                        row.getLong("head"),
                        answer(act.session(), row.getString("digest"), row.getLong("version"), row.getString(4))))
                .single();
    }

    /**
     * Keeps the answer to an act.
     *
     * @throws ConcurrencyException if another node has just answered the same act
     */
    void keep(Act act, Receipt receipt) {
        int kept = database.sql("""
                        insert into receipt (session, act_id, digest, version, discrepancies)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        act.session().value(),
                        act.id(),
                        ActDigest.of(act),
                        receipt.version(),
                        json.writerFor(DISCREPANCIES).writeValueAsString(receipt.discrepancies()))
                .update();
        if (kept == 0) {
            throw new ConcurrencyException("the act '%s' is being entered elsewhere".formatted(act.id()));
        }
    }

    private @Nullable Answer answer(
            SessionId session, @Nullable String digest, long version, @Nullable String discrepancies) {
        return digest == null
                ? null
                : new Answer(digest, new Receipt(session, version, json.readValue(discrepancies, DISCREPANCIES)));
    }
}
