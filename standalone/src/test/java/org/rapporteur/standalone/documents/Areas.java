package org.rapporteur.standalone.documents;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.fact.Event;
import org.rapporteur.standalone.documents.Sources.Source;
import org.rapporteur.standalone.documents.Switches.Switch;

/** Each family of facts with what decides, folds and tells it, as a table. */
final class Areas {
    private static final String HEAD = """
        | area | acts `events.act.…` | facts `events.fact.…` | decided in `procedure.…` | folded in `procedure.state.…` | folded in `query.state.…` | told in `report.…` | the compiler also asks |
        |---|---|---|---|---|---|---|---|
        """;

    private final List<Switch> switches = Switches.over(kinds());
    private final Set<Source> sources = Sources.those(_ -> true);

    static Map<String, Class<?>> kinds() {
        return Stream.of(Command.class, Event.class)
                .flatMap(root -> Stream.of(root.getPermittedSubclasses()))
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .collect(toMap(kind -> kind.getName().replace('$', '.'), kind -> kind));
    }

    List<Switch> switches() {
        return switches;
    }

    String table() {
        Set<String> everywhere = askedOfAll();
        return HEAD
                + Stream.of(Event.class.getPermittedSubclasses())
                        .map(facts -> row(facts.getSimpleName().replace("Event", ""), everywhere))
                        .collect(joining())
                + "\nOf every kind of fact the compiler also asks %s.\n".formatted(code(everywhere));
    }

    private String row(String area, Set<String> everywhere) {
        String acts = area + "Command";
        String facts = area + "Event";
        Set<String> decided = names(in("procedure", "decide\\(" + acts + " "), "procedure.");
        Set<String> there = names(in("procedure.state", "evolve\\(" + facts + " "), "procedure.state.");
        Set<String> here = names(in("query.state", "evolve\\(" + facts + " "), "query.state.");
        Set<String> also = new TreeSet<>(asked(area));
        also.removeAll(everywhere);
        decided.forEach(name -> also.remove("procedure." + name));
        there.forEach(name -> also.remove("procedure.state." + name));
        here.forEach(name -> also.remove("query.state." + name));
        return Stream.of(
                        area(area),
                        code(names(in("events.act", "interface " + acts + " "), "events.act.")),
                        code(Set.of(facts)),
                        code(decided),
                        code(there),
                        code(here),
                        code(told(facts)),
                        code(also))
                .collect(joining(" | ", "| ", " |\n"));
    }

    /** The parts of the report that read facts of a family; all of them are read by what says where each is told. */
    private Set<String> told(String facts) {
        return names(
                source -> source.module().equals("report")
                        && !source.qualified().equals("report.outline.Coverage")
                        && source.imports().anyMatch(name -> isOf(name, facts)),
                "report.");
    }

    /** What has a case for each kind of act or fact of an area. */
    private Set<String> asked(String area) {
        return switches.stream()
                .filter(one -> one.kinds().stream()
                        .anyMatch(kind -> isOf(kind, area + "Command") || isOf(kind, area + "Event")))
                .map(one -> one.where().qualified())
                .collect(toSet());
    }

    private Set<String> askedOfAll() {
        Set<String> common = new TreeSet<>(asked("Session"));
        Stream.of(Event.class.getPermittedSubclasses())
                .forEach(facts -> common.retainAll(asked(facts.getSimpleName().replace("Event", ""))));
        return common;
    }

    private static boolean isOf(String name, String family) {
        return (name + ".").contains("." + family + ".");
    }

    private static Predicate<Source> in(String packages, String pattern) {
        return source -> source.qualified().startsWith(packages + ".") && source.says(Pattern.compile(pattern));
    }

    private Set<String> names(Predicate<Source> which, String without) {
        return sources.stream()
                .filter(which)
                .map(source -> source.qualified().replace(without, ""))
                .collect(toCollection(TreeSet::new));
    }

    /** "Working group" for {@code WorkingGroup}. */
    private static String area(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String code(Set<String> names) {
        return names.isEmpty()
                ? "–"
                : new TreeSet<>(names).stream().map("`%s`"::formatted).collect(joining(", "));
    }
}
