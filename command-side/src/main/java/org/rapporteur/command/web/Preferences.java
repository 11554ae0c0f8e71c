package org.rapporteur.command.web;

import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** How somebody would like to be answered, as the header {@code Prefer} says (RFC 7240). */
final class Preferences {
    static final String PREFER = "Prefer";
    static final String APPLIED = "Preference-Applied";
    static final String MINIMAL = "return=minimal";

    private static final Pattern WAIT = Pattern.compile("wait=([0-9]{1,6})");
    private static final Duration USUAL = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private Preferences() {}

    /** Whether the answer is for a program that reads no sentences. */
    static boolean isBrief(HttpHeaders headers) {
        return said(headers).anyMatch(preference -> preference.contains(MINIMAL));
    }

    /** How long somebody waits. */
    static Duration patience(HttpHeaders headers) {
        return said(headers)
                .flatMap(preference -> WAIT.matcher(preference).results())
                .map(Preferences::seconds)
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait)
                .findFirst()
                .orElse(USUAL);
    }

    private static Duration seconds(MatchResult wait) {
        return Duration.ofSeconds(Long.parseLong(wait.group(1)));
    }

    private static Stream<String> said(HttpHeaders headers) {
        return headers.getOrEmpty(PREFER).stream();
    }
}
