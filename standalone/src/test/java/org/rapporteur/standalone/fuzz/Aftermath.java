package org.rapporteur.standalone.fuzz;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Json;
import org.rapporteur.query.QuerySide;
import org.rapporteur.query.rebuild.Outcome;
import org.rapporteur.query.rebuild.Rebuilding;
import org.rapporteur.standalone.StandaloneRuntime;
import tools.jackson.databind.JsonNode;

/** What has to hold when all was asked: everything accepted is told everywhere, and nothing is found wrong. */
final class Aftermath {
    private static final int ON_A_PAGE = 1000;

    private final StandaloneRuntime runtime;
    private final Tally tally;
    private final Asking asking;

    Aftermath(StandaloneRuntime runtime, Tally tally, Path faults) {
        this.runtime = runtime;
        this.tally = tally;
        this.asking = new Asking(runtime.commandSide(), runtime.querySide(), tally, faults);
    }

    void look(List<Fuzzer> fuzzers) throws Exception {
        for (Fuzzer fuzzer : fuzzers) {
            fuzzer.sessions().forEach(this::told);
            fuzzer.imported().forEach(session -> pages(session, null));
        }
        wholeAndSound();
    }

    /** All once more: whatever is published twice changes nothing. And nothing is found wrong. */
    void wholeAndSound() throws Exception {
        asking.ask(Asked.json(true, "acts POST /record/publication", "/record/publication", new byte[0]), null);
        verified();
        rebuilt();
        asking.close();
    }

    /** Each fact stands on the log, and each page there is can be shown. */
    void told(Living living) {
        for (long from = 1; from <= living.version(); from += ON_A_PAGE) {
            Asked log = Asked.get(
                    false,
                    "pages GET /sessions/{id}/facts",
                    "/sessions/%s/facts?version=%d&from=%d&limit=%d"
                            .formatted(living.id(), living.version(), from, ON_A_PAGE),
                    new Header("Accept", "text/html"));
            String page = asking.ask(log, living).text();
            for (long version = from; version < from + ON_A_PAGE && version <= living.version(); version++) {
                if (!page.contains("id=\"v%d\"".formatted(version))) {
                    asking.fault("a fact that the log does not tell", log, living, "version " + version);
                    break;
                }
            }
        }
        pages(living.id(), living);
    }

    private void pages(String session, @Nullable Living living) {
        Stream.of(
                        "",
                        "/facts",
                        "/board",
                        "/desk",
                        "/facts?from=2&limit=1",
                        "/replay?pane=report",
                        "/report",
                        "/report?lang=zh",
                        "/report?lang=ar",
                        "/report.md?language=en",
                        "/report.md?language=zh",
                        "/report.html?language=en",
                        "/report.html?language=zh")
                .map(page -> Asked.get(
                        false,
                        "page",
                        "/sessions/" + session + page,
                        new Header("Accept", page.contains(".md") ? "*/*" : "text/html")))
                .forEach(page -> {
                    Told told = asking.ask(page, living);
                    if (told.status() != 200) {
                        asking.fault(
                                "a page of a session that cannot be shown: "
                                        + page.target().replace(session, "{id}"),
                                page,
                                living,
                                told.status() + " " + told.text());
                    }
                });
    }

    private void verified() {
        Asked now = Asked.json(
                true,
                "acts POST /record/verification",
                "/record/verification",
                new byte[0],
                new Header("Prefer", "wait=600"));
        nothingFound(now);
        nothingFound(Asked.get(false, "pages GET /verification", "/verification"));
    }

    private void nothingFound(Asked asked) {
        Told told = asking.ask(asked, null);
        JsonNode found = Json.mapper().readTree(told.body());
        if (told.status() != 200
                || !found.path("findings").isEmpty()
                || !found.path("standing").isEmpty()) {
            asking.fault("verification finds something", asked, null, told.text());
        }
    }

    private void rebuilt() throws Exception {
        URI store = runtime.commandSide();
        Outcome outcome = new Rebuilding(QuerySide.application())
                .run(Optional.of(store), false, line -> {}, runtime.addresses().querySettings());
        System.out.printf(
                "a rebuild of %,d facts differs in %d fields%n",
                outcome.facts(), outcome.differences().size());
        if (!outcome.differences().isEmpty()) {
            tally.fault(
                    "the views are not what a rebuild makes",
                    outcome.differences().toString());
        }
    }
}
