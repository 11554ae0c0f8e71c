package org.rapporteur.standalone.documents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.standalone.documents.Sources.Source;
import org.rapporteur.standalone.documents.Switches.Switch;

/** {@code docs/architecture.md} says what is so. */
class ArchitecturePageTest {
    private static final Page PAGE = Page.of("docs/architecture.md");
    private static final Pattern STEP = Pattern.compile("(?m)^ *\\d+  (.+?)  +([a-z-]+) +(\\S+)  .*$");
    private static final Pattern CLASS = Pattern.compile("\\b[A-Z][a-z]\\w+");
    private static final Pattern CHANGED = Pattern.compile("(?im)^(create|drop) table (?:if (?:not )?exists )?(\\w+)");
    private static final Pattern TOPIC = Pattern.compile("(?m)^ +topic: (\\S+)$");
    private static final Pattern INSERTED = Pattern.compile("(?i)\\binsert into (?:%s\\.)?(\\w+)");

    @Test
    void the_modules_are_those_of_the_poms() throws IOException {
        PAGE.says(
                "modules",
                Sources.modules().stream()
                        .map(module -> "| `%s` | %s |\n".formatted(module, used(module)))
                        .collect(joining("", "| module | is built on |\n|---|---|\n", "")));
        assertThat(PAGE.section("Who uses what").split("```", 3)[1]).contains(Sources.modules());
    }

    @Test
    void each_area_is_where_it_is_said_to_be_on_all_sides() throws IOException {
        PAGE.says("areas", new Areas().table());
    }

    @Test
    void the_way_of_an_act_leads_past_classes_that_there_are() {
        List<MatchResult> steps = STEP.matcher(PAGE.section("The way of an act to its sentence"))
                .results()
                .toList();

        assertThat(steps).hasSizeGreaterThan(10);
        assertThat(steps).allSatisfy(step -> {
            assertThat(Sources.those(source -> source.module().equals(step.group(2)) && isAt(source, step.group(3))))
                    .as(step.group())
                    .isNotEmpty();
            assertThat(CLASS.matcher(step.group(1)).results().map(MatchResult::group))
                    .as(step.group())
                    .isSubsetOf(namesOfClasses());
        });
    }

    @Test
    void the_tables_are_those_that_migrations_make() {
        Set<String> tables = new TreeSet<>(tablesOf("command-side"));
        tables.addAll(tablesOf("query-side"));

        assertThat(named("table")).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void each_table_is_written_where_it_is_said_to_be() {
        Map<String, Set<String>> writers = Sources.all().stream()
                .flatMap(source -> INSERTED.matcher(source.text())
                        .results()
                        .map(table -> Map.entry(table.group(1), source.packageName())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));

        assertThat(rows("table")).allSatisfy(row -> {
            Set<String> said = Page.named(row.get(2)).collect(toSet());
            assertThat(Page.named(row.get(0))).allSatisfy(table -> {
                assertThat(said).as(table).containsAll(writers.getOrDefault(table, Set.of()));
                assertThat(Sources.those(source -> said.contains(source.packageName())
                                && source.text().contains(table)))
                        .as("what names %s in %s", table, said)
                        .isNotEmpty();
            });
        });
    }

    @Test
    void the_topics_are_those_of_the_settings() {
        Stream<String> topics = Sources.modules().stream()
                .flatMap(module -> Sources.files(Sources.ROOT.resolve(module).resolve("src/main/resources")))
                .filter(file -> file.toString().endsWith("-side.yaml"))
                .flatMap(settings -> TOPIC.matcher(Sources.text(settings)).results())
                .map(topic -> topic.group(1));

        assertThat(named("topic")).containsExactlyInAnyOrderElementsOf(topics.collect(toSet()));
    }

    /** Then a new kind cannot be forgotten: the compiler asks. */
    @Test
    void no_switch_over_acts_or_facts_has_a_default() {
        List<Switch> switches = new Areas().switches();

        assertThat(switches).hasSizeGreaterThan(40);
        assertThat(switches.stream()
                        .filter(Switch::hasDefault)
                        .map(one -> one.where().qualified()))
                .isEmpty();
    }

    private static String used(String module) {
        List<String> used = Sources.usedBy(module);
        return used.isEmpty() ? "–" : used.stream().map("`%s`"::formatted).collect(joining(", "));
    }

    /** Whether a class is meant by its name, or by the package it is in, without those that all have in common. */
    private static boolean isAt(Source source, String place) {
        return source.qualified().endsWith("." + place) || source.packageName().endsWith("." + place);
    }

    private static Set<String> namesOfClasses() {
        return Stream.concat(
                        Sources.all().stream().map(Source::name),
                        Areas.kinds().values().stream().map(Class::getSimpleName))
                .collect(toSet());
    }

    private static Set<String> tablesOf(String module) {
        Set<String> tables = new TreeSet<>();
        Sources.files(Sources.ROOT.resolve(module).resolve("src/main/resources/db"))
                .map(Sources::text)
                .flatMap(migration -> CHANGED.matcher(migration).results())
                .forEach(change -> {
                    if (change.group(1).equalsIgnoreCase("create")) {
                        tables.add(change.group(2));
                    } else {
                        tables.remove(change.group(2));
                    }
                });
        return tables;
    }

    private static Stream<String> named(String kind) {
        return rows(kind).map(List::getFirst).flatMap(Page::named);
    }

    /** The rows on tables, or on topics. */
    private static Stream<List<String>> rows(String kind) {
        return PAGE.rows("Tables and topics").filter(row -> row.getFirst().startsWith("topic") == kind.equals("topic"));
    }
}
