package org.rapporteur.events.body;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rapporteur.events.Json;
import org.rapporteur.events.act.ActCatalog;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The profiles of the bodies that are known, from the class path. */
public final class Bodies {
    private static final YAMLMapper YAML = Json.configured(YAMLMapper.builder()).build();
    private static final Map<String, Optional<BodyProfile>> READ = new ConcurrentHashMap<>();
    private static final String FOLDER = "bodies/";
    private static final String ENDING = ".yaml";

    private Bodies() {}

    /** The profile of a body, or nothing if there is no such body. */
    public static Optional<BodyProfile> find(String id) {
        return READ.computeIfAbsent(id, Bodies::read);
    }

    /**
     * All there are, by id.
     *
     * @throws IllegalStateException if one cannot be read, or names an act that there is not
     */
    public static List<BodyProfile> all() {
        try {
            SortedSet<String> ids = new TreeSet<>();
            for (URL folder : Collections.list(Bodies.class.getClassLoader().getResources(FOLDER))) {
                ids.addAll(ids(folder.toURI()));
            }
            return ids.stream().flatMap(id -> find(id).stream()).toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("the profiles of bodies cannot be listed", unreadable);
        }
    }

    private static List<String> ids(URI folder) throws IOException {
        if (!folder.getScheme().equals("jar")) {
            return ids(Path.of(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(
                Path.of(URI.create(folder.getSchemeSpecificPart().split("!", 2)[0])))) {
            return ids(jar.getPath(FOLDER));
        }
    }

    private static List<String> ids(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
        }
    }

    private static Optional<BodyProfile> read(String id) {
        if (!id.matches("[a-z0-9-]{1,64}")) {
            return Optional.empty();
        }
        try (InputStream file = Bodies.class.getResourceAsStream("/" + FOLDER + id + ENDING)) {
            return file == null ? Optional.empty() : Optional.of(read(id, file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(FOLDER + id + ENDING + " cannot be read", unreadable);
        }
    }

    static BodyProfile read(String id, InputStream file) {
        try {
            BodyProfile profile = YAML.readValue(file, BodyProfile.class);
            profile.correctedByTwo().stream()
                    .filter(act -> ActCatalog.NAMES.find(act).isEmpty())
                    .findFirst()
                    .ifPresent(act -> {
                        throw new IllegalStateException(
                                "%s%s%s: correctedByTwo names the act '%s', and there is none of this name"
                                        .formatted(FOLDER, id, ENDING, act));
                    });
            return profile;
        } catch (JacksonException unreadable) {
            throw new IllegalStateException(FOLDER + id + ENDING + " cannot be read", unreadable);
        }
    }
}
