package org.rapporteur.guard.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizationContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * The tokens with which browsers are signed in: kept in their sessions and never given to a page. A request of a
 * browser is then looked at as if it had brought its token itself, so that there is one way in which it is known who
 * asks.
 */
final class TokensOfSessions implements OAuth2AuthorizedClientRepository, BearerTokenResolver {
    private static final String TOKENS = TokensOfSessions.class.getName();

    private final DefaultBearerTokenResolver brought = new DefaultBearerTokenResolver();
    private final RefreshTokenOAuth2AuthorizedClientProvider refresh = new RefreshTokenOAuth2AuthorizedClientProvider();
    private final JwtDecoder decoder;
    private final SigningIn signingIn;

    TokensOfSessions(JwtDecoder decoder, SigningIn signingIn) {
        this.decoder = decoder;
        this.signingIn = signingIn;
    }

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        @Nullable String token = brought.resolve(request);
        if (token == null) {
            token = kept(request).map(tokens -> fresh(tokens, request)).orElse(null);
            request.setAttribute(Access.TOKEN, token);
        }
        return token;
    }

    /** The token as it is, or a new one in its place; what cannot be had anew is found to have expired. */
    private String fresh(OAuth2AuthorizedClient tokens, HttpServletRequest request) {
        try {
            @Nullable OAuth2AuthorizedClient renewed = refresh.authorize(OAuth2AuthorizationContext.withAuthorizedClient(tokens)
                    .principal(new BearerTokenAuthenticationToken(
                            tokens.getAccessToken().getTokenValue()))
                    .build());
            if (renewed != null) {
                keep(renewed, request);
                return renewed.getAccessToken().getTokenValue();
            }
        } catch (OAuth2AuthorizationException refused) {
            forget(request);
        }
        return tokens.getAccessToken().getTokenValue();
    }

    private static Optional<OAuth2AuthorizedClient> kept(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (OAuth2AuthorizedClient) session.getAttribute(TOKENS));
    }

    private static void keep(OAuth2AuthorizedClient tokens, HttpServletRequest request) {
        request.getSession().setAttribute(TOKENS, tokens);
    }

    private static void forget(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(TOKENS);
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // The interface leaves the type to whoever asks, and there is one.
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String provider, Authentication signedIn, HttpServletRequest request) {
        return (T) kept(request).orElse(null);
    }

    /** A token that would be refused with the next request is refused now: a browser would come here without end. */
    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient tokens,
            Authentication signedIn,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            decoder.decode(tokens.getAccessToken().getTokenValue());
        } catch (JwtException unfit) {
            throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN), unfit);
        }
        keep(tokens, request);
        signingIn.signedIn(request.getSession());
    }

    @Override
    public void removeAuthorizedClient(
            String provider, Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        forget(request);
    }
}
