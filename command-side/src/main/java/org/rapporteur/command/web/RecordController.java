package org.rapporteur.command.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.command.evidence.Checkpoints;
import org.rapporteur.command.evidence.FindingTable;
import org.rapporteur.command.evidence.SessionRecords;
import org.rapporteur.command.evidence.Verification;
import org.rapporteur.command.relay.Republication;
import org.rapporteur.command.relay.Tail;
import org.rapporteur.events.Json;
import org.rapporteur.events.proof.KeyHistory;
import org.rapporteur.events.proof.PastLook;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;

/** The record and its evidence, for auditors and for other installations. */
@RestController
class RecordController {
    private static final TypeReference<TreeMap<String, Hash>> HASHES = new TypeReference<>() {};

    private final SessionRecords records;
    private final Verification verification;
    private final Optional<Checkpoints> checkpoints;
    private final Republication republication;

    RecordController(
            SessionRecords records,
            Verification verification,
            Optional<Checkpoints> checkpoints,
            Republication republication) {
        this.republication = republication;
        this.records = records;
        this.verification = verification;
        this.checkpoints = checkpoints;
    }

    /** When each place was last looked at, and all that was ever found. */
    record Verified(List<PastLook> last, List<FindingTable.Found> findings) {}

    @GetMapping(path = "/record/sessions/{session}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> session(@PathVariable String session) {
        return records.of(new SessionId(session))
                .map(record -> ResponseEntity.ok(Json.mapper().writeValueAsBytes(record)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping(path = "/record/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] sessions() {
        return Json.mapper().writeValueAsBytes(records.sessions());
    }

    /** A line for each fact, as in an archive. */
    @GetMapping(path = "/record/sessions/{session}/facts", produces = MediaType.APPLICATION_NDJSON_VALUE)
    void facts(
            @PathVariable String session,
            @RequestParam(defaultValue = "1") long from,
            @RequestParam(defaultValue = "9223372036854775807") long to,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        PrintWriter lines = response.getWriter();
        records.facts(
                new SessionId(session), from, to, line -> lines.append(line).append('\n'));
    }

    @PostMapping("/record/publication")
    ResponseEntity<Void> publishAgain() {
        republication.begin();
        return ResponseEntity.accepted().build();
    }

    @ExceptionHandler
    ProblemDetail elsewhere(Tail.FollowedElsewhere elsewhere) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(elsewhere.getMessage()));
    }

    @PostMapping("/record/sessions/{session}")
    ResponseEntity<Void> take(@PathVariable String session, @RequestBody byte[] record) {
        records.take(new SessionId(session), Json.mapper().readValue(record, SessionRecord.class));
        return ResponseEntity.status(HttpStatus.CREATED).build();
    }

    /** Signs the hashes of an archive's files, given by name. */
    @PostMapping(path = "/record/sessions/{session}/seal", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> seal(@PathVariable String session, @RequestBody byte[] files) {
        SortedMap<String, Hash> hashes = Json.mapper().readValue(files, HASHES);
        return ResponseEntity.of(
                records.seal(new SessionId(session), hashes).map(note -> note.getBytes(StandardCharsets.UTF_8)));
    }

    @ExceptionHandler
    ProblemDetail goneOn(SessionRecords.GoneOn gone) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(gone.getMessage()));
    }

    @GetMapping(path = "/record/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> checkpoint() {
        return ResponseEntity.of(checkpoints.flatMap(Checkpoints::latest));
    }

    @GetMapping(path = "/record/checkpoints", produces = MediaType.APPLICATION_JSON_VALUE)
    List<String> checkpoints() {
        return checkpoints.map(Checkpoints::all).orElse(List.of());
    }

    @GetMapping(path = "/record/consistency", produces = MediaType.APPLICATION_JSON_VALUE)
    List<String> consistency(@RequestParam long from, @RequestParam long to) {
        return checkpoints.map(signed -> signed.consistency(from, to)).orElse(List.of()).stream()
                .map(Hash::value)
                .toList();
    }

    @GetMapping(path = "/record/keys", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeyHistory> keys() {
        return ResponseEntity.of(checkpoints.map(Checkpoints::keys));
    }

    @GetMapping(path = "/record/verification", produces = MediaType.APPLICATION_JSON_VALUE)
    Verified verification() {
        return new Verified(verification.last(), verification.findings());
    }

    @PostMapping(path = "/record/verification", produces = MediaType.APPLICATION_JSON_VALUE)
    Verified verifyNow() {
        verification.run();
        return verification();
    }

    @ExceptionHandler
    ProblemDetail alreadyHere(SessionRecords.AlreadyHere there) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(there.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail refused(SessionRecords.Refused refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail malformed(IllegalArgumentException malformed) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(malformed.getMessage()));
    }
}
