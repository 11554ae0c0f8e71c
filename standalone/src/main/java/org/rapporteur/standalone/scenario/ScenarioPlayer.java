package org.rapporteur.standalone.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.rapporteur.events.Json;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.standalone.Requests;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Plays scenarios: sends their acts to a command side, one after the other, until one is refused. */
public final class ScenarioPlayer {
    private final URI commandSide;
    private final Consumer<String> progress;
    private final boolean sentences;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param commandSide where acts are taken
     * @param progress takes a line for each meeting that begins, each act that changes nothing, and each discrepancy
     *     that the record notes
     */
    public ScenarioPlayer(URI commandSide, Consumer<String> progress) {
        this(commandSide, progress, false);
    }

    /** @param sentences whether to tell, act by act, what the report says because of it */
    public ScenarioPlayer(URI commandSide, Consumer<String> progress, boolean sentences) {
        this.commandSide = commandSide;
        this.progress = progress;
        this.sentences = sentences;
    }

    /**
     * Plays a scenario. Playing it again to the same server changes nothing, because every act keeps its identity.
     *
     * @throws ActRefused at the first act that is refused; those before it are on record
     * @throws IOException if the command side cannot be reached
     */
    public Played play(Scenario scenario) throws IOException, InterruptedException, ActRefused {
        long start = System.nanoTime();
        long version = 0;
        for (int index = 0; index < scenario.acts().size(); index++) {
            ScenarioAct act = scenario.acts().get(index);
            announce(act, index, scenario);
            HttpResponse<String> answer = http.send(request(scenario, index), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new ActRefused(scenario.file(), act, reason(answer));
            }
            JsonNode receipt = Json.mapper().readTree(answer.body());
            version = receipt.path("version").asLong();
            tell(scenario, act, receipt);
        }
        return new Played(
                scenario.session(), version, scenario.acts().size(), Duration.ofNanos(System.nanoTime() - start));
    }

    private void announce(ScenarioAct act, int index, Scenario scenario) {
        if (act.command() instanceof OpenMeeting opening) {
            progress.accept("  %-44s act %d of %d"
                    .formatted(
                            opening.date() + " " + opening.meeting(),
                            index + 1,
                            scenario.acts().size()));
        }
    }

    private void tell(Scenario scenario, ScenarioAct act, JsonNode receipt) {
        String where = "  %s:%d: %s: ".formatted(scenario.file(), act.line(), act.name());
        if (receipt.has("unchanged")) {
            progress.accept(where + receipt.path("unchanged").path("words").asString());
        }
        for (JsonNode sentence : receipt.path("sentences")) {
            progress.accept(where + sentence.asString());
        }
        for (JsonNode discrepancy : receipt.path("discrepancies")) {
            progress.accept(where + "noted: " + discrepancy.path("words").asString());
        }
        if (receipt.has("lacking")) {
            progress.accept(where + receipt.path("lacking").path("words").asString());
        }
    }

    private HttpRequest request(Scenario scenario, int index) {
        ScenarioAct act = scenario.acts().get(index);
        String body = Json.mapper().writeValueAsString(act.command());
        return Requests.to(address(scenario, act))
                .header("Content-Type", "application/json")
                .header("Accept-Language", Locale.getDefault().toLanguageTag())
                .header("Prefer", sentences ? "return=representation" : "return=minimal")
                .header("Act-Id", identity(scenario, index, body).toString())
                .header("Acting-For", act.by())
                .header("Occurred-At", act.occurredAt().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private URI address(Scenario scenario, ScenarioAct act) {
        String base = commandSide.toString().replaceFirst("/$", "");
        return URI.create("%s/sessions/%s/acts/%s".formatted(base, scenario.session(), act.name()));
    }

    /** The content is part of it: an act that was edited since is another act, not one already done. */
    private static UUID identity(Scenario scenario, int index, String body) {
        ScenarioAct act = scenario.acts().get(index);
        String name = "%s %d %s %s %s".formatted(scenario.session(), index, act.name(), act.occurredAt(), body);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String reason(HttpResponse<String> answer) {
        String status = "the command side answered " + answer.statusCode();
        try {
            return Json.mapper().readTree(answer.body()).path("detail").asString(status);
        } catch (JacksonException noProblemDetails) {
            return status;
        }
    }
}
