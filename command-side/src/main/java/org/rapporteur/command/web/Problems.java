package org.rapporteur.command.web;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.command.ledger.ActIdTaken;
import org.rapporteur.command.ledger.FactTooLong;
import org.rapporteur.command.ledger.NotYetHappened;
import org.rapporteur.command.ledger.SessionBusy;
import org.rapporteur.events.Json;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.value.Language;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.words.RefusalWords;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong, as problem details (RFC 9457), in the language of whoever asked. */
@Order(0)
@RestControllerAdvice
class Problems {
    static final String TYPE = "urn:rapporteur:problem:";

    private final RequestWords requests;

    Problems(RequestWords requests) {
        this.requests = requests;
    }

    @ExceptionHandler
    ProblemDetail rejected(Rejected refusal, Locale locale) {
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "rejected",
                RefusalWords.of(refusal, Language.of(locale.getLanguage())),
                locale);
        problem.setProperty("rule", refusal.rule().name());
        refusal.ruleNumber().ifPresent(number -> problem.setProperty("ruleNumber", number));
        problem.setProperty("particulars", Json.mapper().valueToTree(particulars(refusal)));
        return problem;
    }

    /** A refusal within a refusal is told by the name of its rule; the words are in the detail. */
    private static Map<String, Object> particulars(Rejected refusal) {
        return refusal.particulars().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        slot -> slot.getValue() instanceof Rejected reason
                                ? reason.rule().name()
                                : slot.getValue()));
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownAct unknown, Locale locale) {
        String near = String.join(", ", unknown.near());
        ProblemDetail problem = problem(
                HttpStatus.NOT_FOUND,
                "unknown-act",
                requests.say("unknown-act", locale, Map.of("act", unknown.name(), "near", near)),
                locale);
        problem.setProperty("near", unknown.near());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableAct unreadable, Locale locale) {
        String faults = unreadable.faults().stream()
                .map(fault -> fault.place() + ": " + fault.detail())
                .collect(Collectors.joining("; "));
        int more = unreadable.faults().all() - unreadable.faults().size();
        String detail = more == 0 ? faults : faults + "; " + requests.say("more-faults", locale, Map.of("more", more));
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "unreadable-act", detail, locale);
        problem.setProperty("errors", unreadable.faults());
        problem.setProperty("errorCount", unreadable.faults().all());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notYetHappened(NotYetHappened future, Locale locale) {
        String detail = requests.say(
                "not-yet-happened", locale, Map.of("time", future.occurredAt().toString()));
        return problem(HttpStatus.BAD_REQUEST, "not-yet-happened", detail, locale);
    }

    @ExceptionHandler
    ProblemDetail tooLong(FactTooLong fact, Locale locale) {
        String detail =
                requests.say("fact-too-long", locale, Map.of("most", Bounds.LONGEST_FACT, "given", fact.bytes()));
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "fact-too-long", detail, locale);
    }

    @ExceptionHandler
    ProblemDetail idTaken(ActIdTaken taken, Locale locale) {
        String detail = requests.say("act-id-taken", locale, Map.of("act", taken.actId()));
        return problem(HttpStatus.CONFLICT, "act-id-taken", detail, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(SessionBusy busy, Locale locale) {
        String detail = requests.say("session-busy", locale);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "session-busy", detail, locale));
    }

    private ProblemDetail problem(HttpStatus status, String kind, String detail, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + kind));
        problem.setTitle(requests.say(kind + ".title", locale));
        return problem;
    }
}
