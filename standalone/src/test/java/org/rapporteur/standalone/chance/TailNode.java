package org.rapporteur.standalone.chance;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.rapporteur.events.Recorded;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The tail of a node of the command side: claims the token, hands on batches within the transaction that moves it, and
 * begins again with the token as it is stored when one fails.
 */
class TailNode {
    static final String NAME = "relay";

    static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(15);
    private static final Duration CLAIMED_ANEW = Duration.ofSeconds(10);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final World world;
    private final TokenStore tokens;
    private final TransactionOperations transactions;
    private final Consumer<List<Recorded>> relay;

    TailNode(World world, TokenStore tokens, TransactionOperations transactions, Consumer<List<Recorded>> relay) {
        this.world = world;
        this.tokens = tokens;
        this.transactions = transactions;
        this.relay = relay;
    }

    final void follow() {
        while (true) {
            try {
                passOn(claim());
            } catch (UnableToClaimTokenException held) {
                world.schedule().sleep(CLAIM_TIMEOUT);
            } catch (RuntimeException failed) {
                world.schedule().sleep(BETWEEN_TRIES);
                giveBack();
            }
        }
    }

    private void passOn(GapAwareTrackingToken claimed) {
        GapAwareTrackingToken token = claimed;
        while (true) {
            GapAwareTrackingToken reached = token;
            world.schedule()
                    .await("follows the tail", () -> world.acts().isAnythingAfter(reached), CLAIMED_ANEW.toNanos());
            Acts.Batch batch = world.acts().after(reached, 1 + world.dice().below(5));
            if (batch.facts().isEmpty()) {
                token = claim();
                continue;
            }
            try {
                pass(batch);
            } finally {
                world.truth().movesNothing();
            }
            token = batch.token();
        }
    }

    /** Hands a batch on and moves the token behind it. */
    void pass(Acts.Batch batch) {
        transactions.executeWithoutResult(_ -> {
            handOn(batch.facts());
            move(batch);
        });
    }

    final void handOn(List<Recorded> facts) {
        relay.accept(facts);
    }

    final void move(Acts.Batch batch) {
        tokens.storeToken(batch.token(), NAME, 0);
        world.truth().movesBehind(batch.facts());
    }

    final TransactionOperations transactions() {
        return transactions;
    }

    private GapAwareTrackingToken claim() {
        if (transactions.execute(_ -> tokens.fetchToken(NAME, 0)) instanceof GapAwareTrackingToken token) {
            return token;
        }
        throw new IllegalStateException("no token");
    }

    private void giveBack() {
        try {
            transactions.executeWithoutResult(_ -> tokens.releaseClaim(NAME, 0));
        } catch (RuntimeException failed) {
            // It runs out by itself.
        }
    }
}
