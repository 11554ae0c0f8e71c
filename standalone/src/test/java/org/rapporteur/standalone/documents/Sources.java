package org.rapporteur.standalone.documents;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the program as they lie in its modules. */
final class Sources {
    static final Path ROOT = Path.of("..");

    private static final Pattern MODULE = Pattern.compile("<module>(.+?)</module>");
    private static final Pattern OURS =
            Pattern.compile("<groupId>org\\.rapporteur</groupId>\\s*<artifactId>(.+?)</artifactId>");

    private Sources() {}

    /** The modules in the order in which they are built. */
    static List<String> modules() {
        return MODULE.matcher(text(ROOT.resolve("pom.xml")))
                .results()
                .map(module -> module.group(1))
                .toList();
    }

    /** The modules that a module is built upon, by its pom. */
    static List<String> usedBy(String module) {
        String pom = text(ROOT.resolve(module).resolve("pom.xml"));
        return OURS.matcher(pom.substring(pom.indexOf("<dependencies>") + 1))
                .results()
                .map(used -> used.group(1))
                .filter(modules()::contains)
                .toList();
    }

    /** Every class of the modules outside of tests. */
    static List<Source> all() {
        return modules().stream()
                .flatMap(module -> files(ROOT.resolve(module).resolve("src/main/java")))
                .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                .map(file -> new Source(file, text(file)))
                .toList();
    }

    static Set<Source> those(Predicate<Source> which) {
        return all().stream().filter(which).collect(toSet());
    }

    /** The files under a folder, in the order of their names; none if there is no such folder. */
    static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    /** A class by its file, and what stands in it. */
    record Source(Path file, String text) {
        private static final Pattern IMPORTED = Pattern.compile("(?m)^import (org\\.rapporteur\\.[\\w.]+);");

        String module() {
            return Sources.ROOT.relativize(file).getName(0).toString();
        }

        String name() {
            return file.getFileName().toString().replace(".java", "");
        }

        /** The name with its packages, without what they all begin with. */
        String qualified() {
            String path = file.toString().replace('\\', '/').replace('/', '.');
            return path.substring(path.indexOf("org.rapporteur.") + "org.rapporteur.".length(), path.length() - 5);
        }

        String packageName() {
            String qualified = qualified();
            return qualified.contains(".") ? qualified.substring(0, qualified.lastIndexOf('.')) : "";
        }

        Stream<String> imports() {
            return IMPORTED.matcher(text).results().map(imported -> imported.group(1));
        }

        boolean says(Pattern pattern) {
            return pattern.matcher(text).find();
        }
    }
}
