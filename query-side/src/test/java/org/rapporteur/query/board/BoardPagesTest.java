package org.rapporteur.query.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.events.body.DocumentSymbols.USUAL;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftSplit;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.NumberReserved;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.query.RunningQuerySide;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.ingest.Arrivals;

class BoardPagesTest {
    private static final Story STORY = SampleSession.underWay();
    private static final Story VOTED = Story.of(
                    "voted-12", STORY.facts().stream().map(Recorded::event).toArray(Event[]::new))
            .then(
                    new VoteRequested(
                            SampleSession.SECOND,
                            Question.ofDraft(SampleSession.FIREARMS),
                            List.of(SampleSession.PERU),
                            VotingMethod.RECORDED),
                    new QuestionDecided(
                            SampleSession.SECOND,
                            null,
                            Question.ofDraft(SampleSession.FIREARMS),
                            DecisionOutcome.ADOPTED,
                            Decision.by(Vote.counted(VotingMethod.RECORDED, Tally.of(29, 14, 4))),
                            null),
                    new DraftAdopted(
                            SampleSession.SECOND,
                            SampleSession.FIREARMS,
                            SampleSession.FIREARMS,
                            null,
                            DecisionMode.VOTE),
                    new VoteRequested(
                            SampleSession.SECOND,
                            Question.ofDraft(SampleSession.PROSECUTORS),
                            List.of(SampleSession.PERU, SampleSession.ITALY),
                            VotingMethod.ROLL_CALL),
                    new VoteRequested(
                            SampleSession.SECOND, Question.ofDraft(SampleSession.ENVIRONMENT), List.of(), null),
                    new VotingOpened(
                            SampleSession.SECOND,
                            Question.ofDraft(SampleSession.ENVIRONMENT),
                            VotingMethod.SHOW_OF_HANDS,
                            null));
    private static final Symbol PART = USUAL.lettered(SampleSession.FIREARMS, 0).orElseThrow();
    private static final Story DIVIDED = Story.of(
                    "divided-12", STORY.facts().stream().map(Recorded::event).toArray(Event[]::new))
            .then(
                    part(PART),
                    part(USUAL.lettered(SampleSession.FIREARMS, 1).orElseThrow()),
                    new DraftSplit(
                            SampleSession.SECOND,
                            SampleSession.FIREARMS,
                            List.of(
                                    PART,
                                    USUAL.lettered(SampleSession.FIREARMS, 1).orElseThrow())),
                    new NumberReserved(PART, new TextNumber("12/4")));
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static RunningQuerySide side;

    @BeforeAll
    static void given() throws Exception {
        side = RunningQuerySide.start()
                .publish(STORY.facts())
                .publish(VOTED.facts())
                .publish(DIVIDED.facts());
        assertThat(side.part(Arrivals.class)
                        .await(STORY.session(), STORY.facts().size(), Duration.ofMinutes(1)))
                .isTrue();
        assertThat(side.part(Arrivals.class)
                        .await(VOTED.session(), VOTED.facts().size(), Duration.ofMinutes(1)))
                .isTrue();
        assertThat(side.part(Arrivals.class)
                        .await(DIVIDED.session(), DIVIDED.facts().size(), Duration.ofMinutes(1)))
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | 29 in favour, 14 against, 4 abstaining (by recorded vote) | Vote requested by Peru and Italy, by roll-call | Voting under way, by show of hands | Vote requested
        zh | 29票赞成、14票反对、4票弃权（记录表决） | 秘鲁和意大利请求表决（唱名表决） | 正在表决（举手表决） | 有代表团请求表决
        ar | المؤيدون 29، المعارضون 14، الممتنعون 4 (بتصويت مسجل) | طُلب التصويت من بيرو وإيطاليا، بنداء الأسماء | التصويت جارٍ، برفع الأيدي | طُلب التصويت
        """)
    void a_draft_shows_the_figures_of_its_vote_and_the_votes_it_waits_for(
            String language, String figures, String requested, String underWay, String requestedBefore)
            throws Exception {
        for (String view : new String[] {"board", "room"}) {
            String page = withoutMarks(get("/sessions/voted-12/board?view=" + view + "&lang=" + language)
                    .body());

            assertThat(page)
                    .contains(">29–14–4<", ">" + figures + "<", ">" + requested + "<", ">" + underWay + "<")
                    .doesNotContain(">" + requestedBefore + "<", "by vote");
        }
        assertThat(draft(SampleSession.FIREARMS, language))
                .contains(">29–14–4<", ">" + figures + "<")
                .doesNotContain(">" + underWay + "<");
        assertThat(draft(SampleSession.PROSECUTORS, language)).contains(">" + requested + "<");
    }

    @ParameterizedTest
    @CsvSource({"en, number to follow", "zh, 编号待定", "ar, الرقم لاحقا"})
    void a_text_that_was_adopted_without_a_number_says_that_it_follows(String language, String follows)
            throws Exception {
        assertThat(get("/sessions/voted-12/board?lang=" + language).body()).containsOnlyOnce(">" + follows + "<");
        assertThat(draft(SampleSession.FIREARMS, language)).contains(">" + follows + "<");
        assertThat(draft(SampleSession.PROSECUTORS, language)).doesNotContain(">" + follows + "<");
    }

    @Test
    void a_draft_of_which_no_fact_says_how_it_was_decided_shows_nothing_of_that() throws Exception {
        assertThat(get("/sessions/untoc-cop-12/board").body()).doesNotContain("figures", "by consensus", "requested");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | In its place: L.2 A, L.2 B | In place of L.2 | 12/4 reserved
        zh | 由L.2 A, L.2 B取代 | 取代L.2 | 保留编号12/4
        ar | حلّ محله L.2 A, L.2 B | بدلاً من L.2 | الرقم 12/4 محجوز
        """)
    void a_draft_that_was_divided_and_its_parts_lead_to_one_another(
            String language, String into, String from, String reserved) throws Exception {
        assertThat(withoutMarks(
                        get("/sessions/divided-12/board?lang=" + language).body()))
                .contains(
                        "href=\"drafts/CTOC/COP/2024/L.2%20A",
                        ">" + into + "<", ">" + from + "<", ">" + reserved + "<");
        assertThat(withoutMarks(get("/sessions/divided-12/drafts/CTOC/COP/2024/L.2%20A?lang=" + language)
                        .body()))
                .contains(">CTOC/COP/2024/L.2 A<", ">" + from + "<", ">" + reserved + "<");
        assertThat(withoutMarks(get("/sessions/divided-12/drafts/CTOC/COP/2024/L.2?lang=" + language)
                        .body()))
                .contains(">" + into + "<");
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

    private static DraftTabled part(Symbol symbol) {
        return new DraftTabled(
                symbol,
                DraftKind.RESOLUTION,
                DraftSubject.SUBSTANCE,
                new ItemNumber("2(a)"),
                SampleSession.words("A part", "一部分"),
                null,
                Map.of());
    }

    private static String draft(Symbol draft, String language) throws Exception {
        return withoutMarks(
                get("/sessions/voted-12/drafts/" + draft + "?lang=" + language).body());
    }

    /** Without those that keep what runs from left to right together in Arabic. */
    private static String withoutMarks(String page) {
        return page.replaceAll("[\\u2068\\u2069]", "");
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
