package org.rapporteur.benchmark;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Random;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;

/** How long a jump to any moment of a long session takes, for each thing that can be seen there. */
final class Replaying {
    private static final SessionId SESSION = new SessionId("long-session");
    private static final int WARM_UP = 20;
    private static final int JUMPS = 100;
    private static final long SEED = 12;

    private static final List<Sight> SIGHTS = List.of(
            new Sight("the facts and the state", "/replay/moment?at=%d&pane=state"),
            new Sight("the facts and the board", "/replay/moment?at=%d&pane=board"),
            new Sight("the facts and the report", "/replay/moment?at=%d&pane=report"),
            new Sight("facts with words, and the state", "/replay/moment?at=%d&pane=state&q=peru+statement"),
            new Sight("facts on a draft, and the state", "/replay/moment?at=%d&pane=state&document=CTOC/COP/2024/L.2"),
            new Sight("the state as it happened", "/replay/moment?at=%d&pane=state&as=happened"),
            new Sight("the report as it happened", "/replay/moment?at=%d&pane=report&as=happened"),
            new Sight("the whole page", "/replay?at=%d&pane=state"),
            new Sight("two moments compared", "/replay/comparison?from=%d&to=%d"));

    private final StandaloneRuntime runtime;
    private final Progress progress;
    private final Random chance = new Random(SEED);

    /** Something to look at; the address has a version in it, or two. */
    private record Sight(String name, String address) {}

    Replaying(StandaloneRuntime runtime, Progress progress) {
        this.runtime = runtime;
        this.progress = progress;
    }

    /** Makes a session of so many facts out of one that was played, jumps about in it and prints how long that took. */
    public void run(SessionId model, int facts) throws Exception {
        new Feed(runtime).makeLong(SESSION, model, facts, progress);
        progress.say("  %d jumps to moments drawn by lot, after %d to warm up".formatted(JUMPS, WARM_UP));
        try (HttpClient http = HttpClient.newHttpClient()) {
            Looks looks = new Looks(http, progress, WARM_UP, JUMPS);
            for (Sight sight : SIGHTS) {
                looks.at(
                        sight.name,
                        "text/html",
                        () -> runtime.querySide()
                                .resolve("/sessions/" + SESSION
                                        + sight.address.formatted(
                                                1 + chance.nextInt(facts), 1 + chance.nextInt(facts))));
            }
            looks.sayHowBusyTheMachineIs();
        }
    }
}
