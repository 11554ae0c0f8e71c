package org.rapporteur.standalone.improvised;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.act.ActCatalog;

class ImproviserTest {
    @Test
    void among_fifty_improvised_sessions_every_kind_of_act_is_allowed_at_least_once() {
        List<Improvisation> sessions =
                LongStream.range(0, 50).mapToObj(Improviser::improvise).toList();

        assertThat(sessions.stream()
                        .flatMap(session -> session.acts().stream())
                        .map(act -> ActCatalog.NAMES.nameOf(act.command().getClass()))
                        .collect(toSet()))
                .isEqualTo(ActCatalog.NAMES.all().keySet());
    }

    @Test
    void the_same_seed_gives_the_same_session() {
        assertThat(Improviser.improvise(7)).isEqualTo(Improviser.improvise(7));
    }
}
