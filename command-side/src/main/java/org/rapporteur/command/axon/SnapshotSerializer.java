package org.rapporteur.command.axon;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.rapporteur.events.CodeDigest;
import org.rapporteur.events.Json;
import org.rapporteur.procedure.state.SessionState;

/** Writes snapshots: the state's components, all of them and nothing computed from them. */
final class SnapshotSerializer {
    /** Names the code that took a snapshot; one taken by other code is ignored. */
    static final String REVISION = CodeDigest.of(SessionState.class);

    private SnapshotSerializer() {}

    static Serializer create() {
        return Jackson3Serializer.builder()
                .revisionResolver(type -> type == SessionAggregate.class ? REVISION : null)
                .jsonMapperBuilderCustomizer(builder -> Json.configured(builder)
                        .changeDefaultVisibility(
                                seen -> seen.with(Visibility.NONE).withFieldVisibility(Visibility.ANY))
                        .changeDefaultPropertyInclusion(
                                include -> include.withValueInclusion(JsonInclude.Include.NON_NULL)))
                .build();
    }
}
