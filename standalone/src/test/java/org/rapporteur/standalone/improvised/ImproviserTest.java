package org.rapporteur.standalone.improvised;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.report.Report;
import org.rapporteur.report.format.Format;
import org.rapporteur.standalone.body.ShippedBodies;

/** Improvised once for all tests: it takes more time than anything that is asked of them. */
@TestInstance(Lifecycle.PER_CLASS)
class ImproviserTest {
    private final List<Improvisation> sessions =
            LongStream.range(0, 160).mapToObj(Improviser::improvise).toList();

    private final List<Event> facts = sessions.stream()
            .flatMap(session -> session.log().stream().map(Recorded::event))
            .toList();

    @Test
    void among_many_improvised_sessions_every_kind_of_act_is_allowed_at_least_once() {
        assertThat(sessions.stream()
                        .flatMap(session -> session.acts().stream())
                        .map(act -> ActCatalog.NAMES.nameOf(act.command().getClass()))
                        .collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(ActCatalog.NAMES.all().keySet());
    }

    @Test
    void among_them_votes_are_asked_for_and_taken_and_explained() {
        assertThat(of(StatementMade.class)).extracting(StatementMade::purpose).contains(StatementPurpose.values());
        assertThat(of(VoteRequested.class))
                .extracting(requested -> requested.question().kind())
                .contains(QuestionKind.DRAFT, QuestionKind.AMENDMENT, QuestionKind.ELECTION);
        assertThat(of(QuestionDecided.class))
                .filteredOn(decided -> decided.decision().vote() != null)
                .extracting(decided -> decided.question().kind())
                .contains(QuestionKind.DRAFT, QuestionKind.ELECTION);
        assertThat(of(DraftReopened.class)).isNotEmpty();
    }

    @Test
    void among_them_motions_and_appeals_are_decided_on() {
        assertThat(of(MotionMade.class).stream().map(MotionMade::kind).collect(toSet()))
                .hasSizeGreaterThan(MotionKind.values().length / 2);
        assertThat(of(QuestionDecided.class))
                .filteredOn(decided -> decided.question().number() != null)
                .extracting(decided -> decided.question().kind(), QuestionDecided::outcome)
                .contains(
                        tuple(QuestionKind.MOTION, DecisionOutcome.ADOPTED),
                        tuple(QuestionKind.APPEAL, DecisionOutcome.ADOPTED),
                        tuple(QuestionKind.APPEAL, DecisionOutcome.REJECTED));
    }

    private <E extends Event> List<E> of(Class<E> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void the_same_seed_gives_the_same_session() {
        assertThat(Improviser.improvise(7)).isEqualTo(sessions.get(7));
    }

    @Test
    void every_body_of_states_that_ships_with_the_program_meets() {
        assertThat(of(SessionScheduled.class).stream()
                        .map(SessionScheduled::body)
                        .collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(ShippedBodies.ofStates());
    }

    /** In whole sentences: no slot is left open and nothing is shown as the program has it. */
    @Test
    void every_session_can_be_reported_on_in_every_language_of_reports() {
        for (Improvisation session : sessions) {
            for (Language language : Report.languages()) {
                // In German it is the word for zero.
                String absent = language.equals(Language.of("de")) ? "" : "|\\bnull\\b";
                String report = new String(Format.MARKDOWN.render(Report.of(session.log(), language)), UTF_8);
                assertThat(report)
                        .as("%s of %s", language, session.session())
                        .doesNotContainPattern("[{}]|Optional|\\w\\[\\w+=" + absent);
            }
        }
    }

    /** Without a store or a broker between them, and so quick to tell which fact it is that one side cannot read. */
    @Test
    void the_query_side_folds_whatever_the_rules_allow() {
        for (Improvisation session : sessions.subList(0, 50)) {
            List<Recorded> log = session.log();
            for (int version = 1; version <= log.size(); version += 7) {
                assertThat(SessionView.of(log.subList(0, version)).version()).isEqualTo(version);
            }
        }
    }
}
