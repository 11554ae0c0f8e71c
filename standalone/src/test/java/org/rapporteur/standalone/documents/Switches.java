package org.rapporteur.standalone.documents;

import static java.util.stream.Collectors.toSet;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.PatternTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.rapporteur.standalone.documents.Sources.Source;

/** The switches that ask of what kind an act or a fact is, found by reading the sources as the compiler does. */
final class Switches {
    private static final JavaCompiler COMPILER = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());

    private Switches() {}

    /**
     * One switch.
     *
     * @param kinds the names of its cases that are among those asked for
     * @param hasDefault whether it says nothing of kinds that come later
     */
    record Switch(Source where, Set<String> kinds, boolean hasDefault) {}

    /**
     * Every switch that has a case for one of these types.
     *
     * @param types by the names under which they are imported
     */
    static List<Switch> over(Map<String, Class<?>> types) {
        List<Switch> found = new ArrayList<>();
        for (Source source : Sources.all()) {
            Map<String, String> labels = labels(source.imports().collect(toSet()), types.keySet());
            if (!labels.isEmpty()) {
                new Finder(source, labels, found).scan(read(source), null);
            }
        }
        return found;
    }

    /** As what a source can speak of the types it has imported, alone or by the family they stand in. */
    private static Map<String, String> labels(Set<String> imports, Set<String> types) {
        Map<String, String> labels = new HashMap<>();
        for (String type : types) {
            String family = type.substring(0, type.lastIndexOf('.'));
            if (imports.contains(type)) {
                labels.put(type.substring(family.length() + 1), type);
            }
            if (imports.contains(family)) {
                labels.put(type.substring(family.lastIndexOf('.') + 1), type);
            }
        }
        return labels;
    }

    private static CompilationUnitTree read(Source source) {
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    COMPILER.getTask(null, files, null, null, null, files.getJavaFileObjects(source.file()));
            return task.parse().iterator().next();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Finder extends TreeScanner<Void, Void> {
        private final Source source;
        private final Map<String, String> known;
        private final List<Switch> found;

        Finder(Source source, Map<String, String> known, List<Switch> found) {
            this.source = source;
            this.known = known;
            this.found = found;
        }

        @Override
        public Void visitSwitch(SwitchTree tree, Void nothing) {
            add(tree.getCases());
            return super.visitSwitch(tree, null);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
            add(tree.getCases());
            return super.visitSwitchExpression(tree, null);
        }

        private void add(List<? extends CaseTree> cases) {
            List<CaseLabelTree> labels = cases.stream()
                    .<CaseLabelTree>flatMap(one -> one.getLabels().stream())
                    .toList();
            Set<String> kinds = labels.stream().flatMap(this::kind).collect(toSet());
            if (!kinds.isEmpty()) {
                found.add(new Switch(source, kinds, labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance)));
            }
        }

        private Stream<String> kind(CaseLabelTree label) {
            return label instanceof PatternCaseLabelTree pattern
                    ? Stream.ofNullable(known.get(type(pattern.getPattern())))
                    : Stream.empty();
        }

        private static String type(PatternTree pattern) {
            return switch (pattern) {
                case BindingPatternTree binding ->
                    binding.getVariable().getType().toString();
                case DeconstructionPatternTree record ->
                    record.getDeconstructor().toString();
                default -> "";
            };
        }
    }
}
