package org.rapporteur.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Author;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.SignedIn;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.DebateEvent.AnnouncementMade;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.value.AccessRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.events.value.Wording;

class FactEventsTest {
    private static final Recorded FACT = Recorded.after(
            StatedFact.beginning(new SessionId("untoc-cop-12")),
            new SessionId("untoc-cop-12"),
            7,
            new AnnouncementMade(MeetingNumber.of("plenary-4"), null, new Wording(Map.of(Language.CHINESE, "主席宣布午休。"))),
            new Occasion(
                    Instant.parse("2024-10-14T08:00:00Z"),
                    Instant.parse("2024-10-15T09:30:00.123456Z"),
                    "秘书处",
                    "act-1"));

    @Test
    void a_fact_survives_the_way_there_and_back() {
        assertThat(FactEvents.fromCloudEvent(FactEvents.toCloudEvent(FACT.stated())))
                .isEqualTo(FACT);
    }

    @Test
    void as_whom_somebody_was_signed_in_survives_it_as_well() {
        Author secretary = new Author(
                "Ana Ruiz",
                new SignedIn("https://id.example.org", "a1b2", AccessRole.SECRETARY, "the President's office"));
        Recorded fact = Recorded.after(
                FACT.previous(),
                FACT.session(),
                7,
                FACT.event(),
                new Occasion(FACT.occurredAt(), FACT.recordedAt(), secretary, "act-1"));

        CloudEvent message = FactEvents.toCloudEvent(fact.stated());

        assertThat(message.getExtension("actor")).isEqualTo("Ana Ruiz");
        assertThat(message.getExtension("signedin"))
                .isEqualTo("{\"actingFor\":\"the President's office\",\"issuer\":\"https://id.example.org\","
                        + "\"role\":\"secretary\",\"subject\":\"a1b2\"}");
        assertThat(FactEvents.fromCloudEvent(message)).isEqualTo(fact);
        assertThat(FactLine.read(FactLine.write(fact.stated()))).isEqualTo(fact.stated());
        assertThat(fact.hash()).isNotEqualTo(FACT.hash());
    }

    @Test
    void the_attributes_say_which_fact_it_is_without_a_look_at_the_data() {
        CloudEvent message = FactEvents.toCloudEvent(FACT.stated());

        assertThat(message.getId()).isEqualTo("untoc-cop-12/7");
        assertThat(message.getSource()).hasToString("/sessions/untoc-cop-12");
        assertThat(message.getType()).isEqualTo("org.rapporteur.announcement-made");
        assertThat(message.getSubject()).isEqualTo("untoc-cop-12");
        assertThat(message.getTime()).isEqualTo("2024-10-14T08:00:00Z");
        assertThat(message.getExtension("sessionversion")).isEqualTo("7");
        assertThat(message.getExtension("recordedtime")).isEqualTo("2024-10-15T09:30:00.123456Z");
        assertThat(message.getExtension("actor")).isEqualTo("秘书处");
        assertThat(message.getExtension("actid")).isEqualTo("act-1");
    }

    @Test
    void a_message_of_another_kind_is_refused_by_its_name() {
        CloudEvent message = CloudEventBuilder.from(FactEvents.toCloudEvent(FACT.stated()))
                .withType("org.rapporteur.moon-landed")
                .build();

        assertThatThrownBy(() -> FactEvents.fromCloudEvent(message))
                .isInstanceOf(UnreadableFact.class)
                .hasMessageContaining("untoc-cop-12/7")
                .hasMessageContaining("moon-landed");
    }

    @Test
    void a_message_without_its_version_is_refused() {
        CloudEvent message = CloudEventBuilder.from(FactEvents.toCloudEvent(FACT.stated()))
                .withoutExtension("sessionversion")
                .build();

        assertThatThrownBy(() -> FactEvents.fromCloudEvent(message)).hasMessageContaining("no 'sessionversion'");
    }

    @Test
    void a_message_with_broken_data_is_refused() {
        CloudEvent message = CloudEventBuilder.from(FactEvents.toCloudEvent(FACT.stated()))
                .withData("{\"meeting\":".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .build();

        assertThatThrownBy(() -> FactEvents.fromCloudEvent(message)).isInstanceOf(UnreadableFact.class);
    }
}
