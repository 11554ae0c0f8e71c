package org.rapporteur.standalone.chance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database with which each statement and each end of a transaction is a step, before which all the others may do
 * theirs, and at which things go wrong: the statement fails, the commit does, or the commit does not but is said to.
 */
final class SteppedSource extends DelegatingDataSource {
    private static final int ONE_STATEMENT_IN = 150;
    private static final int ONE_COMMIT_IN = 20;
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    private final Dice dice;
    private final Runnable committed;
    private final Runnable answered;

    /**
     * @param committed told in the same step in which a transaction has ended well
     * @param answered told in the same step in which a statement outside of transactions has
     */
    SteppedSource(DataSource database, Dice dice, Runnable committed, Runnable answered) {
        super(database);
        this.dice = dice;
        this.committed = committed;
        this.answered = answered;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        int process = connection.unwrap(PGConnection.class).getBackendPID();
        return (Connection) Proxy.newProxyInstance(
                SteppedSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> isSame(proxy, arguments);
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "prepareStatement", "createStatement" -> {
                        Schedule.step(name(arguments));
                        Schedule.asks(process);
                        if (dice.mishap(ONE_STATEMENT_IN)) {
                            throw lost("the connection is lost");
                        }
                        yield call(connection, method, arguments);
                    }
                    case "commit" -> {
                        commit(connection);
                        yield null;
                    }
                    case "close" -> {
                        boolean alone = connection.getAutoCommit();
                        connection.close();
                        if (alone) {
                            answered.run();
                            Schedule.lastStep("has its answer");
                        }
                        yield null;
                    }
                    default -> call(connection, method, arguments);
                });
    }

    private void commit(Connection connection) throws SQLException {
        Schedule.step("commits");
        if (dice.mishap(ONE_COMMIT_IN)) {
            connection.rollback();
            throw lost("the connection is lost before the commit");
        }
        connection.commit();
        Schedule.letWaitingGoOn();
        committed.run();
        Schedule.step("has committed");
        if (dice.mishap(ONE_COMMIT_IN)) {
            throw lost("the connection is lost after the commit");
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Object proxy, Object @Nullable [] arguments) {
        return arguments != null && proxy == arguments[0];
    }

    private static SQLException lost(String why) {
        return new SQLException(why, "08006");
    }

    private static String name(Object @Nullable [] arguments) {
        return arguments == null
                ? "statement"
                : NAMES.computeIfAbsent(String.valueOf(arguments[0]), SteppedSource::name);
    }

    private static String name(String statement) {
        return statement.strip().split("\\s*\\(|\\s+where|\\s+using|\\n", 2)[0];
    }

    private static @Nullable Object call(Connection connection, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }
}
