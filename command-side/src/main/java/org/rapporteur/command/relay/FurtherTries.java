package org.rapporteur.command.relay;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets sessions that are held back try again: all of them once a node has started, because it may be of a release that
 * can read what another could not, and then now and then.
 */
public final class FurtherTries {
    private static final Logger LOG = LoggerFactory.getLogger(FurtherTries.class);

    private final Relay relay;
    private final HeldBack heldBack;
    private final TransactionOperations transactions;
    private boolean hasStarted;

    public FurtherTries(Relay relay, HeldBack heldBack, TransactionOperations transactions) {
        this.relay = relay;
        this.heldBack = heldBack;
        this.transactions = transactions;
    }

    /** Tries those whose turn it is. */
    public void run() {
        List<String> sessions = hasStarted
                ? heldBack.due()
                : heldBack.all().stream().map(HeldBack.Session::session).toList();
        hasStarted = true;
        sessions.forEach(this::tryAgain);
    }

    /** Whatever happens to one is to keep no other from its turn. */
    private void tryAgain(String session) {
        try {
            boolean more = true;
            while (more) {
                more = Boolean.TRUE.equals(transactions.execute(_ -> relay.passHeldBack(session)));
            }
        } catch (RuntimeException failure) {
            LOG.warn("Session {} could not be tried again: {}", session, failure.toString());
        }
    }
}
