package org.rapporteur.query.replay;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.MeetingNumber;

/**
 * Which facts of a session are looked at: those that agree with everything that is given.
 *
 * @param q words of the language the facts are told in
 * @param document the symbol of a document, or any a draft has borne
 */
public record FactFilter(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String actor,
        @Nullable String document,
        @Nullable String participant,
        @Nullable String meeting,
        @Nullable String milestone) {

    static final FactFilter NONE = new FactFilter(null, null, null, null, null, null, null);

    /** What is left blank in a form is not asked for. */
    public FactFilter {
        q = given(q);
        kind = given(kind);
        if (kind != null) {
            Kind.named(kind);
        }
        actor = given(actor);
        document = given(document);
        participant = given(participant);
        meeting = given(meeting);
        if (meeting != null) {
            MeetingNumber.of(meeting);
        }
        milestone = given(milestone);
        if (milestone != null && !milestone.equals(Search.ANY)) {
            Milestone.named(milestone);
        }
    }

    /** Whether every fact is looked at. */
    public boolean isEmpty() {
        return parameters().isEmpty();
    }

    /** What is asked for, by the names it has in addresses. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        Optional.ofNullable(q).ifPresent(words -> parameters.put("q", words));
        aspects().forEach((aspect, value) -> parameters.put(aspect.code(), value));
        return parameters;
    }

    /** What facts have to be about. */
    public Map<Aspect, String> aspects() {
        Map<Aspect, String> aspects = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            Optional.ofNullable(value(aspect)).ifPresent(value -> aspects.put(aspect, value));
        }
        return aspects;
    }

    private @Nullable String value(Aspect aspect) {
        return switch (aspect) {
            case KIND -> kind;
            case ACTOR -> actor;
            case DOCUMENT -> document;
            case PARTICIPANT -> participant;
            case MEETING -> meeting;
            case MILESTONE -> milestone;
        };
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
