package org.rapporteur.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page for engineers. */
record Page(Path file) {
    private static final Pattern IN_BACKTICKS = Pattern.compile("`([^`\n]+)`");

    static Page of(String name) {
        return new Page(Sources.ROOT.resolve(name));
    }

    String text() {
        return Sources.text(file);
    }

    /** What stands under a heading, up to the next. */
    String section(String heading) {
        String rest = text().split("(?m)^## " + Pattern.quote(heading) + "$", 2)[1];
        return rest.split("(?m)^## ", 2)[0];
    }

    /** The rows of the table in a section, cell by cell, without its head. */
    Stream<List<String>> rows(String heading) {
        return section(heading)
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line ->
                        Stream.of(line.split("\\|")).skip(1).map(String::strip).toList());
    }

    static Stream<String> named(String text) {
        return IN_BACKTICKS.matcher(text).results().map(name -> name.group(1));
    }

    /** That a part of the page, between two marks, is what the sources say; {@code -Dapprove=true} writes it anew. */
    void says(String part, String lines) throws IOException {
        String begin = "<!-- %s: written by its test -->\n".formatted(part);
        String end = "<!-- end of %s -->\n".formatted(part);
        String text = text();
        assertThat(text).as(file.toString()).contains(begin, end);
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(file, text.substring(0, from) + lines + text.substring(to));
            return;
        }
        assertThat(text.substring(from, to))
                .as("'%s' in %s is written by running this test with -Dapprove=true", part, file)
                .isEqualTo(lines);
    }
}
