package org.rapporteur.guard.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPattern.PathMatchInfo;
import org.springframework.web.util.pattern.PathPatternParser;

/** An address, or addresses of a pattern, and what is done there. */
public record Endpoint(HttpMethod method, PathPattern pattern, Deed deed) {
    private static final String SESSION = "session";

    static Endpoint of(HttpMethod method, String pattern, Deed deed) {
        return new Endpoint(method, PathPatternParser.defaultInstance.parse(pattern), deed);
    }

    static Endpoint read(String pattern, Deed deed) {
        return of(HttpMethod.GET, pattern, deed);
    }

    static Endpoint post(String pattern, Deed deed) {
        return of(HttpMethod.POST, pattern, deed);
    }

    /** Whether something is asked for here; who asks only for the head asks for the same. */
    public boolean isMeant(String asked, String path) {
        boolean same = method.matches(asked) || (method.equals(HttpMethod.GET) && HttpMethod.HEAD.matches(asked));
        return same && pattern.matches(PathContainer.parsePath(path));
    }

    /** The session that a path names, if such paths name one. */
    Optional<String> session(String path) {
        @Nullable PathMatchInfo found = pattern.matchAndExtract(PathContainer.parsePath(path));
        return Optional.ofNullable(found).map(it -> it.getUriVariables().get(SESSION));
    }
}
