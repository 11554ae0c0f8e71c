package org.rapporteur.query.web;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Locale;
import org.rapporteur.events.outage.Outage;
import org.springframework.context.MessageSource;
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
    private final MessageSource words;

    Outages(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler(exception = SQLException.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(SQLException failure, Locale locale, HttpServletResponse response) throws SQLException {
        Outage outage = Outage.of(failure).orElseThrow(() -> failure);
        response.setHeader(HttpHeaders.RETRY_AFTER, retryAfter(outage));
        ModelAndView page = new ModelAndView("problem", HttpStatus.SERVICE_UNAVAILABLE);
        page.addObject("message", say(outage, locale));
        return page;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> details(SQLException failure, Locale locale) throws SQLException {
        Outage outage = Outage.of(failure).orElseThrow(() -> failure);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, retryAfter(outage))
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, say(outage, locale)));
    }

    private String say(Outage outage, Locale locale) {
        return words.getMessage(
                "outage." + outage.name().toLowerCase(Locale.ROOT).replace('_', '-'), null, locale);
    }

    private static String retryAfter(Outage outage) {
        return Long.toString(outage.retryAfter().toSeconds());
    }
}
