package org.rapporteur.standalone.fuzz;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.query.moment.Moment;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Something that can be asked for, read off the controllers, so that none that is added later is left out.
 *
 * @param acts whether it belongs to the command side
 * @param parameters those of the query by name, with the type each is read as
 * @param headers that it reads
 */
record Endpoint(boolean acts, String method, String path, Map<String, Class<?>> parameters, List<String> headers) {
    /** What the pages of a session read beside what their own methods say. */
    private static final Map<String, Class<?>> OF_PAGES = Map.of("lang", String.class);

    /** All there are. */
    static List<Endpoint> all() {
        return Stream.concat(in("org.rapporteur.command", true), in("org.rapporteur.query", false))
                .sorted(Comparator.comparing(Endpoint::name))
                .toList();
    }

    String name() {
        return (acts ? "acts " : "pages ") + method + " " + path;
    }

    private static Stream<Endpoint> in(String home, boolean acts) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents(home).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .flatMap(method -> of(method, acts));
    }

    private static Stream<Endpoint> of(Method method, boolean acts) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping == null
                ? Stream.of()
                : Arrays.stream(mapping.path())
                        .flatMap(path -> Arrays.stream(mapping.method())
                                .map(verb -> new Endpoint(
                                        acts, verb.name(), path, parameters(method, acts), headers(method))));
    }

    private static Map<String, Class<?>> parameters(Method method, boolean acts) {
        Map<String, Class<?>> found = new TreeMap<>(acts ? Map.of() : OF_PAGES);
        for (Parameter parameter : method.getParameters()) {
            Class<?> type = parameter.getType();
            if (parameter.isAnnotationPresent(RequestParam.class)) {
                found.put(parameter.getName(), type);
            } else if (type == Moment.class) {
                found.put("at", type);
                found.put("as", String.class);
            } else if (type.isRecord() && parameter.getAnnotations().length == 0) {
                for (RecordComponent part : type.getRecordComponents()) {
                    found.put(part.getName(), part.getType());
                }
            }
        }
        return found;
    }

    private static List<String> headers(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(RequestHeader.class))
                .filter(Objects::nonNull)
                .map(RequestHeader::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
