package org.rapporteur.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.events.phrasebook.Phrasebook;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Says why a request is not let in: a page for people, problem details for programs, in the language asked for. */
public final class RefusalAnswer {
    private static final String TYPE = "urn:rapporteur:problem:";
    private static final Phrasebooks GUARD = Phrasebooks.of("guard");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Answers, and ends the connection: what else comes over it has not been looked at. */
    public void give(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Phrasebook words = words(request);
        String title = words.say(refusal.kind() + ".title");
        String detail = words.say(refusal.kind(), refusal.slots());
        boolean page = String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
        byte[] body = page ? page(title, detail, words.language()) : details(refusal, title, detail);
        response.setStatus(refusal.status());
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refusal.retryAfter() > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(refusal.retryAfter()));
        }
        response.setContentType(page ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        if (request.getAttribute(BodiesAtHand.LEAVE_THE_REST) instanceof Runnable leaveTheRest) {
            response.flushBuffer();
            leaveTheRest.run();
        }
    }

    /** In the language that whoever asks likes best of those there are words in, or in English. */
    private static Phrasebook words(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> GUARD.find(wanted.getLanguage()).stream())
                .findFirst()
                .orElseGet(() -> GUARD.in(Language.ENGLISH));
    }

    private static byte[] page(String title, String detail, Language language) {
        return """
            <!DOCTYPE html>
            <html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title></head>
            <body><h1>%3$s</h1><p>%s</p></body></html>
            """.formatted(
                        language.tag(),
                        language.isRightToLeft() ? "rtl" : "ltr",
                        HtmlUtils.htmlEscape(title),
                        HtmlUtils.htmlEscape(detail))
                .getBytes(UTF_8);
    }

    private static byte[] details(Refusal refusal, String title, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", TYPE + refusal.kind());
        problem.put("title", title);
        problem.put("status", refusal.status());
        problem.put("detail", detail);
        return JSON.writeValueAsBytes(problem);
    }
}
