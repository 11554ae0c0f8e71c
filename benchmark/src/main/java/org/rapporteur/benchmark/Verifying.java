package org.rapporteur.benchmark;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.command.evidence.StoredFacts;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;
import org.rapporteur.standalone.archive.RecordServer;
import org.rapporteur.standalone.archive.SessionArchive;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** What it costs to prove the record, fact by fact, beside facts only read and acts only recorded. */
final class Verifying {
    private static final int MOST_ARCHIVES = 20;
    private static final int CLIENTS = 16;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration ACTING = Duration.ofSeconds(10);

    private final StandaloneRuntime runtime;
    private final Progress progress;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AuditOverHttp audit;

    Verifying(StandaloneRuntime runtime, Progress progress) {
        this.runtime = runtime;
        this.progress = progress;
        this.audit = new AuditOverHttp(http, runtime.commandSide());
    }

    /**
     * Records many sessions like one that was played, measures and prints.
     *
     * @param facts how many at least
     */
    public void run(SessionId model, long facts) throws Exception {
        ManySessions sessions = ManySessions.like(new Feed(runtime).facts(model));
        List<Recorded> played = sessions.model();
        RecordServer server = new RecordServer(runtime.commandSide());
        long recorded = played.size() + progress.step("recording", () -> sessions.record(store(), facts));
        progress.step("signing, publishing, arriving", () -> settled(recorded));
        progress.say("%,d facts of %d bytes, all signed; PostgreSQL with fsync on; %d processors; the middle of %d runs"
                .formatted(recorded, bytes(played), Runtime.getRuntime().availableProcessors(), PerFact.TIMES));
        sayOfLooks();
        sayOfArchives(sessions, server, (int) Math.min(MOST_ARCHIVES, recorded / played.size() - 1));
        StepsOfProof steps = new StepsOfProof(played, facts / played.size() + 1);
        sayOfSteps(steps);
        sayOfActs(steps.canonicalBody() + steps.hash());
    }

    /** Directly: a command side takes in only what was sealed and has its acts. */
    private StoredFacts store() {
        StandaloneRuntime.Database database = runtime.commandDatabase();
        return new StoredFacts(
                new JdbcTemplate(new DriverManagerDataSource(database.url(), database.user(), database.password())));
    }

    private void sayOfLooks() throws Exception {
        progress.say("  %-44s %10s %10s".formatted("microseconds a fact", "only read", "verified"));
        AuditOverHttp.Looks looks = audit.looks();
        say(
                "event store: rows, chain, tree, signatures",
                PerFact.of(() -> Baselines.read(runtime.commandDatabase())),
                looks.microsPerFact(Medium.EVENT_STORE));
        say(
                "topic: each message held to its row",
                PerFact.of(() -> Baselines.consume(runtime.broker(), runtime.factsTopic())),
                looks.microsPerFact(Medium.FACTS_TOPIC));
    }

    private void sayOfArchives(ManySessions sessions, RecordServer server, int count) throws Exception {
        Path folder = Files.createTempDirectory("rapporteur-archives-");
        try {
            List<Path> archives = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                Path archive = folder.resolve(number + ".zip");
                SessionArchive.of(server.get(ManySessions.name(number)), Map.of())
                        .write(archive);
                archives.add(archive);
            }
            long facts = (long) count * sessions.model().size();
            say(
                    "archives, of one processor: chain and proofs",
                    PerFact.worked(() -> each(archives, SessionArchive::read, facts)),
                    PerFact.worked(
                            () -> each(archives, archive -> SessionArchive.check(archive, Optional.empty()), facts)));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** What is done to an archive. */
    private interface Way {
        Object with(Path archive) throws Exception;
    }

    private static long each(List<Path> archives, Way way, long facts) throws Exception {
        for (Path archive : archives) {
            way.with(archive);
        }
        return facts;
    }

    private void sayOfSteps(StepsOfProof steps) throws Exception {
        progress.say("  in memory, microseconds of one processor a fact");
        say("body in canonical form", steps.canonicalBody());
        say("all of it in canonical form, and its hash", steps.hash());
        say("  of which SHA-256", steps.digest());
        say("chain: both, compared, and the one before", steps.chain());
        say("tree: leaf, and nodes above it", steps.tree());
        say("to sign a checkpoint (one every two seconds)", steps.signing());
        say("to check a checkpoint's signature", steps.checkingTheSignature());
    }

    private void sayOfActs(double proof) throws Exception {
        LoadClients.Tasks acts = client -> new ActClient(http, runtime.commandSide());
        new LoadClients(CLIENTS, ACTING).perSecond(acts);
        double one = 1e6 / new LoadClients(1, ACTING).perSecond(acts);
        double together = 1e6 / new LoadClients(CLIENTS, ACTING).perSecond(acts);
        progress.say("  recording, microseconds an act of one fact, over HTTP");
        say("by one client, one after the other", one);
        say("by %d clients".formatted(CLIENTS), together);
        progress.say("  canonical form and hash take %.1f of them: %.1f and %.1f per cent"
                .formatted(proof, 100 * proof / one, 100 * proof / together));
    }

    private static long bytes(List<Recorded> facts) {
        return facts.stream()
                        .mapToLong(fact -> fact.stated().content().length())
                        .sum()
                / facts.size();
    }

    private long settled(long recorded) throws Exception {
        while (audit.signed() < recorded || Baselines.known(runtime.queryDatabase()) < recorded) {
            Thread.sleep(BETWEEN_LOOKS);
        }
        return recorded;
    }

    private void say(String what, double read, double verified) {
        progress.say("  %-44s %10.1f %10.1f".formatted(what, read, verified));
    }

    private void say(String what, double micros) {
        progress.say("    %-42s %10.1f".formatted(what, micros));
    }
}
