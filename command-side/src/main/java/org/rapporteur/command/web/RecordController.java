package org.rapporteur.command.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.evidence.Checkpoints;
import org.rapporteur.command.evidence.LooksOnDemand;
import org.rapporteur.command.evidence.SessionOnRecord;
import org.rapporteur.command.evidence.SessionRecords;
import org.rapporteur.command.evidence.Verification;
import org.rapporteur.command.intake.Intake;
import org.rapporteur.command.relay.Republication;
import org.rapporteur.events.Json;
import org.rapporteur.events.proof.Found;
import org.rapporteur.events.proof.KeyHistory;
import org.rapporteur.events.proof.PastLook;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record and its evidence, for auditors and for other installations. */
@RestController
class RecordController {
    /** No version is as high as that. */
    private static final String LAST = "999999999999999999";

    /** So many sessions or checkpoints in one answer. */
    private static final String MOST_LISTED = "1000";

    private static final String AGAIN_SECONDS = "5";

    private final RecordReader reader;
    private final SessionRecords records;
    private final Intake intake;
    private final Semaphore taking = new Semaphore(1);
    private final Verification verification;
    private final LooksOnDemand looks;
    private final Optional<Checkpoints> checkpoints;
    private final Republication republication;

    RecordController(
            RecordReader reader,
            SessionRecords records,
            Intake intake,
            Verification verification,
            LooksOnDemand looks,
            Optional<Checkpoints> checkpoints,
            Republication republication) {
        this.republication = republication;
        this.reader = reader;
        this.records = records;
        this.intake = intake;
        this.verification = verification;
        this.looks = looks;
        this.checkpoints = checkpoints;
    }

    /**
     * When each place was last looked at, and what was ever found.
     *
     * @param next the number of the finding to go on from; nothing if these are the last
     */
    record Verified(
            List<PastLook> last,
            List<Found> findings,
            @Nullable Long next) {}

    /** Written while it is read, so that also a very long session takes little memory. */
    @GetMapping(path = "/record/sessions/{session}", produces = MediaType.APPLICATION_JSON_VALUE)
    void session(@PathVariable String session, HttpServletResponse response, Locale locale) throws IOException {
        SessionId id = reader.session(session, locale);
        SessionOnRecord record = records.of(id).orElseThrow(() -> new NotOnRecord(id));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        RecordWriter.write(record, response.getOutputStream());
    }

    /** There is no such session, or it has no facts that are signed. */
    static final class NotOnRecord extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final transient SessionId session;

        NotOnRecord(SessionId session) {
            super("no session '%s' is on record".formatted(session));
            this.session = session;
        }
    }

    @GetMapping(path = "/record/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] sessions(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = MOST_LISTED) String limit,
            Locale locale) {
        String last = after.isEmpty() ? after : reader.session(after, locale).value();
        return Json.mapper().writeValueAsBytes(records.sessions(last, listed(limit, locale)));
    }

    /** A line for each fact, as in an archive. */
    @GetMapping(path = "/record/sessions/{session}/facts", produces = MediaType.APPLICATION_NDJSON_VALUE)
    void facts(
            @PathVariable String session,
            @RequestParam(defaultValue = "1") String from,
            @RequestParam(defaultValue = LAST) String to,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        SessionId id = reader.session(session, locale);
        long first = reader.number("from", from, 1, Long.parseLong(LAST), locale);
        long last = reader.number("to", to, first, Long.parseLong(LAST), locale);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        PrintWriter lines = response.getWriter();
        records.facts(id, first, last, line -> lines.append(line).append('\n'));
    }

    @PostMapping("/record/publication")
    ResponseEntity<Void> publishAgain() {
        republication.begin();
        return ResponseEntity.accepted().build();
    }

    /** Takes a session in; one at a time, because each lies in memory until it is found sound. */
    @PostMapping(path = "/record/sessions/{session}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> take(@PathVariable String session, InputStream body, Locale locale) {
        SessionId id = reader.session(session, locale);
        if (!taking.tryAcquire()) {
            throw new TakingAnother();
        }
        try {
            intake.take(id, reader.record(body, locale));
        } finally {
            taking.release();
        }
        return ResponseEntity.status(HttpStatus.CREATED).build();
    }

    /** Another record is being taken in. */
    static final class TakingAnother extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Signs the hashes of an archive's files, given by name. */
    @PostMapping(
            path = "/record/sessions/{session}/seal",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> seal(@PathVariable String session, InputStream files, Locale locale) {
        SessionId id = reader.session(session, locale);
        return ResponseEntity.of(
                records.seal(id, reader.hashes(files, locale)).map(note -> note.getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping(path = "/record/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> checkpoint() {
        return ResponseEntity.of(checkpoints.flatMap(Checkpoints::latest));
    }

    @GetMapping(path = "/record/checkpoints", produces = MediaType.APPLICATION_JSON_VALUE)
    List<String> checkpoints(
            @RequestParam(defaultValue = "0") String from,
            @RequestParam(defaultValue = MOST_LISTED) String limit,
            Locale locale) {
        long size = reader.number("from", from, 0, Long.parseLong(LAST), locale);
        long most = listed(limit, locale);
        return checkpoints.map(signed -> signed.from(size, most)).orElse(List.of());
    }

    private long listed(String limit, Locale locale) {
        return reader.number("limit", limit, 1, Long.parseLong(MOST_LISTED), locale);
    }

    @GetMapping(path = "/record/consistency", produces = MediaType.APPLICATION_JSON_VALUE)
    List<String> consistency(@RequestParam String from, @RequestParam String to, Locale locale) {
        long size = checkpoints.map(Checkpoints::size).orElse(0L);
        long larger = reader.number("to", to, 0, size, locale);
        long smaller = reader.number("from", from, 0, larger, locale);
        return checkpoints.map(signed -> signed.consistency(smaller, larger)).orElse(List.of()).stream()
                .map(Hash::value)
                .toList();
    }

    @GetMapping(path = "/record/keys", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeyHistory> keys() {
        return ResponseEntity.of(checkpoints.map(Checkpoints::keys));
    }

    @GetMapping(path = "/record/verification", produces = MediaType.APPLICATION_JSON_VALUE)
    Verified verification(
            @RequestParam(defaultValue = "1") String from,
            @RequestParam(defaultValue = MOST_LISTED) String limit,
            Locale locale) {
        return verified(reader.number("from", from, 1, Long.parseLong(LAST), locale), listed(limit, locale));
    }

    /** Who does not wait until all was looked at is told where what was found will be told. */
    @PostMapping(path = "/record/verification", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Verified> verifyNow(@RequestHeader HttpHeaders headers) throws InterruptedException {
        boolean looked = looks.ask(Preferences.patience(headers));
        ResponseEntity.BodyBuilder answer = looked
                ? ResponseEntity.ok()
                : ResponseEntity.accepted()
                        .location(URI.create("/record/verification"))
                        .header(HttpHeaders.RETRY_AFTER, AGAIN_SECONDS);
        return answer.body(verified(1, Long.parseLong(MOST_LISTED)));
    }

    private Verified verified(long first, long most) {
        List<Found> oneMore = verification.findings(first - 1, most + 1);
        return new Verified(
                verification.last(),
                oneMore.stream().limit(most).toList(),
                oneMore.size() > most ? first + most : null);
    }
}
