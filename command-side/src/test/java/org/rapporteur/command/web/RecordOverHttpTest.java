package org.rapporteur.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.OnlyKafkaIsNotThere;
import org.rapporteur.events.Json;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@OnlyKafkaIsNotThere
class RecordOverHttpTest {
    private static final String SCHEDULE = """
        {"body": "untoc-cop", "number": 12, "dates": {"from": "2024-10-14", "to": "2024-10-18"}}
        """;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcTemplate database;

    @Test
    void sessions_are_listed_in_stretches_and_none_is_passed_over() throws Exception {
        String name = "listed-" + UUID.randomUUID();
        List<String> scheduled =
                IntStream.range(0, 5).mapToObj(number -> name + "-" + number).toList();
        scheduled.forEach(session -> new Door(http, session).givenPosted("schedule-session", SCHEDULE));

        List<String> listed = new ArrayList<>();
        for (JsonNode some = sessions(name, 2); !some.isEmpty(); some = sessions(listed.getLast(), 2)) {
            assertThat(some.size()).isLessThanOrEqualTo(2);
            some.forEach(one -> listed.add(one.path("session").stringValue()));
        }

        assertThat(listed).startsWith(scheduled.toArray(String[]::new)).doesNotHaveDuplicates();
    }

    @Test
    void no_more_than_a_thousand_are_asked_for_at_once() {
        for (String list : List.of("sessions", "checkpoints", "verification")) {
            assertThat(http.get().uri("/record/" + list + "?limit=1001"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("limit");
        }
    }

    @Test
    void findings_are_told_in_stretches_with_where_they_go_on() throws Exception {
        String part = "part-" + UUID.randomUUID();
        for (int number = 0; number < 3; number++) {
            database.update(
                    "insert into finding (medium, session, version, part, flaw) values ('FACTS_TOPIC', null, 0, ?,"
                            + " 'MISSING')",
                    part + "-" + number);
        }
        try {
            List<String> told = new ArrayList<>();
            JsonNode next = Json.mapper().readTree("1");
            while (next.isIntegralNumber()) {
                JsonNode some = json(http.get().uri("/record/verification?from={from}&limit=2", next.asLong()));
                assertThat(some.path("findings").size()).isBetween(1, 2);
                some.path("findings")
                        .forEach(found -> told.add(
                                found.path("finding").path("place").path("part").stringValue()));
                next = some.path("next");
            }

            assertThat(told).contains(part + "-0", part + "-1", part + "-2").doesNotHaveDuplicates();
        } finally {
            database.update("delete from finding where part like ?", part + "%");
        }
    }

    private JsonNode sessions(String after, int limit) throws Exception {
        return json(http.get().uri("/record/sessions?after={after}&limit={limit}", after, limit));
    }

    private static JsonNode json(MockMvcTester.MockMvcRequestBuilder asked) throws Exception {
        return Json.mapper().readTree(asked.exchange().getResponse().getContentAsByteArray());
    }
}
