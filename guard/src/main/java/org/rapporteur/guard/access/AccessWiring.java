package org.rapporteur.guard.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.Collection;
import java.util.Set;
import org.rapporteur.guard.Refusal;
import org.rapporteur.guard.RefusalAnswer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Lets in who belongs, where an OpenID provider is named; where none is, everybody. A side brings its
 * {@link SessionBodies}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
public class AccessWiring {
    /** Behind the guard, which has taken the body in, and before everything that answers. */
    private static final int BEHIND_THE_GUARD = Ordered.HIGHEST_PRECEDENCE + 10;

    /** Where a filter stands that is for everybody, whoever they are. */
    public static final int BEFORE_SIGNING_IN = BEHIND_THE_GUARD - 1;

    @Bean
    Access access(AccessSettings settings, SessionBodies bodies) {
        return settings.isOpen() ? Access.open() : new Access(false, bodies);
    }

    /** Only where somebody signs in. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    @ConditionalOnExpression("!'${rapporteur.access.issuer:}'.isEmpty()")
    static class SignIn {
        private static final String SIGN_IN =
                OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/" + Provider.NAME;

        private final RefusalAnswer refusals = new RefusalAnswer();

        @Bean
        JwtDecoder tokens(AccessSettings settings) {
            // Asked for its keys with the first token, so that a side starts also while the provider is away.
            return new SupplierJwtDecoder(() -> {
                NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(settings.issuer())
                        .jwsAlgorithms(signatures -> signatures.addAll(
                                Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
                        .build();
                decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(settings.issuer()),
                        new JwtClaimValidator<Collection<String>>(
                                JwtClaimNames.AUD,
                                audience -> audience != null && audience.contains(settings.audience()))));
                return decoder;
            });
        }

        @Bean
        SecurityFilterChain whoBelongs(
                HttpSecurity security, AccessSettings settings, SessionBodies bodies, JwtDecoder tokens) {
            TokensOfSessions browsers = new TokensOfSessions(tokens);
            if (settings.hasPages()) {
                signedInByBrowser(security, new Provider(settings), browsers);
            } else {
                security.requestCache(AbstractHttpConfigurer::disable)
                        .logout(AbstractHttpConfigurer::disable)
                        .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
            }
            AuthenticationEntryPoint entry = settings.hasPages() ? browserOrProgram() : notSignedIn();
            return security.csrf(AbstractHttpConfigurer::disable) // The guard lets no other site ask for anything.
                    .headers(AbstractHttpConfigurer::disable) // It sets them, too.
                    .anonymous(AbstractHttpConfigurer::disable)
                    .oauth2ResourceServer(server -> server.authenticationEntryPoint(entry)
                            .bearerTokenResolver(browsers)
                            .accessDeniedHandler(notAllowed())
                            .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(new Claims(settings.roles()))))
                    .exceptionHandling(
                            said -> said.authenticationEntryPoint(entry).accessDeniedHandler(notAllowed()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().access(new Gatekeeper(bodies)))
                    .build();
        }

        @Bean
        FilterRegistrationBean<Filter> signInBehindTheGuard(Filter springSecurityFilterChain) {
            FilterRegistrationBean<Filter> registration =
                    new FilterRegistrationBean<>(new OncePassed(springSecurityFilterChain));
            registration.setOrder(BEHIND_THE_GUARD);
            registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
            registration.setAsyncSupported(true);
            return registration;
        }

        /** It is called by the one above, and not once more by the server. */
        @Bean
        FilterRegistrationBean<Filter> notByItself(Filter springSecurityFilterChain) {
            FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(springSecurityFilterChain);
            registration.setEnabled(false);
            return registration;
        }

        private void signedInByBrowser(HttpSecurity security, Provider provider, TokensOfSessions browsers) {
            DefaultOAuth2AuthorizationRequestResolver asking = new DefaultOAuth2AuthorizationRequestResolver(
                    provider, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
            asking.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
            OidcClientInitiatedLogoutSuccessHandler away = new OidcClientInitiatedLogoutSuccessHandler(provider);
            away.setPostLogoutRedirectUri("{baseUrl}");
            security.oauth2Login(login -> login.clientRegistrationRepository(provider)
                            .authorizedClientRepository(browsers)
                            .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(asking))
                            .loginPage(SIGN_IN)
                            .failureHandler((request, response, _) ->
                                    refusals.give(Refusal.of(403, "sign-in-failed"), request, response)))
                    .logout(logout -> logout.logoutRequestMatcher(
                                    PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-out"))
                            .logoutSuccessHandler(away));
        }

        /** Whoever opens a page is led to sign in; a program is told to. */
        private AuthenticationEntryPoint browserOrProgram() {
            AuthenticationEntryPoint program = notSignedIn();
            return (request, response, missing) -> {
                boolean opensAPage = HttpMethod.GET.matches(request.getMethod())
                        && request.getHeader("HX-Request") == null
                        && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
                if (opensAPage) {
                    response.sendRedirect(SIGN_IN);
                } else {
                    program.commence(request, response, missing);
                }
            };
        }

        private AuthenticationEntryPoint notSignedIn() {
            return (request, response, _) -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                refusals.give(Refusal.of(401, "not-signed-in"), request, response);
            };
        }

        private AccessDeniedHandler notAllowed() {
            return (request, response, _) -> refusals.give(Refusal.of(403, "not-allowed"), request, response);
        }
    }
}
