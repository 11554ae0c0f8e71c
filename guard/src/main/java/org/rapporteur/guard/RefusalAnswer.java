package org.rapporteur.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Says why a request is not let in: a page for people, problem details for programs, in the language asked for. */
final class RefusalAnswer {
    private static final String TYPE = "urn:rapporteur:problem:";
    private static final List<String> LANGUAGES = List.of("en", "zh", "ar");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ResourceBundleMessageSource phrasebook = new ResourceBundleMessageSource();

    RefusalAnswer() {
        phrasebook.setBasename("phrasebook/guard");
        phrasebook.setDefaultEncoding(UTF_8.name());
        phrasebook.setFallbackToSystemLocale(false);
    }

    /** Answers, and ends the connection: what else comes over it has not been looked at. */
    void give(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Collections.list(request.getLocales()).stream()
                .filter(wanted -> LANGUAGES.contains(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
        String title = say(refusal.kind() + ".title", locale, List.of());
        String detail = say(refusal.kind(), locale, refusal.slots());
        boolean page = String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
        byte[] body = page ? page(title, detail, locale) : details(refusal, title, detail);
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

    private String say(String key, Locale locale, List<Object> slots) {
        return phrasebook.getMessage(key, slots.toArray(), locale);
    }

    private static byte[] page(String title, String detail, Locale locale) {
        return """
            <!DOCTYPE html>
            <html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title></head>
            <body><h1>%3$s</h1><p>%s</p></body></html>
            """.formatted(
                        locale.getLanguage(),
                        locale.getLanguage().equals("ar") ? "rtl" : "ltr",
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
