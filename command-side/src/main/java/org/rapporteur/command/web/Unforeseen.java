package org.rapporteur.command.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.NoHandlerFoundException;

/**
 * Answers what nobody here has an answer for, to browsers too as problem details: pages are the other side's. The
 * address is for the server alone, which comes here when a request has failed.
 */
@RestController
class Unforeseen implements ErrorController {
    private final RequestWords words;

    Unforeseen(RequestWords words) {
        this.words = words;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request, Locale locale) throws NoHandlerFoundException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            throw new NoHandlerFoundException(request.getMethod(), request.getRequestURI(), HttpHeaders.EMPTY);
        }
        HttpStatus status = status(request);
        String kind = status.is4xxClientError() ? "not-answered" : "fault";
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words.say(kind, locale));
        problem.setType(URI.create(Problems.TYPE + kind));
        problem.setTitle(words.say(kind + ".title", locale));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
