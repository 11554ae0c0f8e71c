package org.rapporteur.events.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03", "53300"})
    void a_lost_connection_is_an_outage(String state) {
        assertThat(Outage.of(new SQLException("lost", state))).contains(Outage.DATABASE_AWAY);
    }

    @Test
    void so_is_a_pool_that_has_no_connection_to_give() {
        assertThat(Outage.of(new SQLTransientConnectionException("request timed out after 3000ms")))
                .contains(Outage.DATABASE_AWAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25P03", "25P04"})
    void a_transaction_that_took_longer_than_any_may_is_another(String state) {
        assertThat(Outage.of(new SQLException("terminating connection", state))).contains(Outage.TOO_SLOW);
    }

    @Test
    void so_is_a_full_disk() {
        assertThat(Outage.of(new SQLException("could not extend file", "53100")))
                .contains(Outage.NO_ROOM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "22P05", "54000", "57014"})
    void a_mistake_is_none(String state) {
        assertThat(Outage.of(new SQLException("wrong", state))).isEmpty();
    }
}
