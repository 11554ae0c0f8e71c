package org.rapporteur.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Author;
import org.rapporteur.events.FactHeader;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import tools.jackson.core.JacksonException;

/**
 * Recorded facts to CloudEvents and back. Extensions are written as strings, the form in which binary mode delivers
 * them anyway.
 */
public final class FactEvents {
    private static final String TYPE_PREFIX = "org.rapporteur.";
    private static final String VERSION = "sessionversion";
    private static final String RECORDED = "recordedtime";
    private static final String ACTOR = "actor";
    private static final String SIGNED_IN = "signedin";
    private static final String ACT = "actid";
    private static final String PREVIOUS = "previoushash";
    private static final String HASH = "facthash";

    private FactEvents() {}

    /** The fact as a CloudEvent 1.0 with JSON data. */
    public static CloudEvent toCloudEvent(StatedFact fact) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(fact.session() + "/" + fact.version())
                .withSource(URI.create("/sessions/" + fact.session()))
                .withType(TYPE_PREFIX + fact.kind())
                .withSubject(fact.session().value())
                .withTime(fact.occurredAt().atOffset(ZoneOffset.UTC))
                .withExtension(VERSION, Long.toString(fact.version()))
                .withExtension(RECORDED, fact.recordedAt().toString())
                .withExtension(ACTOR, fact.by())
                .withExtension(ACT, fact.actId())
                .withExtension(PREVIOUS, fact.previous().value())
                .withExtension(HASH, fact.hash().value())
                .withData("application/json", fact.body().getBytes(UTF_8));
        @Nullable String signedIn = fact.author().signedInText();
        return (signedIn == null ? event : event.withExtension(SIGNED_IN, signedIn)).build();
    }

    /**
     * The fact a CloudEvent carries, as it is written there; whether it has the hash it is said to have was not looked
     * at.
     *
     * @throws UnreadableFact if a part of it is missing or malformed
     */
    public static StatedFact stated(CloudEvent message) {
        try {
            FactHeader header = new FactHeader(
                    new SessionId(present(message.getSubject(), "subject")),
                    Long.parseLong(extension(message, VERSION)),
                    kind(message.getType()),
                    new Occasion(
                            present(message.getTime(), "time").toInstant(),
                            Instant.parse(extension(message, RECORDED)),
                            author(message),
                            extension(message, ACT)),
                    new Hash(extension(message, PREVIOUS)));
            return new StatedFact(
                    header,
                    new String(present(message.getData(), "data").toBytes(), UTF_8),
                    new Hash(extension(message, HASH)));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new UnreadableFact(message.getId(), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    /**
     * The fact a CloudEvent carries, and what it means.
     *
     * @throws UnreadableFact if it is of no known kind, or a part of it is missing or malformed
     */
    public static Recorded fromCloudEvent(CloudEvent message) {
        try {
            return Recorded.read(stated(message));
        } catch (IllegalArgumentException | JacksonException wrong) {
            throw wrong instanceof UnreadableFact unreadable
                    ? unreadable
                    : new UnreadableFact(message.getId(), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private static Author author(CloudEvent message) {
        @Nullable Object signedIn = message.getExtension(SIGNED_IN);
        return Author.of(extension(message, ACTOR), signedIn == null ? null : signedIn.toString());
    }

    private static String kind(String type) {
        if (!type.startsWith(TYPE_PREFIX)) {
            throw new IllegalArgumentException("its type '%s' is not ours".formatted(type));
        }
        return type.substring(TYPE_PREFIX.length());
    }

    private static String extension(CloudEvent message, String name) {
        return present(message.getExtension(name), name).toString();
    }

    private static <T> T present(@Nullable T part, String name) {
        return Optional.ofNullable(part)
                .orElseThrow(() -> new IllegalArgumentException("it has no '%s'".formatted(name)));
    }
}
