package org.rapporteur.query.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Language;
import org.rapporteur.query.RunningQuerySide;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.ingest.Arrivals;

class BoardPagesTest {
    private static final Story STORY = SampleSession.underWay();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static RunningQuerySide side;

    @BeforeAll
    static void given() throws Exception {
        side = RunningQuerySide.start().publish(STORY.facts());
        assertThat(side.part(Arrivals.class)
                        .await(STORY.session(), STORY.facts().size(), Duration.ofMinutes(1)))
                .isTrue();
    }

    @AfterAll
    static void end() {
        side.close();
    }

    @Test
    void the_board_speaks_plain_words_without_script() throws Exception {
        String page = get("/sessions/untoc-cop-12/board").body();

        assertThat(page)
                .contains("2nd plenary meeting", "Peter Burian", "In consultation", "Financial implications not stated")
                .contains("take up item 3", "href=\"drafts/CTOC/COP/2024/L.2\"")
                .doesNotContain("IN_CONSULTATION", "NOT_STATED", "??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void every_page_of_the_board_has_words_for_everything_in_every_language(String language) throws Exception {
        for (String page : new String[] {"board?", "board?view=room&", "drafts/CTOC/COP/2024/L.2?"}) {
            HttpResponse<String> answer = get("/sessions/untoc-cop-12/" + page + "lang=" + language);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("lang=\"" + language + "\"").doesNotContain("??");
        }
    }

    @Test
    void what_changes_comes_by_itself_with_its_version_and_a_tag() throws Exception {
        HttpResponse<String> first = get("/sessions/untoc-cop-12/board/now");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.body()).contains("2nd plenary meeting").doesNotContain("<html");
        assertThat(first.headers().firstValue("Rapporteur-Version"))
                .hasValue(Integer.toString(STORY.facts().size()));
        assertThat(get("/sessions/untoc-cop-12/board/now", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void the_page_of_a_draft_is_found_by_its_symbol() throws Exception {
        assertThat(get("/sessions/untoc-cop-12/drafts/CTOC/COP/2024/L.2").body())
                .contains("Trafficking in firearms", "As first handed in", "Decides so.", "Italy")
                .doesNotContain("*Decides*");
        assertThat(get("/sessions/untoc-cop-12/drafts/CTOC/COP/2024/L.99").statusCode())
                .isEqualTo(404);
        assertThat(get("/sessions/untoc-cop-12/board?view=ceiling").statusCode())
                .isEqualTo(400);
    }

    @Test
    void every_standing_obstacle_and_step_has_a_phrase() {
        Stream<String> standings = Stream.of(Standing.values()).map(value -> "board.standing." + code(value));
        Stream<String> obstacles = Stream.of(Obstacle.values()).map(value -> "board.obstacle." + value);
        Stream<String> steps = Stream.of(NextStep.Kind.values()).map(value -> "board.step." + code(value));

        assertThat(Phrasebooks.of("board").in(Language.ENGLISH).keys())
                .containsAll(Stream.of(standings, obstacles, steps)
                        .flatMap(all -> all)
                        .toList());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        URI address = side.address().resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/html");
        return BROWSER.send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }
}
