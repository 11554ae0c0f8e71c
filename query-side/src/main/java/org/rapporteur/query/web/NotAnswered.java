package org.rapporteur.query.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** What is said instead of an answer: a page for people, problem details for programs. */
record NotAnswered(HttpStatusCode status, HttpHeaders headers, String message) {

    ModelAndView page(HttpServletResponse response) {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        ModelAndView page = new ModelAndView("problem", HttpStatus.valueOf(status.value()));
        page.addObject("message", message);
        return page;
    }

    ResponseEntity<ProblemDetail> details() {
        return ResponseEntity.status(status).headers(headers).body(ProblemDetail.forStatusAndDetail(status, message));
    }
}
