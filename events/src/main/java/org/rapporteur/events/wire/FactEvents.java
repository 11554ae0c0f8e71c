package org.rapporteur.events.wire;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.EventCodec;
import org.rapporteur.events.Recorded;
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
    private static final String ACT = "actid";
    private static final EventCodec CODEC = new EventCodec();

    private FactEvents() {}

    /** The fact as a CloudEvent 1.0 with JSON data. */
    public static CloudEvent toCloudEvent(Recorded fact) {
        return CloudEventBuilder.v1()
                .withId(fact.session() + "/" + fact.version())
                .withSource(URI.create("/sessions/" + fact.session()))
                .withType(TYPE_PREFIX + CODEC.kind(fact.event()))
                .withSubject(fact.session().value())
                .withTime(fact.occurredAt().atOffset(ZoneOffset.UTC))
                .withExtension(VERSION, Long.toString(fact.version()))
                .withExtension(RECORDED, fact.recordedAt().toString())
                .withExtension(ACTOR, fact.by())
                .withExtension(ACT, fact.actId())
                .withData("application/json", CODEC.write(fact.event()))
                .build();
    }

    /**
     * The fact a CloudEvent carries.
     *
     * @throws UnreadableFact if it is of no known kind, or a part of it is missing or malformed
     */
    public static Recorded fromCloudEvent(CloudEvent message) {
        try {
            return new Recorded(
                    new SessionId(present(message.getSubject(), "subject")),
                    Long.parseLong(extension(message, VERSION)),
                    CODEC.read(
                            kind(message.getType()),
                            present(message.getData(), "data").toBytes()),
                    present(message.getTime(), "time").toInstant(),
                    Instant.parse(extension(message, RECORDED)),
                    extension(message, ACTOR),
                    extension(message, ACT));
        } catch (IllegalArgumentException | DateTimeException | JacksonException wrong) {
            throw new UnreadableFact(message.getId(), String.valueOf(wrong.getMessage()), wrong);
        }
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
