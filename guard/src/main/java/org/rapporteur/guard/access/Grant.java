package org.rapporteur.guard.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.AccessRole;

/**
 * A role, and where it is held: everywhere, or for the sessions of one body, or for one session.
 *
 * @param body the id of a profile; none if it is not held for a body
 * @param session the id of a session; none if it is not held for one
 */
public record Grant(
        AccessRole role, @Nullable String body, @Nullable String session) {
    private static final Pattern TEXT =
            Pattern.compile("(?<role>[a-z-]+)(@(?:body/(?<body>[^@/]+)|session/(?<session>[^@/]+)))?");

    /**
     * The grant of a text as tokens have it: {@code secretary}, {@code auditor@body/untoc-cop},
     * {@code officer@session/untoc-cop-12}. Others grant nothing: an issuer may say more to other programs.
     */
    public static Optional<Grant> of(String text) {
        Matcher said = TEXT.matcher(text);
        return said.matches()
                ? role(said.group("role")).map(role -> new Grant(role, said.group("body"), said.group("session")))
                : Optional.empty();
    }

    private static Optional<AccessRole> role(String name) {
        return Stream.of(AccessRole.values())
                .filter(role ->
                        role.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }

    /** Whether it is held where something is asked for. */
    boolean covers(Place place) {
        return (body == null && session == null)
                || (body != null && body.equals(place.body()))
                || (session != null && session.equals(place.session()));
    }

    boolean allows(Deed deed) {
        return AccessTable.of(role).contains(deed);
    }
}
