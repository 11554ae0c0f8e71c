package org.rapporteur.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.command.axon.Node.SCHEDULE;
import static org.rapporteur.command.axon.Node.SESSION;
import static org.rapporteur.command.axon.Node.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.TestDatabase;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.procedure.kernel.Receipt;

/** Two programs on one database, each with a cache of its own. */
class TwoNodesTest {
    private final TestDatabase database = TestDatabase.migrated();
    private final Node one = new Node(database);
    private final Node other = new Node(database);

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void all_acts_on_one_busy_session_end_right_and_its_versions_have_no_gap() throws Exception {
        int acts = 200;
        one.enter("schedule", SCHEDULE);

        List<Receipt> receipts = atOnce(IntStream.range(0, acts)
                .<Callable<Receipt>>mapToObj(i -> () -> node(i).enter("act-" + i, document("INF." + i)))
                .toList());

        assertThat(receipts)
                .extracting(Receipt::version)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(2, acts + 1).boxed().toList());
        assertThat(one.facts().of(SESSION, 1))
                .extracting(Recorded::version)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, acts + 1).boxed().toList());
    }

    @Test
    void one_act_sent_many_times_at_once_is_recorded_once() throws Exception {
        List<Receipt> receipts = atOnce(IntStream.range(0, 20)
                .<Callable<Receipt>>mapToObj(i -> () -> node(i).enter("schedule", SCHEDULE))
                .toList());

        assertThat(receipts).containsOnly(new Receipt(SESSION, 1, true, List.of()));
        assertThat(one.facts().of(SESSION, 1)).hasSize(1);
    }

    @Test
    void a_node_decides_on_what_the_other_has_just_recorded_not_on_what_it_remembers() {
        MeetingNumber first = MeetingNumber.of("plenary-1");
        one.enter("schedule", SCHEDULE);
        other.enter("open", new OpenMeeting(first, LocalDate.of(2024, 10, 14), null, null));

        Receipt receipt = one.enter("adjourn", new AdjournMeeting(first));

        assertThat(receipt.version()).isEqualTo(3);
    }

    private Node node(int i) {
        return i % 2 == 0 ? one : other;
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<T> results = new ArrayList<>();
            for (Future<T> call : threads.invokeAll(calls)) {
                results.add(call.get());
            }
            return results;
        }
    }
}
