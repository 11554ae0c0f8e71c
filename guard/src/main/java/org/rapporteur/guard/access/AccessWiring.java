package org.rapporteur.guard.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Duration;
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
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.client.RestTemplate;

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

        private static final Duration PATIENCE = Duration.ofSeconds(5);

        private final RefusalAnswer refusals = new RefusalAnswer();

        @Bean
        JwtDecoder tokens(AccessSettings settings) {
            // Asked for its keys with the first token, so that a side starts also while the provider is away.
            JwtDecoder decoding = new SupplierJwtDecoder(() -> {
                NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(settings.issuer())
                        .jwsAlgorithms(signatures -> signatures.addAll(
                                Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
                        .restOperations(withPatience())
                        .build();
                decoder.setJwtValidator(AccessTokens.of(settings));
                return decoder;
            });
            return token -> {
                try {
                    return decoding.decode(token);
                } catch (JwtDecoderInitializationException away) {
                    throw new JwtException("the keys of the provider cannot be had", away);
                }
            };
        }

        /** Whoever brings a token waits no longer than this for a provider that does not answer. */
        private static RestTemplate withPatience() {
            SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
            requests.setConnectTimeout(PATIENCE);
            requests.setReadTimeout(PATIENCE);
            return new RestTemplate(requests);
        }

        @Bean
        SigningIn signingIn() {
            return new SigningIn();
        }

        /** What its rules refuse is answered in words; a header is looked at where it is read. */
        @Bean
        HttpFirewall addresses() {
            StrictHttpFirewall firewall = new StrictHttpFirewall();
            firewall.setAllowedHeaderValues(_ -> true);
            return firewall;
        }

        @Bean
        RequestRejectedHandler strangeRequests() {
            return (request, response, _) -> refusals.give(Refusal.of(400, "strange-request"), request, response);
        }

        @Bean
        SecurityFilterChain whoBelongs(
                HttpSecurity security,
                AccessSettings settings,
                SessionBodies bodies,
                JwtDecoder tokens,
                SigningIn signingIn) {
            TokensOfSessions browsers = new TokensOfSessions(tokens, signingIn);
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
                            .withObjectPostProcessor(failingInWords(entry))
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
                            .failureHandler(signInFailed())
                            .withObjectPostProcessor(failingInWords()))
                    .logout(logout -> logout.logoutRequestMatcher(
                                    PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-out"))
                            .logoutSuccessHandler(away));
        }

        private AuthenticationFailureHandler signInFailed() {
            return (request, response, _) -> refusals.give(Refusal.of(403, "sign-in-failed"), request, response);
        }

        /** Also who cannot be led to the provider, because it is away, or because there is none of the name. */
        private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failingInWords() {
            return new ObjectPostProcessor<>() {
                @Override
                public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O leading) {
                    leading.setAuthenticationFailureHandler(signInFailed());
                    return leading;
                }
            };
        }

        /** A token is not a bad one because the provider is away by whose keys it is looked at. */
        private ObjectPostProcessor<BearerTokenAuthenticationFilter> failingInWords(AuthenticationEntryPoint entry) {
            return new ObjectPostProcessor<>() {
                @Override
                public <O extends BearerTokenAuthenticationFilter> O postProcess(O looking) {
                    looking.setAuthenticationFailureHandler((request, response, failure) -> {
                        if (failure instanceof AuthenticationServiceException) {
                            refusals.give(Refusal.forNow(503, "provider-away"), request, response);
                        } else {
                            entry.commence(request, response, failure);
                        }
                    });
                    return looking;
                }
            };
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
