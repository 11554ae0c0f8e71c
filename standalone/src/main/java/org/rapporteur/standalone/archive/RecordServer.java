package org.rapporteur.standalone.archive;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.SortedMap;
import org.rapporteur.events.Json;
import org.rapporteur.events.proof.SealedRecord;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.standalone.Requests;

/** The command side as one that gives records away and takes them in. */
public final class RecordServer {
    private final URI commandSide;
    private final HttpClient http = HttpClient.newHttpClient();

    public RecordServer(URI commandSide) {
        this.commandSide = commandSide;
    }

    /**
     * The record of a session.
     *
     * @throws IOException if there is no such session, or no such server
     */
    public SessionRecord get(SessionId session) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                http.send(Requests.to(at(session.value())).build(), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException(
                        answer.statusCode() == 404
                                ? "there is no session '%s'".formatted(session)
                                : "%s answered %d".formatted(at(session.value()), answer.statusCode()));
            }
            return Json.mapper().readValue(body, SessionRecord.class);
        }
    }

    /**
     * Has the files of an archive signed; nothing if the server does not sign its record.
     *
     * @throws GoneOn if the session has gone on meanwhile
     */
    public Optional<String> seal(SessionId session, SortedMap<String, Hash> files)
            throws IOException, InterruptedException, GoneOn {
        HttpRequest request = Requests.to(at(session + "/seal"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.mapper().writeValueAsBytes(files)))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(answer.body());
            case 404 -> Optional.empty();
            case 409 -> throw new GoneOn(session);
            default -> throw new IOException("the archive was not signed: " + detail(answer));
        };
    }

    /** The session has other facts by now than those that were to be signed. */
    public static final class GoneOn extends Exception {
        private static final long serialVersionUID = 1L;

        GoneOn(SessionId session) {
            super("the session '%s' goes on while it is being exported; try again in a quiet moment"
                    .formatted(session));
        }
    }

    /**
     * Has a record taken in.
     *
     * @throws NotTaken if it is refused; the message says why
     */
    public void put(SessionId session, SealedRecord record) throws IOException, InterruptedException {
        HttpRequest request = Requests.to(at(session.value()))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.mapper().writeValueAsBytes(record)))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new NotTaken(session, detail(answer));
        }
    }

    /** The server does not take a record in. */
    public static final class NotTaken extends IOException {
        private static final long serialVersionUID = 1L;

        NotTaken(SessionId session, String why) {
            super("'%s' was not taken in: %s".formatted(session, why));
        }
    }

    private static String detail(HttpResponse<String> answer) {
        return answer.body().startsWith("{")
                ? Json.mapper().readTree(answer.body()).path("detail").asString("")
                : "answer " + answer.statusCode();
    }

    private URI at(String session) {
        return commandSide.resolve("/record/sessions/" + session);
    }
}
