package org.rapporteur.query.web;

import java.util.Objects;
import org.rapporteur.events.value.Malformed;
import org.rapporteur.query.report.words.UnsupportedLanguage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What cannot be answered: a page for people, problem details for programs. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {
    @ExceptionHandler(
            exception = {NotThere.class, NoResourceFoundException.class},
            produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView notFoundPage(Exception problem) {
        return page(HttpStatus.NOT_FOUND, problem);
    }

    @ExceptionHandler({NotThere.class, NoResourceFoundException.class})
    @ResponseBody
    ProblemDetail notFound(Exception problem) {
        return details(HttpStatus.NOT_FOUND, problem);
    }

    @ExceptionHandler(
            exception = {
                Malformed.class,
                BadParameter.class,
                UnsupportedLanguage.class,
                MethodArgumentTypeMismatchException.class
            },
            produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView badRequestPage(Exception problem) {
        return page(HttpStatus.BAD_REQUEST, problem);
    }

    @ExceptionHandler({
        Malformed.class,
        BadParameter.class,
        UnsupportedLanguage.class,
        MethodArgumentTypeMismatchException.class
    })
    @ResponseBody
    ProblemDetail badRequest(Exception problem) {
        return details(HttpStatus.BAD_REQUEST, problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tryAgain(StillArriving problem) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(details(HttpStatus.SERVICE_UNAVAILABLE, problem));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> standsStill(StandsStill problem) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "60")
                .body(details(HttpStatus.SERVICE_UNAVAILABLE, problem));
    }

    private static ModelAndView page(HttpStatus status, Exception problem) {
        ModelAndView page = new ModelAndView("problem", status);
        page.addObject("message", message(problem));
        return page;
    }

    private static ProblemDetail details(HttpStatus status, Exception problem) {
        return ProblemDetail.forStatusAndDetail(status, message(problem));
    }

    /** What our own value said, not what the framework says of it. */
    private static String message(Exception problem) {
        Throwable innermost = problem;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return Objects.requireNonNullElse(innermost.getMessage(), innermost.toString());
    }
}
