package org.rapporteur.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.query.RunningQuerySide;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.ingest.Arrivals;
import org.rapporteur.query.log.Findings;
import org.rapporteur.query.log.Verification;
import org.springframework.jdbc.core.JdbcTemplate;

/** A name that is to be withheld is told nowhere, and the record is none the worse for it. */
class WithheldNamesTest {
    private static final String NAME = "Peter Burian";
    private static final Story STORY = SampleSession.whole();
    private static final RunningQuerySide PUBLIC =
            RunningQuerySide.start("--rapporteur.names.withheld=Nobody, " + NAME);
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @BeforeAll
    static void the_whole_session_has_arrived() throws InterruptedException {
        PUBLIC.publish(STORY.facts());
        assertThat(PUBLIC.part(Arrivals.class)
                        .await(STORY.session(), STORY.facts().size(), Duration.ofMinutes(2)))
                .isTrue();
        assertThat(STORY.facts()).anyMatch(fact -> fact.stated().body().contains(NAME));
    }

    @AfterAll
    static void stop() {
        PUBLIC.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/facts",
                "/board",
                "/desk",
                "/replay",
                "/report?lang=en",
                "/report?lang=zh",
                "/report.md?language=en",
                "/report.md?language=zh",
                "/report.html?language=en",
                "?at=40",
                "?at=40&as=happened",
            })
    void no_page_and_no_report_tells_it(String path) throws Exception {
        assertThat(get(path, "text/html,text/markdown,*/*")).doesNotContain(NAME, "Burian");
    }

    @Test
    void nor_does_the_state_for_programs() throws Exception {
        assertThat(get("", "application/json")).doesNotContain("Burian").contains("\"[…]\"");
    }

    @Test
    void the_report_says_that_something_is_withheld_there() throws Exception {
        assertThat(get("/report.md?language=en", "*/*")).contains("[…] (Slovakia)");
    }

    @Test
    void the_views_hold_it_nowhere_but_in_the_facts_themselves() {
        JdbcTemplate database = PUBLIC.part(JdbcTemplate.class);
        for (String table : database.queryForList(
                "select table_name from information_schema.tables where table_schema = current_schema()"
                        + " and table_type = 'BASE TABLE' and table_name <> 'fact'",
                String.class)) {
            assertThat(database.queryForList("select t::text from " + table + " t", String.class))
                    .as(table)
                    .noneMatch(row -> row.contains("Burian") || row.contains("burian"));
        }
    }

    @Test
    void the_facts_are_still_what_was_recorded() {
        PUBLIC.part(Verification.class).run();

        assertThat(PUBLIC.part(Findings.class).some(0, 100)).isEmpty();
    }

    private static String get(String path, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(PUBLIC.address().resolve("/sessions/" + STORY.session() + path))
                .header("Accept", accept)
                .build();
        var answer = BROWSER.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
