package org.rapporteur.command.relay;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.command.TestDatabase;
import org.rapporteur.command.evidence.Look;
import org.rapporteur.command.evidence.StoredFacts;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever changes the topic is found, and told where. Messages cannot be changed where they lie, so each test writes an
 * altered copy of the topic to the broker and looks at that.
 */
class AlteredTopicTest {
    private static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 1);
    private static final DataSource SOURCE = TestDatabase.migrated().pool();
    private static final JdbcTemplate DATABASE = new JdbcTemplate(SOURCE);
    private static final TransactionTemplate TRANSACTION = new TransactionTemplate(new JdbcTransactionManager(SOURCE));
    private static final SessionId SESSION = new SessionId("altered");
    private static final SessionId OTHER = new SessionId("other");
    /** More than a message has bytes, so that each message of a copy can have another byte altered. */
    private static final int FACTS = 320;

    private static final List<String> HEADERS = List.of(
            "ce_specversion",
            "ce_id",
            "ce_source",
            "ce_type",
            "ce_subject",
            "ce_time",
            "ce_sessionversion",
            "ce_recordedtime",
            "ce_actor",
            "ce_actid",
            "ce_previoushash",
            "ce_facthash",
            "content-type");

    private static List<Message> published = List.of();

    /**
     * A message as it is sent; its place in the list is its offset.
     *
     * @param value a character for each byte
     */
    private record Message(int partition, @Nullable String key, long timestamp, Headers headers, String value) {
        static Message of(ConsumerRecord<String, byte[]> read) {
            return new Message(
                    read.partition(),
                    read.key(),
                    read.timestamp(),
                    read.headers(),
                    new String(read.value(), ISO_8859_1));
        }

        Message with(UnaryOperator<Headers> change) {
            return new Message(partition, key, timestamp, change.apply(new RecordHeaders(headers)), value);
        }

        Message withValue(int flipped) {
            String other = new String(flipped(value.getBytes(ISO_8859_1), flipped), ISO_8859_1);
            return new Message(partition, key, timestamp, headers, other);
        }

        byte[] header(String name) {
            return headers.lastHeader(name).value();
        }

        Message withHeader(String name, byte @Nullable [] other) {
            return with(headers -> headers.remove(name).add(name, other));
        }
    }

    @BeforeAll
    static void a_session_is_recorded_and_published() {
        BROKER.afterPropertiesSet();
        for (SessionId session : List.of(SESSION, OTHER)) {
            record(facts(session));
        }
        String topic = "facts-" + UUID.randomUUID();
        try (KafkaOutlet outlet = new KafkaOutlet(new FactsTopic(topic, 2, settings()), settings())) {
            outlet.publish(facts(SESSION));
            outlet.publish(facts(OTHER));
        }
        assertThat(lookAt(topic)).isEqualTo(new Look.Result(2L * FACTS, List.of()));
        List<Message> read = new ArrayList<>();
        new WholeTopic(topic, settings())
                .read((_, some) -> some.stream().map(Message::of).forEach(read::add));
        published = read.stream()
                .filter(message -> SESSION.value().equals(message.key))
                .toList();
    }

    @AfterAll
    static void stop() {
        BROKER.destroy();
    }

    @Test
    void each_byte_of_the_value_and_of_each_header() {
        List<Alteration> alterations = new ArrayList<>();
        for (int i = 0; i < published.getFirst().value.length(); i++) {
            int index = i;
            alterations.add(new Alteration("value", message -> message.withValue(index)));
        }
        for (String name : HEADERS) {
            for (int i = 0; i < published.getFirst().header(name).length; i++) {
                int index = i;
                alterations.add(new Alteration(
                        "header " + name, message -> message.withHeader(name, flipped(message.header(name), index))));
            }
        }

        assertThatEachIsFound(alterations);
    }

    @Test
    void a_header_left_out_emptied_or_there_twice() {
        List<Alteration> alterations = new ArrayList<>();
        for (String name : HEADERS) {
            String part = "header " + name;
            alterations.add(new Alteration(part, message -> message.with(headers -> headers.remove(name))));
            alterations.add(new Alteration(part, message -> message.withHeader(name, null)));
            alterations.add(new Alteration(part, message -> message.withHeader(name, new byte[0])));
            alterations.add(new Alteration(
                    "headers", message -> message.with(headers -> headers.add(name, message.header(name)))));
        }
        alterations.add(new Alteration(
                "header more", message -> message.with(headers -> headers.add("more", "x".getBytes(UTF_8)))));

        assertThatEachIsFound(alterations);
        assertThat(Stream.of(published.getFirst().headers.toArray()).map(Header::key))
                .containsExactlyInAnyOrderElementsOf(HEADERS);
    }

    /** Alters one message after the other, each in another way. */
    private static void assertThatEachIsFound(List<Alteration> alterations) {
        assertThat(alterations).hasSizeLessThanOrEqualTo(FACTS);

        List<Finding> findings = after(messages -> IntStream.range(0, FACTS)
                .mapToObj(i ->
                        i < alterations.size() ? alterations.get(i).change.apply(messages.get(i)) : messages.get(i))
                .toList());

        assertThat(findings)
                .containsExactlyElementsOf(IntStream.range(0, alterations.size())
                        .mapToObj(i -> at(i + 1, i, alterations.get(i).part))
                        .toList());
    }

    /** @param part which part of the message is then to be found altered */
    private record Alteration(String part, UnaryOperator<Message> change) {}

    @Test
    void the_key_and_the_timestamp() {
        Message third = published.get(2);

        assertThat(after(messages -> replaced(
                        messages,
                        2,
                        new Message(third.partition, "other", third.timestamp, third.headers, third.value))))
                .containsExactly(at(3, 2, "key"));
        assertThat(after(messages -> replaced(
                        messages, 2, new Message(third.partition, null, third.timestamp, third.headers, third.value))))
                .containsExactly(at(3, 2, "key"));
        assertThat(after(messages -> replaced(
                        messages,
                        2,
                        new Message(third.partition, third.key, third.timestamp + 1, third.headers, third.value))))
                .containsExactly(at(3, 2, "timestamp"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, FACTS - 1, FACTS})
    void a_message_that_is_dropped(int version) {
        List<Finding> findings = after(messages -> {
            List<Message> copy = new ArrayList<>(messages);
            copy.remove(version - 1);
            return copy;
        });

        assertThat(findings).containsExactly(missing(version));
    }

    @Test
    void a_topic_that_is_gone() {
        publishedUpTo(FACTS);
        assertThat(lookAt("nowhere").findings())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, FACTS)
                        .mapToObj(AlteredTopicTest::missing)
                        .toList());
    }

    @Test
    void two_messages_that_are_swapped() {
        List<Finding> neighbours = after(messages -> swapped(messages, 9, 10));
        List<Finding> far = after(messages -> swapped(messages, 9, 20));

        assertThat(neighbours).containsExactly(outOfTurn(11, 9), outOfTurn(10, 10));
        assertThat(far).contains(outOfTurn(21, 9), outOfTurn(10, 20));
    }

    @Test
    void a_message_in_another_partition() {
        List<Finding> findings = after(messages -> {
            Message last = messages.getLast();
            Message elsewhere = new Message(1 - last.partition, last.key, last.timestamp, last.headers, last.value);
            return replaced(messages, FACTS - 1, elsewhere);
        });

        String position = "partition %d, offset 0".formatted(1 - published.getFirst().partition);
        assertThat(findings)
                .contains(new Finding(
                        Place.of(Medium.FACTS_TOPIC, SESSION, FACTS).at(position + ", partition"), Flaw.PART_ALTERED));
    }

    @Test
    void a_message_that_is_inserted() {
        List<Recorded> more = facts(SESSION, FACTS + 1);
        Message invented = new Message(
                published.getLast().partition,
                SESSION.value(),
                more.getLast().recordedAt().toEpochMilli(),
                published.getLast().headers,
                more.getLast().stated().body());

        List<Finding> findings = after(messages -> {
            List<Message> copy = new ArrayList<>(messages);
            copy.add(
                    40,
                    invented.withHeader("ce_id", bytes("altered/321")).withHeader("ce_sessionversion", bytes("321")));
            copy.add(new Message(invented.partition, null, 0, new RecordHeaders(), "no fact"));
            return copy;
        });

        assertThat(findings)
                .containsExactlyInAnyOrder(
                        new Finding(
                                Place.of(Medium.FACTS_TOPIC, SESSION, FACTS + 1).at(position(40)), Flaw.NOT_RECORDED),
                        new Finding(Place.of(Medium.FACTS_TOPIC, position(FACTS + 1)), Flaw.NOT_RECORDED));
    }

    @Test
    void a_repeat_is_as_harmless_as_the_relays_own_but_not_with_other_content() {
        assertThat(after(messages -> inserted(messages, 10, messages.get(4)))).isEmpty();
        assertThat(after(messages -> inserted(messages, 10, messages.get(4).withValue(13))))
                .containsExactly(at(5, 10, "value"));
    }

    @Test
    void a_batch_of_which_the_first_message_failed_and_that_was_published_again_is_in_order() {
        List<Finding> findings = after(messages -> {
            List<Message> copy = new ArrayList<>(messages.subList(0, 10));
            copy.addAll(messages.subList(11, 14));
            copy.addAll(messages.subList(10, 14));
            copy.addAll(messages.subList(14, FACTS));
            return copy;
        });

        assertThat(findings).isEmpty();
    }

    @Test
    void a_session_written_anew_from_a_fact_on_with_all_hashes_put_right() {
        List<Recorded> forged = new ArrayList<>(facts(SESSION).subList(0, FACTS - 2));
        for (int version = FACTS - 1; version <= FACTS; version++) {
            forged.add(fact(SESSION, version, "plenary-9999", forged.getLast().hash()));
        }
        String topic = "facts-" + UUID.randomUUID();
        try (KafkaOutlet outlet = new KafkaOutlet(new FactsTopic(topic, 2, settings()), settings())) {
            outlet.publish(forged);
        }
        publishedUpTo(FACTS);

        assertThat(lookAt(topic).findings())
                .containsExactly(
                        at(319, 318, "value"),
                        at(319, 318, "header ce_facthash"),
                        at(320, 319, "value"),
                        at(320, 319, "header ce_facthash"),
                        at(320, 319, "header ce_previoushash"));
    }

    @Test
    void a_fact_that_was_altered_in_the_event_store_accuses_no_message() {
        TRANSACTION.executeWithoutResult(transaction -> {
            DATABASE.execute("set local session_replication_role = replica");
            DATABASE.update("update domain_event_entry set payload = '{\"meeting\":\"plenary-9\"}'"
                    + " where aggregate_identifier = 'altered' and sequence_number = 7");
            assertThat(after(messages -> messages)).isEmpty();
            transaction.setRollbackOnly();
        });
    }

    @Test
    void a_topic_that_forgets() {
        String topic = "facts-" + UUID.randomUUID();
        BROKER.addTopics(new NewTopic(topic, 1, (short) 1).configs(Map.of("retention.ms", "1000")));
        publishedUpTo(0);

        assertThat(lookAt(topic).findings())
                .containsExactly(
                        new Finding(Place.of(Medium.FACTS_TOPIC, "setting retention.ms=1000"), Flaw.UNSAFE_SETTING));
    }

    /** What is found in a copy of the session's messages with this change. */
    private static List<Finding> after(UnaryOperator<List<Message>> change) {
        String topic = "facts-" + UUID.randomUUID();
        BROKER.addTopics(
                new NewTopic(topic, 2, (short) 1).configs(Map.of("retention.ms", "-1", "retention.bytes", "-1")));
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(oneAtATime(), new StringSerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = change.apply(published).stream()
                    .map(message -> producer.send(new ProducerRecord<>(
                            topic,
                            message.partition,
                            message.timestamp,
                            message.key,
                            message.value.getBytes(ISO_8859_1),
                            message.headers)))
                    .toList();
            producer.flush();
            sent.forEach(Future::resultNow);
        }
        publishedUpTo(FACTS);
        return lookAt(topic).findings();
    }

    private static void publishedUpTo(int version) {
        DATABASE.update("delete from published");
        DATABASE.update("insert into published (session, version) values (?, ?)", SESSION.value(), version);
    }

    private static Look.Result lookAt(String topic) {
        return new TopicLook(
                        new FactsTopic(topic, 2, settings()),
                        new WholeTopic(topic, settings()),
                        new StoredFacts(DATABASE))
                .look();
    }

    private static Finding at(int version, int offset, String part) {
        return new Finding(
                Place.of(Medium.FACTS_TOPIC, SESSION, version).at(position(offset) + ", " + part), Flaw.PART_ALTERED);
    }

    private static Finding outOfTurn(int version, int offset) {
        return new Finding(Place.of(Medium.FACTS_TOPIC, SESSION, version).at(position(offset)), Flaw.OUT_OF_ORDER);
    }

    private static Finding missing(int version) {
        return new Finding(Place.of(Medium.FACTS_TOPIC, SESSION, version), Flaw.MISSING);
    }

    private static String position(int offset) {
        return "partition %d, offset %d".formatted(published.getFirst().partition, offset);
    }

    private static List<Message> replaced(List<Message> messages, int index, Message instead) {
        List<Message> copy = new ArrayList<>(messages);
        copy.set(index, instead);
        return copy;
    }

    private static List<Message> inserted(List<Message> messages, int index, Message more) {
        List<Message> copy = new ArrayList<>(messages);
        copy.add(index, more);
        return copy;
    }

    private static List<Message> swapped(List<Message> messages, int one, int two) {
        List<Message> copy = new ArrayList<>(messages);
        Collections.swap(copy, one, two);
        return copy;
    }

    private static byte[] flipped(byte[] bytes, int index) {
        byte[] copy = bytes.clone();
        if (index < copy.length) {
            copy[index] ^= 1;
        }
        return copy;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", BROKER.getBrokersAsString());
    }

    /** On a topic just made a second request could overtake the first. */
    private static Map<String, Object> oneAtATime() {
        return Map.of("bootstrap.servers", BROKER.getBrokersAsString(), "max.in.flight.requests.per.connection", 1);
    }

    private static void record(List<Recorded> facts) {
        new StoredFacts(DATABASE).add(facts.stream().map(Recorded::stated).toList());
    }

    private static List<Recorded> facts(SessionId session) {
        return facts(session, FACTS);
    }

    private static List<Recorded> facts(SessionId session, int count) {
        List<Recorded> facts = new ArrayList<>();
        Hash previous = StatedFact.beginning(session);
        for (int version = 1; version <= count; version++) {
            facts.add(fact(session, version, "plenary-" + (1000 + version), previous));
            previous = facts.getLast().hash();
        }
        return facts;
    }

    private static Recorded fact(SessionId session, int version, String meeting, Hash previous) {
        return Recorded.after(
                previous,
                session,
                version,
                new SessionOpened(MeetingNumber.of(meeting)),
                new Occasion(
                        Instant.parse("2024-10-14T08:00:00Z"),
                        Instant.parse("2024-10-14T08:00:00.123456Z").plusSeconds(version),
                        "秘书处",
                        "act-" + (1000 + version)));
    }
}
