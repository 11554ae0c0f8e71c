package org.rapporteur.standalone.faults;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.events.Json;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Chain;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.query.QuerySide;
import org.rapporteur.query.rebuild.Rebuilding;
import tools.jackson.databind.JsonNode;

/** Holds what an installation has against what it promised. */
final class Reckoning {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Installation installation;
    private final HttpClient http;

    Reckoning(Installation installation, HttpClient http) {
        this.installation = installation;
        this.http = http;
    }

    /** What is wrong; nothing, if every promise is kept and nothing else is there. */
    List<String> complaints(List<Client> clients) throws Exception {
        List<String> complaints = new ArrayList<>();
        for (Client client : clients) {
            complaints.addAll(recorded(client));
            complaints.addAll(arrived(client));
        }
        complaints.addAll(verified());
        complaints.addAll(equalToRebuilt());
        return complaints;
    }

    /** Each promised act once, at the version promised; no other; no hole; the chain whole. */
    private List<String> recorded(Client client) throws IOException, InterruptedException {
        List<StatedFact> facts = facts(client);
        Chain chain = new Chain();
        facts.forEach(fact -> chain.add(fact, Place.of(Medium.EVENT_STORE, fact)));
        List<String> complaints = new ArrayList<>();
        chain.findingsUpTo(Medium.EVENT_STORE, client.session(), client.lastVersion())
                .forEach(finding -> complaints.add(finding.toString()));
        Map<String, Long> recorded = new TreeMap<>();
        facts.stream()
                .collect(groupingBy(StatedFact::actId))
                .forEach((act, its) -> recorded.put(act, its.getLast().version()));
        if (!recorded.equals(client.promised())) {
            complaints.add(
                    "%s was promised %s, and recorded is %s".formatted(client.session(), client.promised(), recorded));
        }
        return complaints;
    }

    private List<StatedFact> facts(Client client) throws IOException, InterruptedException {
        URI address = installation.commandSide().resolve("/record/sessions/%s/facts".formatted(client.session()));
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines())
                .body()
                .map(FactLine::read)
                .toList();
    }

    private List<String> arrived(Client client) throws InterruptedException {
        long version = client.lastVersion();
        URI address = installation.querySide().resolve("/sessions/%s?version=%d".formatted(client.session(), version));
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(10))
                .header("Accept", "application/json")
                .build();
        String answer = "";
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; ) {
            try {
                HttpResponse<Void> page = http.send(request, BodyHandlers.discarding());
                answer = Integer.toString(page.statusCode());
                if (page.statusCode() == 200
                        && page.headers()
                                .firstValue("Rapporteur-Still-Arriving")
                                .isEmpty()) {
                    return List.of();
                }
            } catch (IOException away) {
                answer = away.toString();
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return List.of("%s did not arrive up to version %d: %s".formatted(client.session(), version, answer));
    }

    /** By the command side itself: its store, the topic and the checkpoints. */
    private List<String> verified() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(installation.commandSide().resolve("/record/verification"))
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=600")
                .POST(BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            return List.of("the verification was answered %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        JsonNode findings = Json.mapper().readTree(answer.body()).path("findings");
        return findings.valueStream().map(JsonNode::toString).toList();
    }

    /** From the topic, so that it is seen to have everything as well. */
    private List<String> equalToRebuilt() throws InterruptedException {
        try {
            return new Rebuilding(QuerySide.application())
                    .run(Optional.empty(), false, _ -> {}, installation.querySettings()).differences().stream()
                            .map(Object::toString)
                            .toList();
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failed) {
            // That is for this round to complain of, and not the end of all others.
            return List.of("the views could not be made anew: " + failed);
        }
    }
}
