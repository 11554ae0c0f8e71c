package org.rapporteur.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.query.RunningQuerySide;
import org.rapporteur.query.ingest.Arrivals;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessResourceFailureException;

@Timeout(120)
class ListeningTest {
    private static final int TIMES_AWAY = 2;

    @Test
    void a_node_whose_database_goes_away_while_it_catches_up_tries_again_until_it_hears() throws Exception {
        CountDownLatch tries = new CountDownLatch(TIMES_AWAY + 1);
        try (RunningQuerySide side = RunningQuerySide.start()) {
            Listening listening = new Listening(
                    side.part(JdbcConnectionDetails.class),
                    new Audience(new SimpleMeterRegistry()),
                    side.part(Arrivals.class),
                    _ -> {
                        tries.countDown();
                        if (tries.getCount() > 0) {
                            throw new DataAccessResourceFailureException("the database is away");
                        }
                    },
                    "views");
            listening.start();
            try {
                assertThat(tries.await(1, TimeUnit.MINUTES)).isTrue();
            } finally {
                listening.stop();
            }
        }
    }
}
