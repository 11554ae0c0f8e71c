package org.rapporteur.query.web;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Locale;
import org.rapporteur.events.outage.Outage;
import org.rapporteur.query.phrasebook.PageWords;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * What cannot be shown for a while, because the database is lost: said with when to ask again. Whatever is thrown
 * because of that is met here, after whatever has an answer of its own; what comes of a mistake is thrown on.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Outages {
    @ExceptionHandler(exception = SQLException.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(SQLException failure, Locale locale, HttpServletResponse response) throws SQLException {
        return answer(failure, locale).page(response);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> details(SQLException failure, Locale locale) throws SQLException {
        return answer(failure, locale).details();
    }

    private static NotAnswered answer(SQLException failure, Locale locale) throws SQLException {
        Outage outage = Outage.of(failure).orElseThrow(() -> failure);
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(outage.retryAfter().toSeconds()));
        String message = "outage." + outage.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new NotAnswered(
                HttpStatus.SERVICE_UNAVAILABLE, headers, PageWords.in(locale).say(message));
    }
}
