package org.rapporteur.command.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.command.ledger.Ledger;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.value.Asked;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.procedure.kernel.Receipt;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Takes acts of every kind; which kinds there are, the catalogue knows. */
@RestController
class ActController {
    private final ActReader reader;
    private final Ledger ledger;
    private final AnswerWriter answers;

    ActController(ActReader reader, Ledger ledger) {
        this.reader = reader;
        this.ledger = ledger;
        this.answers = new AnswerWriter(ledger);
    }

    /** Whoever could not read the answer is told so before the act is entered, not after. */
    @PostMapping(
            path = "/sessions/{session}/acts/{act}",
            params = "!preview",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> enter(
            @PathVariable String session,
            @PathVariable String act,
            @RequestHeader HttpHeaders headers,
            @RequestBody(required = false) byte @Nullable [] body,
            Locale locale,
            HttpServletResponse response) {
        Act entered = reader.read(session, act, headers, body, locale);
        // Also if no answer comes of it: whoever sends it again sends the same act.
        response.setHeader(ActHeaders.ACT_ID, entered.id());
        Receipt receipt = ledger.enter(entered);
        boolean brief = Preferences.isBrief(headers);
        if (brief) {
            response.setHeader(Preferences.APPLIED, Preferences.MINIMAL);
        }
        // Where nothing came to be, nothing was created.
        return ResponseEntity.status(receipt.ledToFacts() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(at(receipt))
                .contentType(MediaType.APPLICATION_JSON)
                .body(answers.to(entered, receipt, brief, locale));
    }

    /** What would follow from an act, and what the report would say; nothing is recorded. */
    @PostMapping(
            path = "/sessions/{session}/acts/{act}",
            params = "preview",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> preview(
            @PathVariable String session,
            @PathVariable String act,
            @RequestHeader HttpHeaders headers,
            @RequestBody(required = false) byte @Nullable [] body,
            Locale locale) {
        Act asked = reader.read(session, act, headers, body, locale);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(answers.to(asked, ledger.foresee(asked), locale));
    }

    /** An act that led to facts, as it was asked for: to put it right, one begins with what it said. */
    @GetMapping("/sessions/{session}/acts/{id}")
    ResponseEntity<Asked> entered(@PathVariable SessionId session, @PathVariable String id) {
        return ResponseEntity.of(ledger.entered(session, id)
                .map(act -> Asked.of(ActCatalog.NAMES.nameOf(act.command().getClass()), (Record) act.command())));
    }

    /** Where the session can be read as it is after the act. */
    private static URI at(Receipt receipt) {
        return UriComponentsBuilder.fromPath("/sessions/{session}")
                .queryParam("version", receipt.version())
                .build(receipt.session());
    }
}
