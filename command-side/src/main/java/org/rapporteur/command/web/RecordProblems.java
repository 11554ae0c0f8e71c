package org.rapporteur.command.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.command.evidence.SessionRecords;
import org.rapporteur.command.intake.InLanguage;
import org.rapporteur.command.intake.Intake;
import org.rapporteur.command.intake.NotTaken;
import org.rapporteur.command.relay.Tail;
import org.rapporteur.events.bound.Breach;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.FindingWords;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Malformed;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong with the record and its evidence, in the language of whoever asked. */
@Order(0)
@RestControllerAdvice(assignableTypes = RecordController.class)
class RecordProblems {
    private static final String TYPE = "urn:rapporteur:problem:";

    private final RequestWords words;

    RecordProblems(RequestWords words) {
        this.words = words;
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableRequest unreadable, Locale locale) {
        Fault fault = unreadable.fault();
        ProblemDetail problem =
                problem(HttpStatus.BAD_REQUEST, "unreadable-request", fault.place() + ": " + fault.detail(), locale);
        problem.setProperty("errors", List.of(fault));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notTaken(NotTaken refused, Locale locale) {
        Map<String, String> slots = refused.slots().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, slot -> inWords(slot.getValue(), locale)));
        String detail = words.say("not-taken." + refused.reason(), locale, slots);
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "not-taken", detail, locale);
        problem.setProperty("reason", refused.reason().name());
        return problem;
    }

    private String inWords(Object slot, Locale locale) {
        return switch (slot) {
            case Finding finding ->
                FindingWords.in(Language.of(locale.getLanguage())).say(finding);
            case Malformed malformed -> words.of(malformed, locale);
            case Breach breach -> breach.place() + ": " + words.of(breach, locale);
            case InLanguage said -> said.say(locale);
            default -> slot.toString();
        };
    }

    @ExceptionHandler
    ProblemDetail notOnRecord(RecordController.NotOnRecord missing, Locale locale) {
        return told(HttpStatus.NOT_FOUND, "not-on-record", locale, Map.of("session", missing.session));
    }

    @ExceptionHandler
    ProblemDetail alreadyHere(Intake.AlreadyHere there, Locale locale) {
        return told(HttpStatus.CONFLICT, "already-here", locale, Map.of("session", there.session()));
    }

    @ExceptionHandler
    ProblemDetail goneOn(SessionRecords.GoneOn gone, Locale locale) {
        return told(HttpStatus.CONFLICT, "gone-on", locale, Map.of("session", gone.session()));
    }

    @ExceptionHandler
    ProblemDetail elsewhere(Tail.FollowedElsewhere elsewhere, Locale locale) {
        return told(HttpStatus.CONFLICT, "followed-elsewhere", locale, Map.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> takingAnother(RecordController.TakingAnother busy, Locale locale) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(told(HttpStatus.SERVICE_UNAVAILABLE, "taking-another", locale, Map.of()));
    }

    private ProblemDetail told(HttpStatus status, String kind, Locale locale, Map<String, ?> slots) {
        return problem(status, kind, words.say(kind, locale, slots), locale);
    }

    private ProblemDetail problem(HttpStatus status, String kind, String detail, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + kind));
        problem.setTitle(words.say(kind + ".title", locale));
        return problem;
    }
}
