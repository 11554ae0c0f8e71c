package org.rapporteur.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What a request may be, told from its head alone. */
final class RequestRules {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final Pattern ARCHIVE = Pattern.compile("/record/sessions/[^/]+");

    /** Tomcat lets it pass behind a semicolon, which it reads no further than. */
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final GuardSettings settings;
    private final Set<String> hosts;

    RequestRules(GuardSettings settings) {
        this.settings = settings;
        this.hosts = Set.copyOf(settings.hosts().stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .toList());
    }

    /** The first rule that the request breaks, if it breaks one. */
    Optional<Refusal> broken(HttpServletRequest request) {
        if (request.getRequestURI().length() > settings.address()) {
            return Optional.of(Refusal.of(414, "address-too-long", settings.address()));
        }
        if (length(request.getQueryString()) > settings.query()) {
            return Optional.of(Refusal.of(414, "query-too-long", settings.query()));
        }
        if (BROKEN_ESCAPE.matcher(request.getRequestURI()).find()) {
            return Optional.of(Refusal.of(400, "unreadable-address"));
        }
        if (Collections.list(request.getHeaderNames()).size() > settings.headers()) {
            return Optional.of(Refusal.of(431, "too-many-headers", settings.headers()));
        }
        if (!isOurs(request.getServerName())) {
            return Optional.of(Refusal.ofHost(421, "foreign-host", request.getServerName()));
        }
        if (!isFromOurPage(request)) {
            return Optional.of(Refusal.of(403, "foreign-page"));
        }
        if (isNoMediaType(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            return Optional.of(Refusal.of(415, "no-media-type"));
        }
        if (!hasBody(request)) {
            return Optional.empty();
        }
        if (!isJson(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            return Optional.of(Refusal.of(415, "no-media-type"));
        }
        return request.getContentLengthLong() > longest(request)
                ? Optional.of(Refusal.of(413, "too-large", longest(request)))
                : Optional.empty();
    }

    /** How many bytes the body of a request may have. */
    long longest(HttpServletRequest request) {
        return isArchive(request)
                ? settings.archive().toBytes()
                : settings.body().toBytes();
    }

    static boolean isArchive(HttpServletRequest request) {
        return ARCHIVE.matcher(request.getRequestURI()).matches();
    }

    static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private boolean isOurs(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        // Tomcat takes the brackets off an address of the sixth version.
        return hosts.contains(name) || hosts.contains("[" + name + "]");
    }

    private static boolean isFromOurPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (READING.contains(request.getMethod())) {
            return site == null || OURS.contains(site) || isFollowed(request);
        }
        // Pages of other ports of this machine are of the same site, and strangers all the same.
        return (site == null || OURS.contains(site)) && isOfThisOrigin(request);
    }

    /** Somebody follows a link into a window of its own; an image, a frame or a script would be for the page around. */
    private static boolean isFollowed(HttpServletRequest request) {
        return "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    /** The scheme is not compared: a proxy may speak another one to the world. */
    private static boolean isOfThisOrigin(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String host = request.getHeader(HttpHeaders.HOST);
        return origin == null || (host != null && authority(origin).equals(withoutPort(host, port(origin))));
    }

    private static String authority(String origin) {
        int scheme = origin.indexOf("://");
        return scheme < 0
                ? origin
                : withoutPort(origin.substring(scheme + 3), port(origin)).toLowerCase(Locale.ROOT);
    }

    private static int port(String origin) {
        return origin.startsWith("https:") ? HTTPS : HTTP;
    }

    private static String withoutPort(String authority, int usual) {
        String end = ":" + usual;
        return (authority.endsWith(end) ? authority.substring(0, authority.length() - end.length()) : authority)
                .toLowerCase(Locale.ROOT);
    }

    /** What may be of any type is of none; the framework fails at it wherever it looks, also where there is no body. */
    private static boolean isNoMediaType(@Nullable String type) {
        return type != null && type.contains("/*");
    }

    private static boolean isJson(@Nullable String type) {
        if (type == null) {
            return false;
        }
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters))
                .strip()
                .equalsIgnoreCase(MediaType.APPLICATION_JSON_VALUE);
    }
}
