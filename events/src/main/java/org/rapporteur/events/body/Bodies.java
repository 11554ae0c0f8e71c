package org.rapporteur.events.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.events.Json;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The profiles of the bodies that are known, from the class path. */
public final class Bodies {
    private static final YAMLMapper YAML = Json.configured(YAMLMapper.builder()).build();
    private static final Map<String, Optional<BodyProfile>> READ = new ConcurrentHashMap<>();

    private Bodies() {}

    /** The profile of a body, or nothing if there is no such body. */
    public static Optional<BodyProfile> find(String id) {
        return READ.computeIfAbsent(id, Bodies::read);
    }

    private static Optional<BodyProfile> read(String id) {
        if (!id.matches("[a-z0-9-]{1,64}")) {
            return Optional.empty();
        }
        try (InputStream file = Bodies.class.getResourceAsStream("/bodies/" + id + ".yaml")) {
            return file == null ? Optional.empty() : Optional.of(YAML.readValue(file, BodyProfile.class));
        } catch (IOException unreadable) {
            throw new IllegalStateException("bodies/" + id + ".yaml cannot be read", unreadable);
        }
    }
}
