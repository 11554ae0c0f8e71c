package org.rapporteur.standalone.embedded;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where PostgreSQL's programs are unpacked, once for all data directories: the user's cache, not the shared directory
 * for temporary files, where somebody else could lay programs for us to run.
 */
final class Binaries {

    private Binaries() {}

    static Path directory() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(home -> !home.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("rapporteur/postgresql");
    }
}
