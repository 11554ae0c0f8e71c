package org.rapporteur.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;

/** What the longest answers there are take of time and memory, one by one and many at once. */
final class LongAnswers {
    private static final SessionId SESSION = new SessionId("long-session");
    private static final int WARM_UP = 3;
    private static final int TIMES = 20;
    private static final int MOST_ACTS = 5_000;
    private static final int AT_ONCE = 40;
    private static final String JSON = "application/json";
    private static final String HTML = "text/html";

    private static final List<Sight> SIGHTS = List.of(
            new Sight("the page of a session", HTML, ""),
            new Sight("the state of a session", JSON, ""),
            new Sight("the log, 1,000 facts", HTML, "/facts?limit=1000"),
            new Sight("the log as JSON, 1,000 facts", JSON, "/facts?limit=1000"),
            new Sight("the board", HTML, "/board"),
            new Sight("the desk", HTML, "/desk"),
            new Sight("what can be chosen at the desk", JSON, "/desk/choices"),
            new Sight("suggestions for a line", JSON, "/desk/suggestions?text=peru+statement"),
            new Sight("the report", HTML, "/report"),
            new Sight("the report in Markdown", "text/markdown", "/report.md?language=en"),
            new Sight("the report as remarks", "text/plain", "/report/remarks?language=en"),
            new Sight("the replay", HTML, "/replay"));

    private final StandaloneRuntime runtime;
    private final Progress progress;

    private record Sight(String name, String mediaType, String address) {}

    LongAnswers(StandaloneRuntime runtime, Progress progress) {
        this.runtime = runtime;
        this.progress = progress;
    }

    /**
     * Makes a session of so many facts out of one that was played, and one of as many acts at the command side, at most
     * 5,000; asks for all they can be asked for, and prints what that took.
     */
    public void run(SessionId model, int facts) throws Exception {
        new Feed(runtime).makeLong(SESSION, model, facts, progress);
        try (HttpClient http = HttpClient.newHttpClient();
                HeapWatch heap = HeapWatch.start()) {
            URI record = progress.step("as many acts entered, at most 5,000", () -> entered(http, facts));
            progress.say("  %d looks each, after %d to warm up".formatted(TIMES, WARM_UP));
            Looks looks = new Looks(http, progress, WARM_UP, TIMES);
            for (Sight sight : SIGHTS) {
                looks.at(sight.name, sight.mediaType, () -> address(sight));
            }
            looks.at("a session of the record", JSON, () -> record);
            looks.at("its facts, a line each", "application/x-ndjson", () -> URI.create(record + "/facts"));
            progress.step("%d at once, each all of these".formatted(AT_ONCE), () -> allAtOnce(looks));
            heap.say(progress);
            looks.sayHowBusyTheMachineIs();
        }
    }

    private URI address(Sight sight) {
        return runtime.querySide().resolve("/sessions/" + SESSION + sight.address);
    }

    private URI entered(HttpClient http, int acts) throws IOException, InterruptedException {
        ActClient client = new ActClient(http, runtime.commandSide(), MOST_ACTS);
        for (int i = 0; i < Math.min(acts, MOST_ACTS); i++) {
            client.act();
        }
        return runtime.commandSide().resolve("/record/sessions/" + client.session());
    }

    private int allAtOnce(Looks looks) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                all.add(threads.submit(() -> {
                    for (Sight sight : SIGHTS) {
                        looks.look(address(sight), sight.mediaType);
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            return all.size();
        }
    }
}
