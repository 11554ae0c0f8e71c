package org.rapporteur.command.web;

import java.util.Locale;
import org.rapporteur.guard.GuardWiring;
import org.rapporteur.guard.access.Access;
import org.rapporteur.guard.access.AccessWiring;
import org.rapporteur.guard.access.SessionBodies;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The parts of the door that need no request to be made. */
@Configuration(proxyBeanMethods = false)
@Import({GuardWiring.class, AccessWiring.class})
class WebWiring {

    @Bean
    RequestWords requestWords() {
        return new RequestWords();
    }

    @Bean
    MessageSource messageSource() {
        return new FrameworkWords();
    }

    @Bean
    ActReader actReader(RequestWords words, Access access) {
        return new ActReader(new FieldReader(new FieldSchemas(words), words), words, access);
    }

    /** As the first fact of a session says. */
    @Bean
    SessionBodies sessionBodies(JdbcClient store) {
        return session -> store.sql("""
                select payload::json ->> 'body' from domain_event_entry
                where aggregate_identifier = ? and sequence_number = 0
                """).param(session).query(String.class).optional();
    }

    @Bean
    RecordReader recordReader(RequestWords words) {
        return new RecordReader(words);
    }

    /** Whoever prefers several languages is answered in the first that has words; everybody else in English. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(RequestWords.locales());
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
