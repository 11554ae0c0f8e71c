package org.rapporteur.query.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Malformed;
import org.rapporteur.report.words.UnsupportedLanguage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What cannot be answered, in the language of whoever asked: a page for people, problem details for programs. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {
    /** Whatever asks for a number does with this one. */
    private static final String A_NUMBER = "12";

    @ExceptionHandler(
            exception = {
                BadParameter.class,
                BindException.class,
                HttpMediaTypeNotAcceptableException.class,
                HttpRequestMethodNotSupportedException.class,
                Malformed.class,
                MethodArgumentTypeMismatchException.class,
                MissingServletRequestParameterException.class,
                NoResourceFoundException.class,
                NotThere.class,
                StandsStill.class,
                StillArriving.class,
                UnsupportedLanguage.class
            },
            produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(Exception problem, HttpServletResponse response, Locale language) {
        return answer(problem, language).page(response);
    }

    @ExceptionHandler({
        BadParameter.class,
        BindException.class,
        HttpMediaTypeNotAcceptableException.class,
        HttpRequestMethodNotSupportedException.class,
        Malformed.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class,
        NoResourceFoundException.class,
        NotThere.class,
        StandsStill.class,
        StillArriving.class,
        UnsupportedLanguage.class
    })
    ResponseEntity<ProblemDetail> details(Exception problem, Locale language) {
        return answer(problem, language).details();
    }

    private NotAnswered answer(Exception problem, Locale language) {
        return new NotAnswered(status(problem), headers(problem), why(problem).in(language));
    }

    private static HttpStatusCode status(Exception problem) {
        return switch (problem) {
            case NotThere _ -> HttpStatus.NOT_FOUND;
            case StillArriving _, StandsStill _ -> HttpStatus.SERVICE_UNAVAILABLE;
            case ErrorResponse known -> known.getStatusCode();
            default -> HttpStatus.BAD_REQUEST;
        };
    }

    private static HttpHeaders headers(Exception problem) {
        HttpHeaders headers = new HttpHeaders();
        switch (problem) {
            case StillArriving _ -> headers.set(HttpHeaders.RETRY_AFTER, "1");
            case StandsStill _ -> headers.set(HttpHeaders.RETRY_AFTER, "60");
            case ErrorResponse known -> headers.putAll(known.getHeaders());
            default -> {}
        }
        return headers;
    }

    /** What our own value said, if one did, rather than what the framework made of it. */
    private static Why why(Exception problem) {
        return Stream.iterate((Throwable) problem, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> said(cause).stream())
                .findFirst()
                .orElseGet(() -> ofRequest(problem));
    }

    private static Optional<Why> said(@Nullable Throwable cause) {
        return switch (cause) {
            case Told told -> Optional.of(told.why());
            case Malformed value -> Optional.of(Why.value(value.kind(), value.value(), value.example()));
            case UnsupportedLanguage other ->
                Optional.of(new Why(
                        "problem.language",
                        Map.of(
                                "language", other.language().tag(),
                                "languages", other.supported())));
            case null, default -> Optional.empty();
        };
    }

    private static Why ofRequest(Exception problem) {
        return switch (problem) {
            case MissingServletRequestParameterException missing ->
                new Why("problem.missing", Map.of("name", missing.getParameterName()));
            case MethodArgumentTypeMismatchException other ->
                Why.value(other.getName(), String.valueOf(other.getValue()), A_NUMBER);
            case BindException others -> ofField(Objects.requireNonNull(others.getFieldError()));
            case NoResourceFoundException _ -> new Why("problem.no-address", Map.of());
            case HttpRequestMethodNotSupportedException other ->
                new Why("problem.method", Map.of("method", other.getMethod()));
            case HttpMediaTypeNotAcceptableException _ -> new Why("problem.format", Map.of());
            default -> throw new IllegalStateException("no words for it", problem);
        };
    }

    private static Why ofField(FieldError error) {
        return Why.value(error.getField(), String.valueOf(error.getRejectedValue()), A_NUMBER);
    }
}
