package org.rapporteur.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;

/** A test of the whole command side, asked over HTTP, on a real PostgreSQL; nobody takes what it publishes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {CommandSide.class, InsteadOfKafka.class},
        properties = {"spring.config.name=command-side", "spring.main.allow-bean-definition-overriding=true"})
@AutoConfigureMockMvc
@DirtiesContext
public @interface OnlyKafkaIsNotThere {}
