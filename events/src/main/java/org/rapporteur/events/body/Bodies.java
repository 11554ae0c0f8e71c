package org.rapporteur.events.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rapporteur.events.yaml.YamlMistake;

/**
 * The profiles of the bodies that are known: those that come with the program, and those of a directory that it was
 * started with.
 */
public final class Bodies {
    private static final Map<String, Optional<BodyProfile>> READ = new ConcurrentHashMap<>();
    private static final String FOLDER = "bodies/";

    private Bodies() {}

    /**
     * Takes in the profiles in a directory, {@code ID.yaml} each. One of the name of a profile that comes with the
     * program takes its place. Before the first session is read: what was found before is not looked for again.
     *
     * @return those that were there, by id
     * @throws YamlMistake at the first mistake in one of them; then none is taken in
     */
    public static List<BodyProfile> takeIn(Path directory) throws IOException, YamlMistake {
        List<BodyProfile> found = new ArrayList<>();
        for (String id : ids(directory)) {
            found.add(BodyFile.read(directory.resolve(id + BodyFile.ENDING)));
        }
        found.forEach(Bodies::takeIn);
        return found;
    }

    /** Takes in one that was read. */
    public static void takeIn(BodyProfile profile) {
        READ.put(profile.id(), Optional.of(profile));
    }

    /**
     * The text of a profile that comes with the program.
     *
     * @throws NoSuchElementException if there is none of this id
     */
    public static String shipped(String id) throws IOException {
        return text(id).orElseThrow(() ->
                new NoSuchElementException("no profile called '%s' comes with the program".formatted(id)));
    }

    /** The profile of a body, or nothing if there is no such body. */
    public static Optional<BodyProfile> find(String id) {
        return READ.computeIfAbsent(id, Bodies::read);
    }

    /**
     * All there are, by id.
     *
     * @throws IllegalStateException if one of those that come with the program cannot be read
     */
    public static List<BodyProfile> all() {
        try {
            SortedSet<String> ids = new TreeSet<>();
            for (URL folder : Collections.list(Bodies.class.getClassLoader().getResources(FOLDER))) {
                ids.addAll(ids(folder.toURI()));
            }
            ids.addAll(READ.keySet());
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
            return files.filter(file -> file.toString().endsWith(BodyFile.ENDING))
                    .map(BodyFile::idOf)
                    .toList();
        }
    }

    private static Optional<BodyProfile> read(String id) {
        try {
            Optional<String> text = text(id);
            return text.isPresent()
                    ? Optional.of(BodyFile.of(text.get(), Path.of(FOLDER, id + BodyFile.ENDING)))
                    : Optional.empty();
        } catch (IOException | YamlMistake unreadable) {
            throw new IllegalStateException(unreadable.getMessage(), unreadable);
        }
    }

    private static Optional<String> text(String id) throws IOException {
        if (!id.matches("[a-z0-9-]{1,64}")) {
            return Optional.empty();
        }
        try (InputStream file = Bodies.class.getResourceAsStream("/" + FOLDER + id + BodyFile.ENDING)) {
            return file == null ? Optional.empty() : Optional.of(new String(file.readAllBytes(), UTF_8));
        }
    }
}
