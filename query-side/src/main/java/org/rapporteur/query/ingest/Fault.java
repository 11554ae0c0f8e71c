package org.rapporteur.query.ingest;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Tells what lies in a fact from what lies in the surroundings: a fact that cannot be applied will not be the next time
 * either, whereas a database that is away comes back. In doubt it is the surroundings, because then nothing is passed
 * over.
 */
final class Fault {
    /**
     * Classes of SQLSTATE: a value that does not fit, one that breaks a constraint, one beyond what PostgreSQL can do.
     */
    private static final Set<String> OF_THE_DATA = Set.of("22", "23", "54");

    private static final int MOST_LETTERS = 500;

    private Fault() {}

    /** Whether the fact is to blame. */
    static boolean liesInAFact(Throwable failure) {
        if (Thread.currentThread().isInterrupted()) {
            return false;
        }
        return refusal(failure)
                .map(refused -> refused.getSQLState() != null
                        && refused.getSQLState().length() == 5
                        && OF_THE_DATA.contains(refused.getSQLState().substring(0, 2)))
                .orElseGet(() -> (failure instanceof RuntimeException || failure instanceof StackOverflowError)
                        && causes(failure)
                                .noneMatch(cause ->
                                        cause instanceof DataAccessException || cause instanceof TransactionException));
    }

    /** What to tell whoever runs the program, in a line. */
    static String reason(Throwable failure) {
        String said = refusal(failure)
                .map(refused -> "SQLSTATE %s, %s".formatted(refused.getSQLState(), refused.getMessage()))
                .orElseGet(() -> causes(failure)
                        .reduce((_, deeper) -> deeper)
                        .orElse(failure)
                        .toString());
        // PostgreSQL keeps no text with such a character in it.
        String line = said.replace('\0', ' ').lines().findFirst().orElse("");
        return line.substring(0, Math.min(line.length(), MOST_LETTERS));
    }

    private static Optional<SQLException> refusal(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((_, deeper) -> deeper);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
