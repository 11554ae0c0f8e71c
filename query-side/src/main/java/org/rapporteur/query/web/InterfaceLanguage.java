package org.rapporteur.query.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Language;
import org.rapporteur.query.phrasebook.PageWords;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of the pages: the one chosen with {@code ?lang=}, which is remembered, else the one the browser prefers
 * of those there are, else English.
 */
final class InterfaceLanguage implements LocaleResolver, HandlerInterceptor {
    private static final String CHOICE = "lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request)
                .or(() -> remembered(request))
                .or(() -> preferred(request))
                .orElse(Language.ENGLISH)
                .locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language of pages is chosen with ?lang=");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        chosen(request)
                .map(language -> ResponseCookie.from(CHOICE, language.tag())
                        .path("/")
                        .maxAge(REMEMBERED)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .build())
                .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString()));
        return true;
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return ParameterBounds.areReadable(request)
                ? PageWords.language(request.getParameter(CHOICE))
                : Optional.empty();
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(CHOICE))
                .flatMap(cookie -> PageWords.language(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> PageWords.language(locale.getLanguage()).stream())
                .findFirst();
    }
}
