package org.rapporteur.standalone.improvised;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.query.state.SessionView;

class ImproviserTest {
    @Test
    void among_fifty_improvised_sessions_every_kind_of_act_is_allowed_at_least_once() {
        List<Improvisation> sessions =
                LongStream.range(0, 100).mapToObj(Improviser::improvise).toList();

        assertThat(sessions.stream()
                        .flatMap(session -> session.acts().stream())
                        .map(act -> ActCatalog.NAMES.nameOf(act.command().getClass()))
                        .collect(toSet()))
                .isEqualTo(ActCatalog.NAMES.all().keySet());
    }

    @Test
    void among_them_votes_are_asked_for_and_taken_and_explained() {
        List<Event> facts = LongStream.range(0, 100)
                .mapToObj(Improviser::improvise)
                .flatMap(session -> session.log().stream().map(Recorded::event))
                .toList();

        assertThat(of(StatementMade.class, facts))
                .extracting(StatementMade::purpose)
                .contains(StatementPurpose.values());
        assertThat(of(VoteRequested.class, facts))
                .extracting(requested -> requested.question().kind())
                .contains(QuestionKind.DRAFT, QuestionKind.AMENDMENT, QuestionKind.ELECTION);
        assertThat(of(QuestionDecided.class, facts))
                .filteredOn(decided -> decided.decision().vote() != null)
                .extracting(decided -> decided.question().kind())
                .contains(QuestionKind.DRAFT, QuestionKind.ELECTION);
        assertThat(of(DraftReopened.class, facts)).isNotEmpty();
    }

    private static <E extends Event> List<E> of(Class<E> kind, List<Event> facts) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void the_same_seed_gives_the_same_session() {
        assertThat(Improviser.improvise(7)).isEqualTo(Improviser.improvise(7));
    }

    /** Without a store or a broker between them, and so quick to tell which fact it is that one side cannot read. */
    @Test
    void the_query_side_folds_whatever_the_rules_allow() {
        for (long seed = 0; seed < 50; seed++) {
            List<Recorded> log = Improviser.improvise(seed).log();
            for (int version = 1; version <= log.size(); version += 7) {
                assertThat(SessionView.of(log.subList(0, version)).version()).isEqualTo(version);
            }
        }
    }
}
