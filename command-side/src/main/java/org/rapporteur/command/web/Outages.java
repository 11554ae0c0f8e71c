package org.rapporteur.command.web;

import java.net.URI;
import java.sql.SQLException;
import java.util.Locale;
import org.rapporteur.command.room.NoRoom;
import org.rapporteur.events.outage.Outage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What cannot be done for a while, because a part is lost: said with when to ask again. Last, because whatever the
 * database refused with a meaning, such as a session that is here already, has its own answer.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Outages {
    private final RequestWords words;

    Outages(RequestWords words) {
        this.words = words;
    }

    /** Whatever is thrown because of one is met here, too; what comes of a mistake is thrown on. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> database(SQLException failure, Locale locale) throws SQLException {
        return answer(Outage.of(failure).orElseThrow(() -> failure), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noRoom(NoRoom full, Locale locale) {
        return answer(Outage.NO_ROOM, locale);
    }

    private ResponseEntity<ProblemDetail> answer(Outage outage, Locale locale) {
        String kind = outage.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, words.say(kind, locale));
        problem.setType(URI.create(Problems.TYPE + kind));
        problem.setTitle(words.say(kind + ".title", locale));
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(
                        HttpHeaders.RETRY_AFTER,
                        Long.toString(outage.retryAfter().toSeconds()))
                .body(problem);
    }
}
