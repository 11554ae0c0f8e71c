package org.rapporteur.guard.access;

import java.util.Collection;
import java.util.List;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** What an access token has to say, beside being signed by the provider. */
final class AccessTokens {
    private AccessTokens() {}

    /** That it is of the provider, for this record, and for now; one without an end would be good for ever. */
    static OAuth2TokenValidator<Jwt> of(AccessSettings settings) {
        JwtTimestampValidator now = new JwtTimestampValidator();
        now.setAllowEmptyExpiryClaim(false);
        // Providers that follow RFC 9068 say what it is; others say nothing, or only that it is a token.
        JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        type.setAllowEmpty(true);
        return JwtValidators.createDefaultWithValidators(List.of(
                now,
                type,
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<Collection<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience()))));
    }
}
