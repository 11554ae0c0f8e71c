package org.rapporteur.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.events.Json;
import org.rapporteur.events.proof.Checkpoint;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.SignedNote;
import tools.jackson.databind.JsonNode;

/** The command side asked to look at everything, and what it says of that. */
record AuditOverHttp(HttpClient http, URI commandSide) {
    /** Several whole looks, one after the other. */
    record Looks(List<JsonNode> answers) {
        /** Microseconds for each fact that was looked at there, in the middle of the looks. */
        double microsPerFact(Medium medium) {
            return PerFact.middle(answers.stream()
                    .flatMap(answer -> answer.get("last").valueStream())
                    .filter(run -> run.get("medium").asString().equals(medium.name()))
                    .mapToDouble(run -> run.get("millis").asDouble()
                            * 1e3
                            / run.get("facts").asDouble())
                    .toArray());
        }
    }

    /**
     * Has it look once to warm up, then several times.
     *
     * @throws IOException if it found anything
     */
    Looks looks() throws IOException, InterruptedException {
        look();
        List<JsonNode> answers = new ArrayList<>();
        for (int i = 0; i < PerFact.TIMES; i++) {
            answers.add(look());
        }
        return new Looks(answers);
    }

    /** How many facts are signed. */
    long signed() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(commandSide.resolve("/record/checkpoint"))
                .build();
        String note = http.send(request, BodyHandlers.ofString()).body();
        return Checkpoint.parse(SignedNote.parse(note).text()).size();
    }

    private JsonNode look() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(commandSide.resolve("/record/verification"))
                .header("Prefer", "wait=600")
                .POST(BodyPublishers.noBody())
                .build();
        JsonNode answer = Json.mapper()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
        if (!answer.get("findings").isEmpty()) {
            throw new IOException("the record is not as it was recorded: " + answer.get("findings"));
        }
        return answer;
    }
}
