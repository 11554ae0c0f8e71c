package org.rapporteur.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.rapporteur.events.Json;

/** A client of the command side who schedules sessions and issues documents in them, an act at a time. */
final class ActClient implements LoadClients.Task {
    private static final int ACTS_PER_SESSION = 300;

    private final HttpClient http;
    private final URI commandSide;
    private String session = "";
    private final int actsPerSession;
    private int acts;

    ActClient(HttpClient http, URI commandSide) {
        this(http, commandSide, ACTS_PER_SESSION);
    }

    /** @param actsPerSession after so many a new session begins */
    ActClient(HttpClient http, URI commandSide, int actsPerSession) {
        this.actsPerSession = actsPerSession;
        this.http = http;
        this.commandSide = commandSide;
    }

    @Override
    public void once() throws IOException, InterruptedException {
        act();
    }

    /** Does the next act and returns the version it led to. */
    long act() throws IOException, InterruptedException {
        if (acts++ % actsPerSession == 0) {
            session = "benchmark-" + UUID.randomUUID();
            return post("schedule-session", """
                {"body": "untoc-cop", "number": 12, "dates": {"from": "2024-10-14", "to": "2024-10-18"}}\
                """);
        }
        return post("issue-document", """
            {"symbol": "CTOC/COP/2024/%d", "kind": "report-of-the-secretariat", "subject": {"en": "something"}}\
            """.formatted(acts));
    }

    String session() {
        return session;
    }

    private long post(String act, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(commandSide.resolve("/sessions/" + session + "/acts/" + act))
                .header("Content-Type", "application/json")
                .header("Act-Id", UUID.randomUUID().toString())
                .header("Acting-For", "benchmark")
                .header("Prefer", "return=minimal")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException("%s answered %d: %s".formatted(act, answer.statusCode(), answer.body()));
        }
        return Json.mapper().readTree(answer.body()).path("version").asLong();
    }
}
