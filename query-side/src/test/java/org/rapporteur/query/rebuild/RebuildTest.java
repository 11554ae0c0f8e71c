package org.rapporteur.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.CorrectionEvent.ActCorrected;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.Substitute;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Wording;
import org.rapporteur.query.QuerySide;
import org.rapporteur.query.RunningQuerySide;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.Written;
import org.rapporteur.query.ingest.Arrivals;
import org.rapporteur.query.ingest.Standstills;
import org.rapporteur.query.moment.SessionStates;
import org.rapporteur.query.state.SessionView;
import org.springframework.jdbc.core.JdbcTemplate;

@Timeout(300)
class RebuildTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Story story = SampleSession.whole();
    private final Story other = Story.of("other-1", SampleSession.scheduled());

    @Test
    void views_made_anew_equal_the_live_ones_which_go_on_meanwhile_and_after() throws Exception {
        int half = story.facts().size() / 2;
        try (RunningQuerySide side = RunningQuerySide.start()) {
            side.publish(story.facts().subList(0, half));
            thenAppliedUpTo(half, side);

            CompletableFuture<Outcome> rebuild = CompletableFuture.supplyAsync(() -> rebuilt(side, true));
            for (int next = half; next < story.facts().size() - 1; next++) {
                side.publish(story.facts().subList(next, next + 1));
                thenAppliedUpTo(next + 1, side);
            }
            Outcome outcome = rebuild.get();
            side.publish(story.facts()
                    .subList(story.facts().size() - 1, story.facts().size()));

            assertThat(outcome.differences()).isEmpty();
            assertThat(outcome.facts()).isGreaterThanOrEqualTo(half);
            thenAppliedUpTo(story.facts().size(), side);
            assertThat(side.part(SessionStates.class).find(story.session())).contains(SessionView.of(story.facts()));
            thenNothingIsLeftOver(side);
        }
    }

    @Test
    void a_fact_is_found_by_the_same_words_whether_or_not_it_came_with_the_correction_before_it() throws Exception {
        ParticipantCode watch = new ParticipantCode("river-watch");
        Story corrected = SampleSession.whole();
        String act = "act-" + corrected.facts().size();
        Event registered = new ParticipantsRegistered(
                Category.INTERGOVERNMENTAL_ORGANIZATION,
                List.of(new Delegation(watch, new Wording(Map.of(Language.ENGLISH, "River Watch")), null)));
        CorrectionEvent.Outcome instead = new CorrectionEvent.Outcome(act, List.of(Substitute.of(registered)));
        corrected.then(
                new ActCorrected(
                        act, null, null, new Wording(Map.of(Language.ENGLISH, "misheard")), null, List.of(instead)),
                new SponsorAdded(SampleSession.FIREARMS, new Sponsor(watch, false)));
        try (RunningQuerySide side = RunningQuerySide.start()) {
            for (Recorded fact : corrected.facts()) {
                side.publish(List.of(fact));
                thenAppliedUpTo((int) fact.version(), side);
            }

            assertThat(rebuilt(side, false).differences()).isEmpty();
        }
    }

    @Test
    void whatever_was_changed_in_a_live_view_is_named_by_its_field_and_mended() throws Exception {
        try (RunningQuerySide side = RunningQuerySide.start()) {
            side.publish(story.facts()).publish(other.facts());
            thenAppliedUpTo(story.facts().size(), side);
            assertThat(side.part(Arrivals.class).await(other.session(), 1, PATIENCE))
                    .isTrue();
            JdbcTemplate database = side.part(JdbcTemplate.class);
            database.update("update fact set recorded_by = 'somebody' where version = 3");
            database.update("delete from session_head where session = 'other-1'");
            database.update("update session_head set progress = jsonb_set(progress, '{number}', '13')");

            List<String> compared = named(rebuilt(side, false));
            List<String> replaced = named(rebuilt(side, true));
            Outcome afterwards = rebuilt(side, false);

            assertThat(compared)
                    .contains(
                            "fact untoc-cop-12/3 recorded_by",
                            "session_head other-1 progress/number",
                            "session_head untoc-cop-12 progress/number");
            assertThat(replaced).isEqualTo(compared);
            assertThat(afterwards.differences()).isEmpty();
            assertThat(side.part(SessionStates.class).find(story.session())).contains(SessionView.of(story.facts()));
        }
    }

    @Test
    void a_state_kept_to_begin_folding_with_is_compared_too_and_forgotten_where_it_was_at_hand() throws Exception {
        List<Recorded> facts =
                SampleSession.before().then(SampleSession.statements(300)).facts();
        try (RunningQuerySide side = RunningQuerySide.start()) {
            side.publish(facts);
            thenAppliedUpTo(facts.size(), side);
            side.part(JdbcTemplate.class)
                    .update("update state_checkpoint set view = jsonb_set(view, '{progress,number}', '13')");

            assertThat(named(rebuilt(side, true)))
                    .anyMatch(difference -> difference.matches("state untoc-cop-12/[0-9]+ progress/number"));
            assertThat(rebuilt(side, false).differences()).isEmpty();
        }
    }

    @Test
    void a_topic_that_lacks_facts_stops_it_and_the_live_views_stay() throws Exception {
        try (RunningQuerySide side = RunningQuerySide.start()) {
            side.publish(story.facts().subList(0, 10));
            thenAppliedUpTo(10, side);
            // As if the topic had lost the last ones.
            side.part(JdbcTemplate.class).update("update stream_progress set version = 12");

            assertThatThrownBy(() -> rebuilt(side, true))
                    .hasRootCauseInstanceOf(RebuildStopped.class)
                    .hasRootCauseMessage(
                            "facts of 'untoc-cop-12' after version 10 are not there, which the live views have"
                                    + " up to version 12; what the topic lacks can be read from the store");

            assertThat(side.part(SessionStates.class).find(story.session())).isPresent();
        }
    }

    @Test
    void a_session_that_stands_still_is_reported_and_what_waits_is_carried_over() throws Exception {
        Written poisoned = Written.of("poisoned-1", SampleSession.scheduled())
                .thenBeforeAllYears(story.facts().get(1).event())
                .then(story.facts().get(2).event());
        try (RunningQuerySide side = RunningQuerySide.start()) {
            side.publishStated(poisoned.facts()).publish(story.facts());
            thenAppliedUpTo(story.facts().size(), side);
            Standstills standstills = side.part(Standstills.class);
            for (int tries = 0; tries < 600 && standstills.all().isEmpty(); tries++) {
                Thread.sleep(100);
            }

            Outcome compared = rebuilt(side, false);
            rebuilt(side, true);

            List<String> said = new ArrayList<>();
            compared.say(said::add);
            assertThat(compared.differences()).isEmpty();
            assertThat(compared.isSound()).isFalse();
            assertThat(said)
                    .anyMatch(
                            line -> line.startsWith("In the live views session poisoned-1 stands still since fact 2: "))
                    .anyMatch(line ->
                            line.startsWith("In the rebuilt views session poisoned-1 stands still since fact 2: "));
            assertThat(standstills.of(poisoned.session()).orElseThrow().version())
                    .isEqualTo(2);

            assertThat(side.part(JdbcTemplate.class)
                            .queryForList(
                                    "select version from waiting_fact where session = ? order by version",
                                    Long.class,
                                    poisoned.session().value()))
                    .containsExactly(2L, 3L);
        }
    }

    private static Outcome rebuilt(RunningQuerySide side, boolean replace) {
        try {
            return new Rebuilding(QuerySide.application()).run(Optional.empty(), replace, _ -> {}, side.settings());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> named(Outcome outcome) {
        return outcome.differences().stream()
                .map(difference -> "%s %s %s".formatted(difference.view(), difference.row(), difference.field()))
                .sorted()
                .toList();
    }

    private void thenAppliedUpTo(int version, RunningQuerySide side) throws InterruptedException {
        assertThat(side.part(Arrivals.class).await(story.session(), version, PATIENCE))
                .isTrue();
    }

    private static void thenNothingIsLeftOver(RunningQuerySide side) {
        assertThat(side.part(JdbcTemplate.class)
                        .queryForList(
                                "select schema_name from information_schema.schemata where schema_name like 'views%'",
                                String.class))
                .containsExactly("views");
    }
}
