package org.rapporteur.guard.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.value.AccessRole;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who somebody is and which roles they have, by what a token claims whose signature and dates were looked at. */
final class Claims implements Converter<Jwt, SignedInToken> {
    private final List<String> roles;

    /** @param roles the name of the claim with the roles, within others by points */
    Claims(String roles) {
        this.roles = List.of(roles.split("\\."));
    }

    @Override
    public SignedInToken convert(Jwt token) {
        Person person =
                new Person(name(token), String.valueOf(token.getIssuer()), subject(token), grants(token), until(token));
        // It may come to stand in the record, where there is room for so much.
        if (!Bounds.breaches(person.as(AccessRole.PUBLIC, null)).isEmpty()) {
            throw unfit();
        }
        return new SignedInToken(person);
    }

    private static String subject(Jwt token) {
        return Optional.ofNullable(token.getSubject())
                .filter(subject -> !subject.isBlank())
                .orElseThrow(Claims::unfit);
    }

    /** What never ended could not be taken back. */
    private static Instant until(Jwt token) {
        return Optional.ofNullable(token.getExpiresAt()).orElseThrow(Claims::unfit);
    }

    private static OAuth2AuthenticationException unfit() {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN));
    }

    private static String name(Jwt token) {
        return Stream.of("name", "preferred_username", "sub")
                .map(token::getClaimAsString)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseThrow();
    }

    private List<Grant> grants(Jwt token) {
        @Nullable Object found = token.getClaims();
        for (String part : roles) {
            found = found instanceof Map<?, ?> within ? within.get(part) : null;
        }
        return found instanceof Collection<?> texts
                ? texts.stream()
                        .flatMap(text -> Grant.of(String.valueOf(text)).stream())
                        .toList()
                : List.of();
    }
}
