package org.rapporteur.standalone.embedded;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A broker that was started in this process. */
final class Broker implements Keeper.Running {
    private static final Logger LOG = LoggerFactory.getLogger(Broker.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CompletableFuture<String> end = new CompletableFuture<>();
    private final Consumer<String> exits = end::complete;
    private final KafkaRaftServer server;

    private Broker(KafkaRaftServer server) {
        this.server = server;
    }

    static Broker start(Properties settings) throws InterruptedException {
        Broker broker = new Broker(new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM));
        KafkaExits.tell(broker.exits);
        try {
            broker.server.startup();
        } catch (RuntimeException | Error failure) {
            broker.stop();
            throw failure;
        }
        Thread.ofPlatform().name("broker").daemon().start(broker::awaitShutdown);
        return broker;
    }

    @Override
    public String awaitEnd() throws InterruptedException {
        try {
            return end.get();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One that is broken may never come to an end; what it holds on to, the next one will not get. */
    @Override
    public void stop() throws InterruptedException {
        KafkaExits.tellNoMore(exits);
        Thread stopping =
                Thread.ofPlatform().name("stopping the broker").daemon().start(this::shutDown);
        stopping.join(PATIENCE);
        end.complete("it was stopped");
    }

    private void shutDown() {
        try {
            server.shutdown();
            server.awaitShutdown();
        } catch (RuntimeException | Error broken) {
            LOG.info("the broker did not stop in order: {}", broken.toString());
        }
    }

    private void awaitShutdown() {
        server.awaitShutdown();
        end.complete("it has stopped");
    }
}
