package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.guard.access.Endpoint;
import org.rapporteur.guard.access.Endpoints;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The table of addresses beside those that the two sides answer at. */
class EveryEndpointTest {
    /** The server itself asks for it, about what it could not answer. */
    private static final String ABOUT_FAILURES = "/error";

    record Answered(String method, String pattern) {
        /** An address of the pattern. */
        String path() {
            return pattern.replaceAll("\\{kind:([a-z]+)[^}]*}", "$1")
                    .replaceAll("\\{extension:[^}]*}", "md")
                    .replaceAll("\\{\\*[^}]*}", "a/b")
                    .replaceAll("\\{[^}]*}", "x");
        }
    }

    @Test
    void whatever_is_answered_stands_in_the_table() {
        List<Answered> forgotten = answered()
                .filter(one -> Endpoints.of(one.method(), one.path()).isEmpty())
                .toList();

        assertThat(forgotten).isEmpty();
    }

    @Test
    void what_stands_in_the_table_is_answered() {
        Set<Endpoint> meant = answered()
                .flatMap(one -> Endpoints.of(one.method(), one.path()).stream())
                .collect(Collectors.toSet());

        assertThat(Endpoints.all())
                .filteredOn(endpoint -> endpoint.pattern().getPatternString().startsWith("/sessions")
                        || endpoint.pattern().getPatternString().startsWith("/record"))
                .allMatch(meant::contains);
    }

    private static Stream<Answered> answered() {
        ClassPathScanningCandidateComponentProvider controllers =
                new ClassPathScanningCandidateComponentProvider(false);
        controllers.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return Stream.of("org.rapporteur.command", "org.rapporteur.query")
                .flatMap(side -> controllers.findCandidateComponents(side).stream())
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .flatMap(EveryEndpointTest::answeredBy)
                .filter(one -> !one.pattern().equals(ABOUT_FAILURES));
    }

    private static Stream<Answered> answeredBy(Method method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping == null
                ? Stream.empty()
                : Arrays.stream(mapping.path())
                        .flatMap(pattern -> (mapping.method().length == 0
                                        ? Stream.of(RequestMethod.GET)
                                        : Arrays.stream(mapping.method()))
                                .map(asked -> new Answered(asked.name(), pattern)));
    }
}
