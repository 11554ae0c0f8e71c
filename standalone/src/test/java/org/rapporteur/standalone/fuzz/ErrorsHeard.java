package org.rapporteur.standalone.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.events.value.Malformed;
import org.slf4j.LoggerFactory;

/**
 * Listens to what the servers say of faults of their own: who asked may not have heard of one, because the line was
 * closed, and who heard of one was not told why.
 */
final class ErrorsHeard extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private static final int FRAMES = 6;

    /** Only mistakes in the program are thrown as these; lost lines and unreadable requests are not. */
    private static final Set<String> MISTAKES = Stream.of(
                    ArithmeticException.class,
                    ClassCastException.class,
                    IllegalArgumentException.class,
                    IllegalStateException.class,
                    IndexOutOfBoundsException.class,
                    Malformed.class,
                    NullPointerException.class,
                    StackOverflowError.class,
                    UnsupportedOperationException.class)
            .map(Class::getName)
            .collect(Collectors.toSet());

    private final Logger root;
    private final Tally tally;

    private ErrorsHeard(Logger root, Tally tally) {
        this.root = root;
        this.tally = tally;
    }

    /** Begins to listen. What is heard is a fault. */
    static ErrorsHeard by(Tally tally) {
        Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
        ErrorsHeard heard = new ErrorsHeard(root, tally);
        heard.start();
        root.addAppender(heard);
        return heard;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR) && event.getThrowableProxy() != null) {
            IThrowableProxy cause = first(event.getThrowableProxy());
            if (MISTAKES.contains(cause.getClassName())) {
                String where = Arrays.stream(cause.getStackTraceElementProxyArray())
                        .limit(FRAMES)
                        .map(frame -> "    " + frame.getSTEAsString())
                        .collect(Collectors.joining("\n"));
                tally.fault(
                        "the log: %s %s"
                                .formatted(
                                        cause.getClassName(),
                                        where.lines().findFirst().orElse("")),
                        "  %s%n%s".formatted(cause.getMessage(), where));
            }
        }
    }

    private static IThrowableProxy first(IThrowableProxy thrown) {
        return thrown.getCause() == null ? thrown : first(thrown.getCause());
    }

    @Override
    public void close() {
        root.detachAppender(this);
        stop();
    }
}
