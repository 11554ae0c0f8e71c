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
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
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

/** Lets in who belongs, where an OpenID provider is named; where none is, everybody. A side brings its {@link SessionBodies}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
public class AccessWiring {
    /** Behind the guard, which has taken the body in, and before everything that answers. */
    private static final int BEHIND_THE_GUARD = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    Access access(AccessSettings settings, SessionBodies bodies) {
        return settings.isOpen() ? Access.open() : new Access(false, bodies);
    }

    /** Only where somebody signs in. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    @ConditionalOnExpression("!'${rapporteur.access.issuer:}'.isEmpty()")
    static class SignIn {
        private final RefusalAnswer refusals = new RefusalAnswer();

        @Bean
        JwtDecoder tokens(AccessSettings settings) {
            // Asked for its keys with the first token, so that a side starts also while the provider is away.
            return new SupplierJwtDecoder(() -> {
                NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(settings.issuer())
                        .jwsAlgorithms(signatures -> signatures.addAll(Set.of(
                                SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
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
            return security.csrf(AbstractHttpConfigurer::disable) // The guard lets no other site ask for anything.
                    .headers(AbstractHttpConfigurer::disable) // It sets them, too.
                    .anonymous(AbstractHttpConfigurer::disable)
                    .logout(AbstractHttpConfigurer::disable)
                    .requestCache(AbstractHttpConfigurer::disable)
                    .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .oauth2ResourceServer(server -> server.authenticationEntryPoint(notSignedIn())
                            .accessDeniedHandler(notAllowed())
                            .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(new Claims(settings.roles()))))
                    .exceptionHandling(
                            said -> said.authenticationEntryPoint(notSignedIn()).accessDeniedHandler(notAllowed()))
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
