package org.rapporteur.standalone.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks both sides, one after the other, and looks at every answer whether it is one. */
final class Asking implements AutoCloseable {
    private static final Pattern INSIDES = Pattern.compile(
            "Whitelabel|java\\.lang\\.|org\\.(rapporteur|springframework|postgresql|apache)\\.|\\bat [a-z.]+\\([A-Z]");
    private static final int NOT_IMPLEMENTED = 501;
    private static final int UNAVAILABLE = 503;
    private static final int LONG = 60_000;

    private final Wire acts;
    private final Wire pages;
    private final Tally tally;
    private final Path faults;

    Asking(URI acts, URI pages, Tally tally, Path faults) {
        this.acts = new Wire(acts);
        this.pages = new Wire(pages);
        this.tally = tally;
        this.faults = faults;
    }

    /** @param living the session it is about, whose acts lead to where it was asked */
    Told ask(Asked asked, @Nullable Living living) {
        try {
            Told told = (asked.acts() ? acts : pages).ask(asked);
            tally.count(asked, told);
            if (isNoAnswer(asked, told)) {
                fault(
                        told.status() + " " + asked.endpoint() + (asked.spoilt() ? " " + gist(told) : ""),
                        asked,
                        living,
                        told.text());
            } else if (told.status() >= 400 && INSIDES.matcher(told.text()).find()) {
                fault("insides " + asked.endpoint(), asked, living, told.text());
            }
            return told;
        } catch (IOException silent) {
            fault("silence " + asked.endpoint(), asked, living, silent.toString());
            return new Told(0, List.of(), new byte[0], Wire.PATIENCE.toNanos());
        } catch (RuntimeException unreadable) {
            fault("no HTTP " + asked.endpoint(), asked, living, unreadable.toString());
            return new Told(0, List.of(), new byte[0], 0);
        }
    }

    private static String gist(Told told) {
        return told.text()
                .replaceAll("[0-9]+", "")
                .replaceAll("\"instance\":\"[^\"]*\"", "")
                .transform(text -> text.substring(0, Math.min(80, text.length())));
    }

    /**
     * A connection may be cut where the end of a request cannot be told, or it is longer than anybody reads. That one
     * is to come again, because another record is being taken in for instance, is an answer.
     */
    private static boolean isNoAnswer(Asked asked, Told told) {
        if (told.status() == 0) {
            return asked.body().length < LONG && asked.target().length() < LONG && !asked.promisesMore();
        }
        // RFC 9112 wants just this for a coding that there is not.
        boolean unknownCoding = told.status() == NOT_IMPLEMENTED
                && asked.header("Transfer-Encoding")
                        .filter(coding -> !coding.toLowerCase(Locale.ROOT).equals("chunked"))
                        .isPresent();
        boolean comeAgain =
                told.status() == UNAVAILABLE && told.header("Retry-After").isPresent();
        return told.status() >= 500 && !unknownCoding && !comeAgain;
    }

    /** Keeps what shows a fault as a program for a shell. */
    void fault(String kind, Asked asked, @Nullable Living living, String why) {
        String brief = why.substring(0, Math.min(1_000, why.length()));
        String curl = asked.curl();
        Path file = faults.resolve("fault-%08x.sh".formatted(kind.hashCode()));
        if (!Files.exists(file)) {
            Stream<String> history =
                    living == null ? Stream.of() : living.history().stream().map(act -> act.curl() + " >/dev/null");
            try {
                // Half a character is kept as a question mark, where a file could not take it.
                Files.write(
                        file,
                        Stream.of(
                                        Stream.of(
                                                "#!/bin/bash",
                                                "# " + kind,
                                                "ACTS=${1:-http://127.0.0.1:8081} PAGES=${2:-http://127.0.0.1:8080}"),
                                        history,
                                        Stream.of(curl))
                                .flatMap(lines -> lines)
                                .collect(Collectors.joining("\n", "", "\n"))
                                .getBytes(UTF_8));
            } catch (IOException noRoom) {
                throw new UncheckedIOException(noRoom);
            }
        }
        tally.fault(
                kind,
                "  %s%n  %s%n  with what went before: %s"
                        .formatted(brief, curl.substring(0, Math.min(1_500, curl.length())), file));
    }

    @Override
    public void close() throws IOException {
        acts.close();
        pages.close();
    }
}
