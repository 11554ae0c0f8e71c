package org.rapporteur.standalone.body;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyFile;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.yaml.YamlMistake;
import org.rapporteur.report.Report;
import org.rapporteur.report.format.MarkdownFormat;

/**
 * What is found of a profile: that it can be read, and that reports on sessions of the body can be written.
 *
 * @param kinds how many kinds of facts the report on a {@linkplain SampleSession sample session} tells
 * @param reports of that session, by language in the order of the profile
 */
public record BodyCheck(BodyProfile profile, int kinds, List<Sample> reports) {
    /** A report as it would read, in Markdown. */
    public record Sample(Language language, String report) {}

    /**
     * Checks a profile; it is {@linkplain Bodies#takeIn taken in} for that.
     *
     * @throws YamlMistake at the first mistake in the file
     * @throws NoReportInLanguage if reports are wanted in a language that there are no formulas in
     */
    public static BodyCheck of(Path file) throws IOException, YamlMistake, NoReportInLanguage {
        BodyProfile profile = BodyFile.read(file);
        List<Language> unwritten = new ArrayList<>(profile.languages());
        unwritten.removeAll(Report.languages());
        if (!unwritten.isEmpty()) {
            throw new NoReportInLanguage(file, unwritten.getFirst());
        }
        Bodies.takeIn(profile);
        List<Recorded> log = SampleSession.of(profile);
        List<Sample> reports = profile.languages().stream()
                .map(language -> new Sample(language, MarkdownFormat.render(Report.of(log, language))))
                .toList();
        int kinds = (int)
                log.stream().map(fact -> fact.event().getClass()).distinct().count();
        return new BodyCheck(profile, kinds, reports);
    }

    /** No formulas of reports are known in a language that a profile names. */
    public static final class NoReportInLanguage extends Exception {
        private static final long serialVersionUID = 1L;

        NoReportInLanguage(Path file, Language language) {
            super("%s: languages: no report can be written in '%s', only in %s"
                    .formatted(file, language.tag(), known()));
        }

        private static String known() {
            SortedSet<Language> languages = new TreeSet<>(Report.languages());
            return languages.stream().map(Language::tag).collect(Collectors.joining(", "));
        }
    }
}
