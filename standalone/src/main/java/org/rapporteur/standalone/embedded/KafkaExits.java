package org.rapporteur.standalone.embedded;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Exit;

/**
 * What Kafka does when it cannot go on, as when its disk fails: it ends the process, which here is everybody's. Instead
 * the thread that wanted to do so ends, and whoever keeps a broker is told.
 */
final class KafkaExits {
    private static final Set<Consumer<String>> TOLD = ConcurrentHashMap.newKeySet();

    private KafkaExits() {}

    static void tell(Consumer<String> listener) {
        Exit.setExitProcedure(KafkaExits::insteadOfTheProcess);
        Exit.setHaltProcedure(KafkaExits::insteadOfTheProcess);
        TOLD.add(listener);
    }

    static void tellNoMore(Consumer<String> listener) {
        TOLD.remove(listener);
    }

    /** Kafka does not say which broker it was; in a process with several, those that are well start again, too. */
    private static void insteadOfTheProcess(int status, String message) {
        String why = message == null ? "it gave up with status " + status : message;
        TOLD.forEach(listener -> listener.accept(why));
        throw new Ended(why);
    }

    /** Ends a thread of Kafka's. */
    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ended(String why) {
            super(why);
        }
    }
}
