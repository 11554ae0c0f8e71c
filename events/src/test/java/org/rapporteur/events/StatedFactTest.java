package org.rapporteur.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;

class StatedFactTest {
    private static final SessionId SESSION = new SessionId("untoc-cop-12");
    private static final Instant THEN = Instant.parse("2024-10-14T08:00:00Z");

    @Test
    void the_hash_can_be_worked_out_with_any_sha256_tool_from_the_text_an_auditor_sees() {
        StatedFact fact = fact("{\"text\":\"主席\"}", "secretary \"A\"");

        assertThat(fact.content())
                .isEqualTo("{\"actId\":\"act-1\",\"body\":{\"text\":\"主席\"},\"by\":\"secretary \\\"A\\\"\","
                        + "\"kind\":\"announcement-made\",\"occurredAt\":\"2024-10-14T08:00:00Z\",\"previous\":\""
                        + Hash.of("rapporteur session untoc-cop-12")
                        + "\",\"recordedAt\":\"2024-10-14T08:00:00Z\",\"session\":\"untoc-cop-12\",\"version\":1}");
        assertThat(fact.hash()).isEqualTo(Hash.of(fact.content()));
        assertThat(fact.isTrue()).isTrue();
    }

    @Test
    void content_that_only_looks_like_another_fact_has_another_hash() {
        StatedFact honest = fact("{\"text\":\"a\"}", "b");
        StatedFact smuggled = new StatedFact(honest.header(), "{\"text\":\"a\"},\"bx\":{}", honest.hash());

        assertThat(smuggled.isTrue()).isFalse();
    }

    @Test
    void a_body_that_is_no_json_or_says_a_thing_twice_has_no_hash() {
        assertThatThrownBy(() -> fact("{\"text\":", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fact("{\"text\":1,\"text\":2}", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fact("{},\"version\":7", "b")).isInstanceOf(IllegalArgumentException.class);
    }

    private static StatedFact fact(String body, String by) {
        Occasion occasion = new Occasion(THEN, THEN, by, "act-1");
        return StatedFact.sealed(
                new FactHeader(SESSION, 1, "announcement-made", occasion, StatedFact.beginning(SESSION)), body);
    }
}
