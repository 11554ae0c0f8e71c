package org.rapporteur.command.web;

import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.events.value.Language;
import org.rapporteur.guard.GuardWiring;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The parts of the door that need no request to be made. */
@Configuration(proxyBeanMethods = false)
@Import(GuardWiring.class)
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
    ActReader actReader(RequestWords words) {
        return new ActReader(new FieldReader(new FieldSchemas(words), words), words);
    }

    @Bean
    RecordReader recordReader(RequestWords words) {
        return new RecordReader(words);
    }

    /** The official languages of the United Nations are understood; English is spoken to everybody else. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(
                Arrays.stream(Language.values()).map(Language::locale).toList());
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
