package org.rapporteur.query.web;

import java.util.List;
import java.util.Locale;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.guard.GuardWiring;
import org.rapporteur.guard.access.Access;
import org.rapporteur.guard.access.AccessWiring;
import org.rapporteur.guard.access.SessionBodies;
import org.rapporteur.query.ingest.Arrivals;
import org.rapporteur.query.ingest.Standstills;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@Import({GuardWiring.class, AccessWiring.class})
class WebSettings implements WebMvcConfigurer {
    private final InterfaceLanguage language = new InterfaceLanguage();
    private final Arrivals arrivals;
    private final Standstills standstills;
    private final Access access;

    WebSettings(Arrivals arrivals, Standstills standstills, Access access) {
        this.access = access;
        this.arrivals = arrivals;
        this.standstills = standstills;
    }

    @Bean
    MessageSource messageSource() {
        return new PageMessages();
    }

    @Bean
    LocaleResolver localeResolver() {
        return language;
    }

    /** As the first fact of a session says. */
    @Bean
    static SessionBodies sessionBodies(JdbcClient database) {
        return session -> database.sql("select body::json ->> 'body' from fact where session = ? and version = 1")
                .param(session)
                .query(String.class)
                .optional();
    }

    /**
     * Whoever types an address with a stroke behind it means the one without; the table of addresses has only those, so
     * it stands before it. An address that begins with several would lead to another server.
     */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> strokeBehind() {
        FilterRegistrationBean<UrlHandlerFilter> registration =
                new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler("/{first}/**")
                        .redirect(HttpStatus.PERMANENT_REDIRECT)
                        .build());
        registration.setOrder(AccessWiring.BEFORE_SIGNING_IN);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NotKept(access));
        registry.addInterceptor(new ParameterBounds());
        registry.addInterceptor(language);
        registry.addInterceptor(new VersionWait(arrivals, standstills))
                .addPathPatterns("/sessions/{id}", "/sessions/{id}/**");
        registry.addInterceptor(new StandstillNotice(standstills))
                .addPathPatterns("/sessions/{id}", "/sessions/{id}/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new MomentReader());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, SessionId.class, SessionId::new);
        registry.addConverter(String.class, Language.class, Language::of);
        registry.addConverter(
                String.class,
                DocumentController.Kind.class,
                name -> DocumentController.Kind.valueOf(name.toUpperCase(Locale.ROOT)));
    }
}
