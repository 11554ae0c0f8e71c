package org.rapporteur.query;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole query side on a database and a topic of its own. */
public final class RunningQuerySide implements AutoCloseable {
    private final String topic;
    private final String database;
    private final ConfigurableApplicationContext application;

    private RunningQuerySide(String topic, String database, String... more) {
        this.topic = topic;
        this.database = database;
        application = QuerySide.application()
                .run(Stream.concat(settings().stream(), Stream.of(more)).toArray(String[]::new));
    }

    /** What it is told. */
    public List<String> settings() {
        return List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres",
                "--spring.kafka.bootstrap-servers=" + TestKafka.bootstrapServers(),
                "--spring.kafka.consumer.group-id=" + topic,
                "--rapporteur.facts.topic=" + topic);
    }

    /** One that is told more than where its database and its topic are. */
    public static RunningQuerySide start(String... more) {
        return new RunningQuerySide(TestKafka.topic(), TestDatabase.url(), more);
    }

    /** Another node on the same database and topic. */
    public RunningQuerySide again() {
        return new RunningQuerySide(topic, database);
    }

    /** A node with the same group and topic whose database is empty. */
    public RunningQuerySide withEmptyDatabase() {
        return new RunningQuerySide(topic, TestDatabase.url());
    }

    public RunningQuerySide publish(List<Recorded> facts) {
        TestKafka.publish(topic, facts);
        return this;
    }

    /** Publishes facts as they are written, whether anybody understands them or not. */
    public RunningQuerySide publishStated(List<StatedFact> facts) {
        TestKafka.publishStated(topic, facts);
        return this;
    }

    /** Lets consumers join its group under names that its own consumers have there, and end without a word. */
    public void takePlaces(String... names) {
        Stream.of(names).forEach(name -> TestKafka.join(topic, topic, name));
    }

    public <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    /** Where several are of one type. */
    public <T> T part(String name, Class<T> type) {
        return application.getBean(name, type);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        application.close();
    }
}
