package org.rapporteur.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.events.Json;
import org.rapporteur.events.value.Language;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.report.Report;
import org.rapporteur.report.format.Format;
import org.rapporteur.standalone.scenario.Played;
import org.springframework.util.FileSystemUtils;

/** Brings a session's report and note from the query side into a folder: all of them, or none. */
public final class ReportFiles {

    private static final String STILL_ARRIVING = "Rapporteur-Still-Arriving";
    private static final String STANDS_STILL = "Rapporteur-Stands-Still";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final URI querySide;
    private final HttpClient http = HttpClient.newHttpClient();

    public ReportFiles(URI querySide) {
        this.querySide = querySide;
    }

    /**
     * Makes sure, before anything is played, that reports can be fetched afterwards.
     *
     * @throws IOException where there are none, as at the address of a command side
     */
    public void demandReports() throws IOException, InterruptedException {
        URI sessions = querySide.resolve("/sessions");
        int status = http.send(Requests.to(sessions).build(), BodyHandlers.discarding())
                .statusCode();
        if (status == 404 || status == 405) {
            throw new IOException("%s takes acts and has no reports; name the address of the pages with --pages"
                    .formatted(querySide));
        }
    }

    /** The languages of a session's reports: those of its body in which reports can be written. */
    public List<String> languages(Played played) throws IOException, InterruptedException {
        URI address = querySide.resolve("/sessions/%s?version=%d".formatted(played.session(), played.version()));
        HttpRequest request =
                Requests.to(address).header("Accept", "application/json").build();
        SessionView view = Json.mapper().readValue(fetch(request), SessionView.class);
        return Report.languagesOf(view.progress().profile()).stream()
                .map(Language::tag)
                .toList();
    }

    /**
     * Writes the reports as they are at a version or later.
     *
     * @param languages codes such as {@code zh}
     * @param folder made if it is not there; what has the same name in it is replaced
     * @return the files written
     */
    public List<Path> write(Played played, List<String> languages, Path folder)
            throws IOException, InterruptedException {
        Path target = folder.toAbsolutePath();
        Files.createDirectories(target);
        // On the same file system as the folder, so that moving is one step that cannot fail halfway through a file.
        Path unfinished = Files.createTempDirectory(target, ".unfinished-");
        try {
            List<Path> names = new ArrayList<>();
            for (String language : languages) {
                for (Format format : Format.values()) {
                    Path report = Path.of("report.%s.%s".formatted(language, format.extension()));
                    Files.write(unfinished.resolve(report), fetch(address(played, "report", language, format)));
                    names.add(report);
                    Optional<byte[]> note = fetchIfThere(address(played, "note", language, format));
                    if (note.isPresent()) {
                        Path name = Path.of("note.%s.%s".formatted(language, format.extension()));
                        Files.write(unfinished.resolve(name), note.get());
                        names.add(name);
                    }
                }
            }
            for (Path name : names) {
                Files.move(unfinished.resolve(name), target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
            return names.stream().map(folder::resolve).toList();
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    /** Returns what an editor would put right in the texts adopted, a line each. */
    public List<String> remarks(Played played, String language) throws IOException, InterruptedException {
        URI address = querySide.resolve("/sessions/%s/report/remarks?language=%s&version=%d"
                .formatted(played.session(), language, played.version()));
        return new String(fetch(address), StandardCharsets.UTF_8).lines().toList();
    }

    private URI address(Played played, String document, String language, Format format) {
        return querySide.resolve("/sessions/%s/%s.%s?language=%s&version=%d"
                .formatted(played.session(), document, format.extension(), language, played.version()));
    }

    /** Returns a document that not every session has; asked for when the facts have arrived. */
    private Optional<byte[]> fetchIfThere(URI address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(Requests.to(address).build(), BodyHandlers.ofByteArray());
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(answer.body());
            case 404 -> Optional.empty();
            default -> throw new IOException("%s answered %d".formatted(address, answer.statusCode()));
        };
    }

    /** Returns what is at the address, asking again while the facts are still on their way. */
    private byte[] fetch(URI address) throws IOException, InterruptedException {
        return fetch(Requests.to(address).build());
    }

    private byte[] fetch(HttpRequest request) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200 && !stillArriving(answer)) {
                return answer.body();
            }
            if (!stillArriving(answer) || Instant.now().isAfter(end)) {
                throw new IOException("%s answered %d%s".formatted(request.uri(), answer.statusCode(), why(answer)));
            }
            Thread.sleep(PAUSE);
        }
    }

    private static String why(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue(STANDS_STILL)
                .map(version -> ", the session stands still since fact " + version)
                .orElse(stillArriving(answer) ? ", the facts have not all arrived" : "");
    }

    /** A session whose first fact has not arrived is not known yet. */
    private static boolean stillArriving(HttpResponse<?> answer) {
        return answer.headers().firstValue(STANDS_STILL).isEmpty()
                && (answer.statusCode() == 404
                        || answer.headers().firstValue(STILL_ARRIVING).isPresent());
    }
}
