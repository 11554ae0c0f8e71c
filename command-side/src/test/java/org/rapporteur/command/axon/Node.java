package org.rapporteur.command.axon;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.rapporteur.command.TestDatabase;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.command.ledger.FactStore;
import org.rapporteur.command.ledger.Ledger;
import org.rapporteur.command.relay.Entries;
import org.rapporteur.command.relay.FurtherTries;
import org.rapporteur.command.relay.HeldBack;
import org.rapporteur.command.relay.Outlet;
import org.rapporteur.command.relay.Published;
import org.rapporteur.command.relay.Relay;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DocumentCommand.IssueDocument;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Receipt;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One program with its own Axon on a database that it may share with others; and the acts that tests send to it. */
final class Node implements AutoCloseable {
    static final SessionId SESSION = new SessionId("untoc-cop-12");
    static final ScheduleSession SCHEDULE = new ScheduleSession(
            "untoc-cop",
            12,
            null,
            new DateRange(LocalDate.of(2024, 10, 14), LocalDate.of(2024, 10, 18)),
            null,
            List.of());

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Node(TestDatabase database, String... properties) {
        this(database, properties, context -> {});
    }

    /** A node that also publishes, through this outlet. */
    Node(TestDatabase database, Outlet outlet) {
        this(database, new String[0], context -> {
            context.register(FactTailWiring.class);
            context.registerBean(
                    Published.class, () -> new Published(JdbcClient.create(context.getBean(DataSource.class))));
            context.registerBean(
                    HeldBack.class,
                    () -> new HeldBack(
                            JdbcClient.create(context.getBean(DataSource.class)), new SimpleMeterRegistry()));
            context.registerBean(
                    Relay.class,
                    () -> new Relay(
                            context.getBean(Entries.class),
                            context.getBean(Published.class),
                            context.getBean(HeldBack.class),
                            outlet));
            context.registerBean(
                    FurtherTries.class,
                    () -> new FurtherTries(
                            context.getBean(Relay.class),
                            context.getBean(HeldBack.class),
                            new TransactionTemplate(context.getBean(JdbcTransactionManager.class))));
        });
    }

    private Node(TestDatabase database, String[] properties, Consumer<AnnotationConfigApplicationContext> more) {
        TestPropertyValues.of(properties).applyTo(context);
        context.register(EventStoreWiring.class, SessionWiring.class);
        context.registerBean(DataSource.class, database::pool);
        context.registerBean(
                JdbcTransactionManager.class, () -> new JdbcTransactionManager(context.getBean(DataSource.class)));
        more.accept(context);
        context.refresh();
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    Receipt enter(String actId, Command command) {
        return enter(new Act(SESSION, actId, "secretary", null, command));
    }

    Receipt enter(Act act) {
        return part(Ledger.class).enter(act);
    }

    FactStore facts() {
        return part(FactStore.class);
    }

    static IssueDocument document(String number) {
        return new IssueDocument(new Symbol("CTOC/COP/2024/" + number), DocumentKind.LIST_OF_PARTICIPANTS, null, null);
    }

    @Override
    public void close() {
        context.close();
    }
}
