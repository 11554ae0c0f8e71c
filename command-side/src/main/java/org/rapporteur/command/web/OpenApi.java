package org.rapporteur.command.web;

import java.util.Map;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.events.Author;
import org.rapporteur.events.schema.ActSchemas;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI 3.1 document: one path per act, made from the records of the acts, so that it is never behind them. */
final class OpenApi {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String PARAMETERS = "#/components/parameters/";
    private static final String RESPONSES = "#/components/responses/";
    private static final String PROBLEM_JSON = "application/problem+json";

    private OpenApi() {}

    static ObjectNode document() {
        ActSchemas acts = ActSchemas.referringTo(SCHEMAS);
        ObjectNode document = object().put("openapi", "3.1.1");
        document.putObject("info")
                .put("title", "Rapporteur: acts")
                .put("version", "1")
                .put(
                        "description",
                        "Each act of a session is sent to its own path. What follows from it, the rules decide.");
        ObjectNode paths = document.putObject("paths");
        acts.acts()
                .forEach((name, fields) ->
                        paths.putObject("/sessions/{session}/acts/" + name).set("post", operation(name, fields)));
        ObjectNode components = document.putObject("components");
        components.set("parameters", parameters());
        components.set("schemas", acts.definitions().setAll(answers()));
        components.set("responses", responses());
        return document;
    }

    private static ObjectNode operation(String name, ObjectNode fields) {
        ObjectNode operation = object().put("operationId", name);
        operation
                .putArray("parameters")
                .add(reference(PARAMETERS, "session"))
                .add(reference(PARAMETERS, ActHeaders.ACT_ID))
                .add(reference(PARAMETERS, ActHeaders.ACTING_FOR))
                .add(reference(PARAMETERS, ActHeaders.OCCURRED_AT))
                .add(reference(PARAMETERS, "preview"))
                .add(reference(PARAMETERS, Preferences.PREFER));
        operation.set("requestBody", content("application/json", fields).put("required", fields.has("required")));
        ObjectNode answers = operation.putObject("responses");
        answers.set("200", reference(RESPONSES, "Unchanged"));
        answers.set("201", reference(RESPONSES, "Receipt"));
        Map.of("400", "Unreadable", "409", "ActIdTaken", "415", "NotJson", "422", "Rejected", "503", "SessionBusy")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(answer -> answers.set(answer.getKey(), reference(RESPONSES, answer.getValue())));
        return operation;
    }

    private static ObjectNode parameters() {
        ObjectNode parameters = object();
        parameters.set(
                "session",
                parameter(
                        "session",
                        "path",
                        true,
                        "the id of the session, such as assembly-12",
                        ActSchemas.part(Act.class, "session")));
        parameters.set(
                ActHeaders.ACT_ID,
                parameter(
                        ActHeaders.ACT_ID,
                        "header",
                        false,
                        "sent again with the same id, an act does nothing twice",
                        ActSchemas.part(Act.class, "id")));
        parameters.set(
                ActHeaders.ACTING_FOR,
                parameter(
                        ActHeaders.ACTING_FOR,
                        "header",
                        false,
                        "who acts, where nobody signs in; elsewhere for whom whoever is signed in acts, if for another;"
                                + " in letters of any script as RFC 8187 writes them: UTF-8''%E7%A7%98%E4%B9%A6",
                        ActSchemas.part(Author.class, "name")));
        parameters.set(
                ActHeaders.OCCURRED_AT,
                parameter(
                        ActHeaders.OCCURRED_AT,
                        "header",
                        false,
                        "when it happened, if not just now",
                        ActSchemas.part(Act.class, "occurredAt")));
        ObjectNode text = object().put("type", "string");
        parameters.set(
                "preview",
                described("preview", "query", "what would follow, and what the report would say; nothing is recorded")
                        .put("allowEmptyValue", true)
                        .set("schema", text));
        parameters.set(
                Preferences.PREFER,
                described(Preferences.PREFER, "header", Preferences.MINIMAL + " leaves the sentences out")
                        .set("schema", text));
        return parameters;
    }

    private static ObjectNode described(String name, String place, String description) {
        return object().put("name", name)
                .put("in", place)
                .put("required", false)
                .put("description", description);
    }

    private static ObjectNode parameter(
            String name, String place, boolean required, String description, ObjectNode schema) {
        ObjectNode parameter = object().put("name", name)
                .put("in", place)
                .put("required", required)
                .put("description", description);
        return parameter.set("schema", schema);
    }

    private static ObjectNode answers() {
        ObjectNode text = object().put("type", "string");
        ObjectNode whole = object().put("type", "integer");
        ObjectNode discrepancies = object().put("type", "array");
        discrepancies.set("items", withFields(Map.of("warning", text, "words", text)));
        ObjectNode answers = object();
        ObjectNode sentences = object().put("type", "array");
        sentences.set("items", text);
        ObjectNode facts = object().put("type", "array");
        facts.set("items", withFields(Map.of("version", whole, "kind", text)));
        ObjectNode receipt = withFields(
                Map.of("session", text, "version", whole, "discrepancies", discrepancies, "sentences", sentences));
        ObjectNode languages = object().put("type", "array");
        languages.set("items", text);
        receipt.withObject("properties").set("lacking", withFields(Map.of("languages", languages, "words", text)));
        answers.set("Receipt", receipt);
        ObjectNode unchanged = receipt.deepCopy();
        unchanged
                .withObject("properties")
                .set("unchanged", withFields(Map.of("version", whole, "kind", text, "words", text)));
        unchanged.withObject("properties").set("wouldFollow", facts);
        answers.set("Unchanged", unchanged);
        answers.set("Problem", withFields(Map.of("type", text, "title", text, "status", whole, "detail", text)));
        return answers;
    }

    private static ObjectNode withFields(Map<String, ObjectNode> fields) {
        ObjectNode schema = object().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> properties.set(field.getKey(), field.getValue()));
        return schema;
    }

    private static ObjectNode responses() {
        ObjectNode responses = object();
        responses.set(
                "Receipt",
                content("application/json", reference(SCHEMAS, "Receipt"))
                        .put("description", "recorded: the version of the session after it, and what does not fit"));
        responses.set(
                "Unchanged",
                content("application/json", reference(SCHEMAS, "Unchanged"))
                        .put(
                                "description",
                                "nothing was recorded: it is so already, in words, and where one fact says so with"
                                        + " its version and kind; or it was asked what would follow"));
        responses.set("Unreadable", problem("a field or header is missing or malformed; the errors name it"));
        responses.set("NotJson", problem("the body is of another media type than application/json"));
        responses.set("ActIdTaken", problem("another act of the session bears this id"));
        responses.set("Rejected", problem("the act breaks a rule, which is named; nothing was recorded"));
        responses.set("SessionBusy", problem("nothing was recorded; to be sent again"));
        return responses;
    }

    private static ObjectNode problem(String description) {
        return content(PROBLEM_JSON, reference(SCHEMAS, "Problem")).put("description", description);
    }

    private static ObjectNode content(String type, ObjectNode schema) {
        ObjectNode holder = object();
        holder.putObject("content").putObject(type).set("schema", schema);
        return holder;
    }

    private static ObjectNode reference(String home, String name) {
        return object().put("$ref", home + name);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
